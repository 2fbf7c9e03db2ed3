/** The prompter leaning over the page: one press to hear his version of it, another to take it and pay. */
import { PAGE } from "../../content/strings/page.ts";
import { SHEETS } from "../../content/strings/sheets.ts";
import { typeset } from "../../content/typography.ts";
import { polish } from "../../core/manuscript/polish.ts";
import type { Habits } from "../../core/manuscript/polish-rules.ts";
import { acceptText } from "../../core/manuscript/text.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";

/** The button that takes is deaf for this long after it appears, in milliseconds: no double press pays. */
const DEAF_MS = 450;

export interface PolishOffer {
  readonly element: HTMLElement;
  /** Tells what the page now says: what was offered for another text is withdrawn. */
  read(raw: string): void;
}

/** @param take hears the polished text once it is paid for */
export function polishOffer(language: Language, take: (text: string) => void): PolishOffer {
  const words = SHEETS[language].write.prompter;
  const said = el("div", { class: "polish-said", "aria-live": "polite" });
  const ask = el("button", { type: "button", onclick: () => void offer() }, words.ask);
  const element = el("section", { class: "polish", hidden: true, "aria-label": words.name }, ask, said);
  let raw = "";

  async function offer(): Promise<void> {
    const asked = raw;
    const habits = await habitsOf(language).catch(() => null);
    const page = acceptText(asked);
    if (asked !== raw || !page.ok) return;
    ask.hidden = true;
    const version = habits && acceptText(polish(page.text, habits));
    said.replaceChildren(
      ...(version?.ok ? bargain(version.text) : [el("p", {}, habits ? words.full : words.away)]),
    );
    if (version?.ok) said.querySelector("button")?.focus({ preventScroll: true });
  }

  function bargain(text: string): HTMLElement[] {
    const since = performance.now();
    const page = PAGE[language];
    const price = typeset(page.price.replace("{size}", page.priceSizes[0]), language);
    const pay = (event: MouseEvent): void => {
      if (performance.now() - since > DEAF_MS && event.detail < 2) take(text);
    };
    const accept = el(
      "button",
      {
        type: "button",
        "aria-describedby": "polish-price",
        onclick: pay,
        // The key that asked, still held down, does not pay.
        onkeydown: (event) => event.repeat && event.preventDefault(),
      },
      words.take,
    );
    return [
      el("blockquote", { dir: "auto" }, text),
      el("p", { class: "sheet-small", id: "polish-price" }, price),
      accept,
    ];
  }

  return {
    element,
    read(next) {
      raw = next;
      said.replaceChildren();
      ask.hidden = false;
      element.hidden = !acceptText(next).ok;
    },
  };
}

/** The edition's own file of habits, most often fetched with the story already. */
async function habitsOf(language: Language): Promise<Habits> {
  return language === "fr"
    ? (await import("../../core/manuscript/polish-fr.ts")).FRENCH
    : (await import("../../core/manuscript/polish-en.ts")).ENGLISH;
}
