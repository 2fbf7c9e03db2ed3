/** What an author copies: the element, the bare frame where scripts are refused, the card where frames are. */
import type { Language } from "../protocol/messages.ts";
import { TITLE, WORDS } from "./words.ts";

export interface SnippetOptions {
  /** The game's folder on the web, with its closing slash. */
  readonly base: string;
  readonly language: Language;
  readonly theme: "night" | "paper";
  /** 0 to 5. */
  readonly act: number;
}

/** The place is kept from the first line of the page on, before the script has come. */
const PLACE = "display:block;width:100%;aspect-ratio:16/9;min-height:min(35rem,100svh);max-height:100svh";

const pageOf = ({ base, language }: SnippetOptions): string => (language === "en" ? `${base}en/` : base);

/** Two tags: the element, and the script that gives it life. Without scripts, the link in it remains. */
export function elementSnippet(options: SnippetOptions): string {
  const { base, language, theme, act } = options;
  const picks = `${act > 0 ? ` act="${act}"` : ""}${theme === "paper" ? ' theme="paper"' : ""}`;
  return `<illusions-retrouvees src="${base}" lang="${language}"${picks} style="${PLACE}">
  <a href="${pageOf(options)}">${WORDS[language].play} : ${TITLE[language]}</a>
</illusions-retrouvees>
<script async src="${base}embed.js"></script>`;
}

/** Where scripts are refused. It loads the game when the reader scrolls to it, and not before. */
export const frameSnippet = (options: SnippetOptions): string =>
  `<iframe src="${pageOf(options)}" title="${TITLE[options.language]}" loading="lazy"
  allow="fullscreen; autoplay; gamepad; clipboard-write"
  style="display:block;width:100%;aspect-ratio:16/9;min-height:560px;border:0"></iframe>`;

/** For newsletters, which take no frame: a picture that is a link. */
export const cardSnippet = (options: SnippetOptions): string =>
  `<a href="${pageOf(options)}"><img src="${options.base}embed/card-${options.language}.jpg" width="600" height="315"
  alt="${TITLE[options.language]}. ${WORDS[options.language].kind}." style="max-width:100%;height:auto;border:0"></a>`;
