/** Vite plugin: the accessibility statements of docs/ as two plain pages beside the game, `accessibilite.html` and `en/accessibility.html`. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { statementHtml } from "./statement-html.ts";

const PAGES = [
  {
    source: "docs/accessibilite.md",
    page: "accessibilite.html",
    language: "fr",
    back: "./",
    words: "Revenir au jeu",
  },
  {
    source: "docs/accessibility.md",
    page: "en/accessibility.html",
    language: "en",
    back: "../en/",
    words: "Back to the game",
  },
] as const;

const STYLE =
  "body{max-width:38em;margin:auto;padding:1.5em;background:#f1e4c6;color:#1d120b;font:1.15em/1.5 Garamond,Georgia,serif}" +
  "h1,h2{font-weight:500;font-style:italic;line-height:1.2}h2{margin:1.6em 0 .4em;border-bottom:1px solid #b8975f}" +
  "a{display:inline-block;padding:.6em 0;color:#5a1a10}li{margin:.4em 0}" +
  "@media(prefers-color-scheme:dark){body{background:#1c1611;color:#e8dcc3}a{color:#f0b08f}}";

export function statementPages(): Plugin {
  let root = process.cwd();
  return {
    name: "statement-pages",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const hash = createHash("sha256").update(STYLE).digest("base64");
      for (const { source, page, language, back, words } of PAGES) {
        const { title, body } = statementHtml(readFileSync(resolve(root, source), "utf8"));
        const html =
          `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">` +
          `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
          `<style>${STYLE}</style></head><body><main>${body}<p><a href="${back}">${words}</a></p></main></body></html>`;
        this.emitFile({ type: "asset", fileName: page, source: html });
      }
    },
  };
}
