/**
 * `npm run book:check`: plays three games, takes their books away in both languages, and has them judged by epubcheck
 * and poppler. 1 when a book has a fault, or when a judge is missing under CI.
 *
 *     --out DIR   where the files are left to be looked at (default: a temporary folder, named at the end)
 *     --pages     also draws each PDF page as a PNG
 */
import { offersIn } from "../../content/offers.ts";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { makeBookView } from "../../app/book/make-book-view.ts";
import { ENGLISH } from "../../core/manuscript/polish-en.ts";
import { FRENCH } from "../../core/manuscript/polish-fr.ts";
import { makeEpub } from "../../reader/book/epub.ts";
import { compileStory } from "../ink/compile.ts";
import { storySource } from "../ink/story-source.ts";
import { CHROMIUM } from "../run/chromium.ts";
import { editionFile, editions } from "../story/edition.ts";
import { EPUBCHECK, judgeEpub, judgePdf } from "./judge.ts";
import { playRoute } from "./play-route.ts";
import { fontBytes, printBook, styleText } from "./print.ts";
import { ROUTES } from "./routes.ts";
import { ask, hasProgram } from "./shell.ts";

const { values } = parseArgs({
  options: { out: { type: "string" }, pages: { type: "boolean", default: false } },
});
const out = values.out ?? mkdtempSync(join(tmpdir(), "book-"));
const HABITS = { fr: FRENCH, en: ENGLISH };

async function checkAll(browser: Browser): Promise<number> {
  let faults = 0;
  for (const language of editions()) {
    const source = storySource(compileStory(editionFile(language)));
    for (const route of ROUTES) {
      const game = playRoute(source, route, language);
      const view = makeBookView({ game, language, habits: HABITS[language], offers: offersIn(language) });
      const base = join(out, `${route.name}-${language}`);
      const epub = makeEpub(view, {
        leaves: styleText("book-leaves.css"),
        roman: fontBytes("roman"),
        italic: fontBytes("italic"),
        cover: null,
        uuid: "00000000-0000-4000-8000-000000000000",
        now: new Date(),
      });
      writeFileSync(`${base}.epub`, epub);
      await printBook(browser, view, `${base}.html`, `${base}.pdf`);
      const found = [
        ...(hasEpubcheck ? judgeEpub(`${base}.epub`, view) : []),
        ...(hasPoppler ? judgePdf(`${base}.pdf`, view) : []),
      ];
      if (values.pages && hasPoppler) ask("pdftoppm", ["-r", "60", "-png", `${base}.pdf`, base]);
      console.log(`${route.name} ${language}: ${view.binding}, ${game.turn} choices, ${epub.length} bytes`);
      for (const fault of found) console.error(`  ${fault}`);
      faults += found.length;
    }
  }
  return faults;
}

mkdirSync(out, { recursive: true });
const hasEpubcheck = hasProgram("java") && existsSync(EPUBCHECK);
const hasPoppler = hasProgram("pdftotext");
const missing = [...(hasEpubcheck ? [] : ["epubcheck"]), ...(hasPoppler ? [] : ["poppler-utils"])];
if (missing.length > 0)
  console.error(
    `Not judged: ${missing.join(" and ")} missing. Debian: sudo apt-get install ${missing.join(" ")}`,
  );
const browser = await chromium.launch(CHROMIUM);
try {
  const faults = await checkAll(browser);
  console.log(`Books in ${out}: ${faults === 0 ? "no fault" : `${faults} faults`}.`);
  process.exitCode = faults > 0 || (missing.length > 0 && process.env["CI"] !== undefined) ? 1 : 0;
} finally {
  await browser.close();
}
