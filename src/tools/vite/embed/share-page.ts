/** The page of the build that shows the line to copy and what it gives: partager.html, embed.html. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SHARE, type ShareStrings } from "../../../content/strings/share.ts";
import type { Language } from "../../../core/story/beat.ts";
import { elementSnippet } from "../../../embed/snippets.ts";

export const SHARE_PAGES: Readonly<Record<Language, string>> = { fr: "partager.html", en: "embed.html" };

const STYLE = readFileSync(new URL("share-page.css", import.meta.url), "utf8").trim();
const HASH = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

const policy = (): string =>
  `default-src 'self'; style-src ${HASH} 'unsafe-hashes' ${placeHash()}; object-src 'none'; base-uri 'none'; form-action 'none'`;

/** The snippet's own style attribute, as it stands in the preview. */
const place = (): string =>
  / style="([^"]*)"/.exec(elementSnippet({ base: "./", language: "fr", theme: "night", act: 0 }))?.[1] ?? "";
const placeHash = (): string => `'sha256-${createHash("sha256").update(place()).digest("base64")}'`;

const field = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
  `<label>${label} <select name="${name}">${options
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join("")}</select></label>`;

const text = (id: string, [name, where]: readonly [string, string], copy: string): string => `
      <h3><label for="${id}">${name}</label></h3>
      <p>${where}</p>
      <textarea id="${id}" rows="5" readonly spellcheck="false"></textarea>
      <button type="button" value="${id}" aria-label="${copy} : ${name}">${copy}</button>`;

const numbered = (names: readonly string[]): (readonly [string, string])[] =>
  names.map((name, at) => [String(at), name] as const);

function body(language: Language, words: ShareStrings): string {
  const other: Language = language === "fr" ? "en" : "fr";
  const own = language === "fr" ? "./" : "./en/";
  const languages = (["fr", "en"] as const).map((each, at) => [each, words.languages[at] ?? each] as const);
  // The page's own language is the first offered.
  if (language === "en") languages.reverse();
  return `<main>
    <h1>${words.title}</h1>
    <p>${words.lead}</p>
    <p><a href="${own}">${words.link}</a> · <a href="${SHARE_PAGES[other]}" lang="${other}">${words.other}</a></p>
    <h2>${words.preview}</h2>
    <form>${field("lang", words.language, languages)} ${field("act", words.act, numbered(words.acts))} ${field(
      "theme",
      words.theme,
      [
        ["night", words.themes[0]],
        ["paper", words.themes[1]],
      ],
    )}</form>
    <illusions-retrouvees src="./" lang="${language}" style="${place()}"><a href="${own}">${words.link}</a></illusions-retrouvees>
    <p>${words.previewNote}</p>
    <output role="status" data-done="${words.copied}" data-refused="${words.refused}"></output>
    <section>${text("element", words.element, words.copy)}${text("shortcode", words.shortcode, words.copy)}${text(
      "frame",
      words.frame,
      words.copy,
    )}${text("card", words.card, words.copy)}
    </section>
  </main>`;
}

export function sharePage(language: Language): string {
  const words = SHARE[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy()}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.title}</title>
    <link rel="alternate" hreflang="${language === "fr" ? "en" : "fr"}" href="${SHARE_PAGES[language === "fr" ? "en" : "fr"]}">
    <link rel="icon" href="./icons/icon-192.png">
    <style>${STYLE}</style>
    <script async src="./embed.js"></script>
    <script defer src="./share.js"></script>
  </head>
  <body>
  ${body(language, words)}
  </body>
</html>
`;
}
