/** What other sites ask of a build: the script, the page that shows it, and what the documents tell people to paste. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cardSnippet, elementSnippet, frameSnippet } from "../../src/embed/snippets.ts";
import { POSTERS } from "../../src/embed/posters.ts";
import { buildScript } from "../../src/tools/vite/embed/build-script.ts";
import { SHARE_PAGES, sharePage } from "../../src/tools/vite/embed/share-page.ts";

describe("embed.js", () => {
  it("is a classic script of 3 kB at most, and with any first picture a page takes 5 kB at most", async () => {
    const code = await buildScript("embed.ts");
    // A classic script compiles; one that imports, exports or asks for its own address does not.
    expect(() => new Script(code)).not.toThrow();
    const script = gzipSync(code, { level: 9 }).length;
    expect(script).toBeLessThanOrEqual(3000);
    for (const scene of POSTERS)
      expect(script + readFileSync(`public/embed/${scene}.avif`).length, scene).toBeLessThanOrEqual(5000);
  });
});

describe("the page that shows the line", () => {
  it.each(["fr", "en"] as const)("in %s asks for nothing but its own folder's files", (language) => {
    const html = sharePage(language);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g))
      expect(address).toMatch(/^(?:\.\/|[a-z]+\.html$)/);
    expect(html).toContain(`href="${SHARE_PAGES[language === "fr" ? "en" : "fr"]}"`);
    const [policy = ""] = /default-src[^"]*/.exec(html) ?? [];
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const attribute = / style="([^"]*)"/.exec(html)?.[1] ?? "";
    for (const text of [style, attribute])
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(policy).not.toMatch(/unsafe-inline|https?:|\*/);
  });
});

describe("what the documents say to paste", () => {
  const french = { base: "https://exemple.org/illusions/", language: "fr", theme: "night", act: 0 } as const;
  const english = { base: "https://example.org/game/", language: "en", theme: "night", act: 0 } as const;
  it.each([
    ["docs/integrer.md", french],
    ["docs/embedding.md", english],
  ] as const)("in %s is what the page gives", (file, options) => {
    const text = readFileSync(file, "utf8");
    for (const snippet of [elementSnippet(options), frameSnippet(options), cardSnippet(options)])
      expect(text).toContain(snippet);
  });
});
