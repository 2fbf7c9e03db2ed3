/** The foot of the page: the stage boards, the prompter's hole, what he whispers, and the skin it costs. */
import type { ChoiceView, PageView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import { hideMarkup, skinLevel } from "./hide.ts";
import { h, type Markup } from "./markup.ts";
import { plainText, runsMarkup } from "./runs.ts";

const whispersOf = (view: PageView): readonly ChoiceView[] =>
  view.choices.filter(({ price }) => price !== null);
export const spokenOf = (view: PageView): readonly ChoiceView[] =>
  view.choices.filter(({ price }) => price === null);

/** "Peau : pleine peau", for the hide's name and tooltip. */
function skinText(skin: number, language: Language): string {
  const words = PAGE[language];
  return typeset(`${words.skin}: ${words.skinLevels[skinLevel(skin)]}`, language);
}

export function skinMarkup(view: PageView): Markup {
  const text = skinText(view.skin, view.language);
  return h(
    "div",
    { class: "skin", "data-part": "skin", role: "img", "aria-label": text, title: text },
    hideMarkup(view.skin, "grain"),
  );
}

/** The half-moon itself: a button that opens, never one that accepts. Nothing but scenery when he is silent. */
export function holeMarkup(view: PageView): Markup {
  const words = PAGE[view.language];
  const first = whispersOf(view)[0];
  const moon = h("span", { class: "moon", "aria-hidden": "true" }, h("span", { class: "lamp" }));
  if (!first)
    return h("div", { class: "hole", "data-part": "hole", role: "img", "aria-label": words.holeQuiet }, moon);
  const line = plainText(first.runs, first.language);
  return h(
    "button",
    {
      class: "hole offering",
      "data-part": "hole",
      type: "button",
      "aria-expanded": "false",
      "aria-controls": "depth",
    },
    moon,
    // The seen words first: whoever speaks to the machine says those.
    h(
      "span",
      { class: "breath", lang: first.language === view.language ? null : first.language },
      firstWords(line),
    ),
    h("span", { class: "unseen" }, ` ${words.hole}. ${words.holeHint}.`),
  );
}

/** Under the boards: each whispered line whole, its price drawn, and the button that accepts it. */
export function depthMarkup(view: PageView): Markup {
  const offers = whispersOf(view).map((choice, index) => whisperMarkup(choice, index, view));
  return h(
    "div",
    { class: "depth", id: "depth", "data-part": "depth", hidden: offers.length === 0 },
    ...offers,
  );
}

function whisperMarkup(choice: ChoiceView, index: number, view: PageView): Markup {
  const { language, skin } = view;
  const words = PAGE[language];
  const price = choice.price ?? 0;
  const lineId = `whisper-${index}`;
  return h(
    "div",
    { class: "whisper" },
    h(
      "p",
      { id: lineId, class: "line" },
      h("span", { class: "unseen" }, typeset(`${words.whisper}: `, language)),
      h(
        "span",
        { lang: choice.language === language ? null : choice.language },
        ...runsMarkup(choice.runs, choice.language),
      ),
    ),
    h(
      "p",
      { class: "price", id: `${lineId}-price` },
      hideMarkup(skin, `grain-${index}`, Math.max(0, skin - price)),
      h("span", {}, typeset(words.price.replace("{size}", words.priceSizes[priceSize(price)]), language)),
    ),
    h(
      "button",
      {
        class: "accept",
        type: "button",
        "data-choice": choice.id,
        "aria-describedby": `${lineId} ${lineId}-price`,
      },
      words.accept,
    ),
  );
}

const priceSize = (price: number): 0 | 1 | 2 => (price <= 6 ? 0 : price <= 12 ? 1 : 2);

/** About twenty letters, cut between words. */
function firstWords(line: string): string {
  if (line.length <= 24) return line;
  const cut = line.slice(0, 22);
  return `${cut.slice(0, Math.max(8, cut.search(/[ ][^ ]*$/)))}…`;
}
