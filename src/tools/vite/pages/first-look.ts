/** The inline script of a reader who changed the page's look: it is painted so from the first, and not once on paper before. */
import { SETTINGS_KEY } from "../../../app/keys.ts";
import { PREFIX } from "../../../storage/save-store.ts";

/**
 * Reads the copy of the settings that `storage/at-hand.ts` keeps; where there is none, or none can be read, does nothing.
 * A sheet written by the parser is waited for, one that a script adds is not. What the text says is set as values,
 * never written. @param sheet address of the looks, as the page sees it
 */
export const firstLookScript = (sheet: string): string =>
  [
    `try{`,
    `const s=JSON.parse(localStorage.getItem(${JSON.stringify(PREFIX + SETTINGS_KEY)})),`,
    `{style,dataset}=document.documentElement;`,
    `if(s){`,
    `dataset.theme=s.theme;dataset.typeface=s.typeface;`,
    `style.setProperty("--scale",s.textScale);style.setProperty("--leading",s.lineHeight);`,
    `style.setProperty("--tracking",s.letterSpacing+"em");`,
    `document.write(${JSON.stringify(`<link rel="stylesheet" href="${sheet}">`)})}`,
    `}catch{}`,
  ].join("");
