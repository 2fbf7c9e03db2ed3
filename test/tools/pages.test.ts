/** How a page of the game is filled: its words, its styles and what it may reach. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { HEAD } from "../../src/content/strings/head.ts";
import { devPolicy, policy } from "../../src/tools/vite/pages/content-policy.ts";
import { fillPage } from "../../src/tools/vite/pages/fill-page.ts";
import { inlineStyles } from "../../src/tools/vite/pages/inline-styles.ts";

const TEMPLATE = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

describe("a filled page", () => {
  const fill = { language: "en", firstPage: "<p>It $& rains.</p>", policy: "default-src 'none'" } as const;

  it("keeps no placeholder, and says its language and title everywhere", () => {
    const page = fillPage(TEMPLATE, { ...fill, root: "../" });
    expect(page).not.toContain("<!--");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain(`<title>${HEAD.en.title}</title>`);
    expect(page).toContain(`<meta property="og:title" content="${HEAD.en.title}" />`);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
  });

  it("holds its opening to the letter, even what looks like a replacement pattern", () =>
    expect(fillPage(TEMPLATE, { ...fill, root: "../" })).toContain(fill.firstPage));

  it.each([
    ["fr", "./", 'hreflang="en" href="./en/"'],
    ["en", "../", 'hreflang="fr" href="../"'],
  ] as const)("in %s points at the other edition", (language, root, link) =>
    expect(fillPage(TEMPLATE, { ...fill, language, root })).toContain(link),
  );

  it.each([
    "<!--policy-->",
    "<!--title-->",
    "<!--description-->",
    "<!--no-script-->",
    "<!--alternate-->",
    "<!--first-page-->",
  ])("fails without %s, and names it", (mark) => {
    const page = TEMPLATE.replaceAll(mark, "");
    expect(() => fillPage(page, { ...fill, root: "./" })).toThrow(mark);
  });
});

describe("inlined styles", () => {
  const sheet = (source: string) => ({ type: "asset", source }) as Rollup.OutputAsset;
  const bundle: Rollup.OutputBundle = {
    "assets/page.css": sheet(
      "a{src:url(./font.woff2)}b{src:url('./f.woff2')}c{background:url(../paper.svg)}d{background:url(data:image/svg+xml,x)}\n",
    ),
  };
  const link = (file: string): string => `    <link rel="stylesheet" crossorigin href="./${file}">\n`;

  it.each([
    ["./", "url(./assets/font.woff2)", "url('./assets/f.woff2')", "url(./paper.svg)"],
    ["../", "url(../assets/font.woff2)", "url('../assets/f.woff2')", "url(../paper.svg)"],
  ])("name their files from a page whose root is %s", (root, ...names) => {
    const { html } = inlineStyles(link("assets/page.css"), bundle, root);
    for (const name of names) expect(html).toContain(name);
    expect(html).toContain("url(data:image/svg+xml,x)");
    expect(html).not.toContain("<link");
  });

  it("are allowed by the hash of exactly what stands in the page", () => {
    const { html, hashes } = inlineStyles(link("assets/page.css"), bundle, "./");
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
    expect(hashes).toEqual([`'sha256-${createHash("sha256").update(style).digest("base64")}'`]);
  });

  it("leave alone a sheet that is not in the build", () => {
    const html = link("assets/other.css");
    expect(inlineStyles(html, bundle, "./")).toEqual({ html, hashes: [] });
  });
});

describe("the content policy", () => {
  const built = policy(["'sha256-abc='"]);
  const sources = (name: string): string[] =>
    (built.split("; ").find((each) => each.startsWith(`${name} `)) ?? "").split(" ").slice(1);

  it("of a built page runs no text as code or style, and reaches no other place", () => {
    expect(built).not.toMatch(/unsafe-/);
    expect(built).not.toMatch(/https?:|wss?:|\*/);
    expect(sources("default-src")).toEqual(["'none'"]);
    expect(sources("script-src")).toEqual(["'self'"]);
    expect(sources("connect-src")).toEqual(["'self'", "blob:"]);
    expect(sources("form-action")).toEqual(["'none'"]);
    expect(sources("base-uri")).toEqual(["'none'"]);
  });

  it("allows the styles it was given, by their hashes", () =>
    expect(sources("style-src")).toEqual(["'self'", "'sha256-abc='"]));

  it("adds nothing when no style is inline", () =>
    expect(policy([]).split("; ")).toContain("style-src 'self'"));

  it("in development still evaluates nothing and stays on this machine", () => {
    expect(devPolicy).not.toMatch(/unsafe-eval|https?:/);
    expect(devPolicy).toContain("style-src 'self' 'unsafe-inline'");
  });
});
