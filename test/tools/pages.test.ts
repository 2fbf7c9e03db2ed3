/** How a page of the game is filled: its words, its styles and what it may reach. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import type { Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { HEAD } from "../../src/content/strings/head.ts";
import { devPolicy, policy } from "../../src/tools/vite/pages/content-policy.ts";
import { firstLookScript } from "../../src/tools/vite/pages/first-look.ts";
import { hashOf } from "../../src/tools/vite/pages/inline-hash.ts";
import { fillPage } from "../../src/tools/vite/pages/fill-page.ts";
import { oembed, siteMeta, siteOf } from "../../src/tools/vite/pages/site-meta.ts";
import { UNABLE_HASH } from "../../src/tools/vite/pages/when-unable.ts";
import { inlineStyles } from "../../src/tools/vite/pages/inline-styles.ts";

const TEMPLATE = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly purpose: string }[];
}

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
    ["fr", "./"],
    ["en", "../"],
  ] as const)("in %s is installed under its own name", (language, root) => {
    const page = fillPage(TEMPLATE, { ...fill, language, root });
    expect(page).toContain(`<link rel="manifest" href="${root}${language}.webmanifest">`);
    const manifest = JSON.parse(readFileSync(`public/${language}.webmanifest`, "utf8")) as Manifest;
    expect(manifest.lang).toBe(language);
    expect(HEAD[language].title).toContain(manifest.name);
    // Whatever folder the game is put in, nothing of it may point out of there.
    for (const path of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
      expect(path).toMatch(/^(?:\.\/|icons\/)/);
    for (const { src } of manifest.icons) expect(existsSync(`public/${src}`), src).toBe(true);
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });

  it.each([
    "<!--policy-->",
    "<!--title-->",
    "<!--description-->",
    "<!--no-script-->",
    "<!--alternate-->",
    "<!--manifest-->",
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

describe("the line of a frame that lets no module through", () => {
  it("is written by the one inline script, which the policy allows by its hash", () => {
    const page = fillPage(TEMPLATE, { language: "fr", firstPage: "", policy: policy([]), root: "./" });
    const script = /<script>(.*?)<\/script>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy([])).toContain(`'sha256-${hash}'`);
    expect(page.indexOf("<script>")).toBeLessThan(page.indexOf('<script type="module"'));
  });
});

describe("the look a reader chose", () => {
  const script = firstLookScript("../assets/looks-1.css");
  const run = (kept: string | null) => {
    const set: Record<string, unknown> = {};
    const dataset: Record<string, string> = {};
    let written = "";
    const style = { setProperty: (name: string, value: unknown) => void (set[name] = value) };
    const document = { documentElement: { style, dataset }, write: (text: string) => void (written += text) };
    const localStorage = {
      getItem: (key: string) => {
        if (kept === "blocked") throw new DOMException("blocked", "SecurityError");
        return key === "illusions-retrouvees:settings" ? kept : null;
      },
    };
    runInNewContext(script, { localStorage, document });
    return { set, dataset, written };
  };

  it("is on the page before it is painted, with its sheet written by the parser", () => {
    const kept = JSON.stringify({ theme: "night", typeface: "sans", textScale: 1.5, letterSpacing: 0.1 });
    const { set, dataset, written } = run(kept);
    expect(dataset).toEqual({ theme: "night", typeface: "sans" });
    expect(set).toMatchObject({ "--scale": 1.5, "--tracking": "0.1em" });
    expect(written).toBe('<link rel="stylesheet" href="../assets/looks-1.css">');
  });

  it.each([null, "blocked", "null", "<not kept>"])("is the page's own where %s is all there is", (kept) =>
    expect(run(kept)).toEqual({ set: {}, dataset: {}, written: "" }),
  );

  it("writes nothing of what was kept", () =>
    expect(run(JSON.stringify({ theme: "<img src=x>" })).written).not.toContain("<img"));

  it("stands in a built page before its styles, and is allowed by its hash", () => {
    const page = fillPage(TEMPLATE, {
      language: "fr",
      firstPage: "",
      policy: policy([], [hashOf(script)]),
      root: "./",
      firstLook: script,
    });
    expect(page.indexOf(`<script>${script}</script>`)).toBeGreaterThan(page.indexOf("Content-Security"));
    expect(page).toContain(hashOf(script));
  });
});

describe("what a page says of itself to other sites", () => {
  it("is nothing when the build does not know where it will live", () =>
    expect(siteMeta(siteOf(undefined), "fr")).toBe(""));

  it.each(["fr", "en"] as const)("in %s gives whole addresses, and the frame they lead to", (language) => {
    const site = siteOf("https://example.org/game") ?? "";
    const page = language === "en" ? `${site}en/` : site;
    expect(site).toBe("https://example.org/game/");
    const tags = siteMeta(site, language);
    expect(tags).toContain(`href="${page}oembed.json"`);
    expect(tags).toContain(`content="${site}embed/card-${language}.jpg"`);
    const given = JSON.parse(oembed(site, language)) as Record<string, string>;
    expect(given).toMatchObject({ version: "1.0", type: "rich", title: HEAD[language].title });
    expect(given["html"]).toContain(`src="${page}"`);
    for (const [name, value] of Object.entries(given))
      if (name.endsWith("_url")) expect(value).toMatch(/^https:\/\/example\.org\/game\//);
  });

  it.each(["javascript:alert(1)", "file:///tmp/"])("refuses %s for an address", (address) =>
    expect(() => siteOf(address)).toThrow(/SITE_URL/),
  );
});

describe("the content policy", () => {
  const built = policy(["'sha256-abc='"]);
  const sources = (name: string): string[] =>
    (built.split("; ").find((each) => each.startsWith(`${name} `)) ?? "").split(" ").slice(1);

  it("of a built page runs no text as code or style, and reaches no other place", () => {
    expect(built).not.toMatch(/unsafe-/);
    expect(built).not.toMatch(/https?:|wss?:|\*/);
    expect(sources("default-src")).toEqual(["'none'"]);
    expect(sources("script-src")).toEqual(["'self'", UNABLE_HASH]);
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
