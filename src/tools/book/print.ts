/** The Book as a page of its own, printed to PDF by Chromium. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import type { BookView } from "../../app/book/book-view.ts";
import { toHtml } from "../../reader/page/markup.ts";
import { printMarkup } from "../../reader/book/print-markup.ts";

const FROM = new URL("../../reader/book/", import.meta.url);
const FONTS = new URL("../../../assets/fonts/", import.meta.url);

export const styleText = (name: string): string => readFileSync(fileURLToPath(new URL(name, FROM)), "utf8");
export const fontBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`eb-garamond-book-${name}.woff2`, FONTS))));

const face = (name: string, style: string): string =>
  `@font-face { font-family: "Garamond Book"; src: url("${new URL(`eb-garamond-book-${name}.woff2`, FONTS).href}"); font-style: ${style}; }`;

/** @param html where the page is written  @param pdf where it is printed */
export async function printBook(browser: Browser, view: BookView, html: string, pdf: string): Promise<void> {
  const style = `${face("roman", "normal")}${face("italic", "italic")}${styleText("book-leaves.css")}${styleText("book-print.css")}`;
  const body = toHtml(printMarkup(view));
  const head = `<meta charset="utf-8"><title>${toHtml(view.title.text)}</title><style>${style}</style>`;
  writeFileSync(
    html,
    `<!doctype html><html lang="${view.language}"><head>${head}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  await page.goto(pathToFileURL(html).href);
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
}
