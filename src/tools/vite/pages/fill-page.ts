/** Fills index.html for one edition: its language, its words, its first page, its policy. */
import type { Language } from "../../../core/story/beat.ts";
import { HEAD } from "../../../content/strings/head.ts";
import { siteMeta } from "./site-meta.ts";
import { UNABLE_SCRIPT } from "./when-unable.ts";

export interface PageFill {
  readonly language: Language;
  /** Escaped HTML of the opening. */
  readonly firstPage: string;
  readonly policy: string;
  /** The build's root as seen from the page. */
  readonly root: string;
  /** The build's root on the web, when it is known. */
  readonly site?: string | null;
  /** Script that gives the page the look its reader chose; none in development. */
  readonly firstLook?: string | null;
}

/** @throws when a placeholder is missing from the page, naming it. */
export function fillPage(html: string, { language, firstPage, policy, root, ...more }: PageFill): string {
  const other: Language = language === "fr" ? "en" : "fr";
  const pageOf: Record<Language, string> = { fr: root, en: `${root}en/` };
  const fills: Readonly<Record<string, string>> = {
    "<!--policy-->": `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    "<!--title-->": HEAD[language].title,
    "<!--description-->": HEAD[language].description,
    "<!--no-script-->": HEAD[language].noScript,
    "<!--unable-->": HEAD[language].unable,
    "<!--unable-script-->": `<script>${UNABLE_SCRIPT}</script>`,
    "<!--first-look-->": more.firstLook ? `<script>${more.firstLook}</script>` : "",
    "<!--site-->": siteMeta(more.site ?? null, language),
    "<!--alternate-->": `<link rel="alternate" hreflang="${other}" href="${pageOf[other]}">`,
    "<!--manifest-->":
      `<link rel="manifest" href="${root}${language}.webmanifest">` +
      `<link rel="apple-touch-icon" href="${root}icons/icon-180.png">`,
    "<!--first-page-->": firstPage,
  };
  const filled = Object.entries(fills).reduce((page, [mark, text]) => {
    if (!page.includes(mark)) throw new Error(`index.html lacks the placeholder ${mark}`);
    return page.replaceAll(mark, () => text);
  }, html);
  return filled.replace(/<html lang="[a-z]+"/, `<html lang="${language}"`);
}
