/** One choice of the page as markup: a link in the built page, a button in the live one. */
import type { ChoiceView, ThoughtView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import { h, type Markup } from "./markup.ts";
import { roman } from "./numeral.ts";
import { runsMarkup } from "./runs.ts";

export interface ChoiceContext {
  readonly language: Language;
  readonly thoughts: readonly ThoughtView[];
  /** `link`: before any script, a click leaves the choice's id in location.hash. */
  readonly as: "link" | "button";
}

/** Why a choice cannot be taken now, in words; null when it can. */
export function lockReason(
  choice: ChoiceView,
  { language, thoughts }: Omit<ChoiceContext, "as">,
): string | null {
  if (choice.thought === null || choice.thought.carried) return null;
  return thoughtText(PAGE[language].thoughtNeeded, choice.thought.number, language, thoughts);
}

/** `index` from 0, among the choices of the list (whispers are not in it). */
export function choiceMarkup(choice: ChoiceView, index: number, context: ChoiceContext): Markup {
  const { language, as } = context;
  const lock = lockReason(choice, context);
  const reason = lock ?? (choice.final ? PAGE[language].noReturn : null);
  const reasonId = `why-${choice.id}`;
  const attributes =
    as === "link"
      ? { href: `#${choice.id}` }
      : { type: "button", "aria-disabled": lock === null ? null : "true" };
  return h(
    "li",
    {},
    h(
      as === "link" ? "a" : "button",
      {
        class: "choice",
        "data-choice": choice.id,
        "aria-describedby": reason === null ? null : reasonId,
        ...attributes,
      },
      h("span", { class: "number", "aria-hidden": "true" }, index < 9 ? String(index + 1) : "·"),
      h(
        "span",
        { class: "words", lang: choice.language === language ? null : choice.language },
        ...runsMarkup(choice.runs, choice.language),
      ),
      ...marks(choice, context),
    ),
    reason !== null && h("p", { class: "why", id: reasonId }, reason),
  );
}

/** The medallion of a carried thought, the tool that will be needed. */
function marks(choice: ChoiceView, { language, thoughts }: ChoiceContext): readonly Markup[] {
  const found: Markup[] = [];
  if (choice.thought) {
    const { number, carried } = choice.thought;
    found.push(h("span", { class: "medal", "aria-hidden": "true" }, roman(number)));
    if (carried) {
      const name = thoughtText(PAGE[language].thoughtWith, number, language, thoughts);
      found.push(h("span", { class: "unseen" }, ` (${name})`));
    }
  }
  if (choice.ask) {
    const name = PAGE[language].asks[choice.ask.kind];
    found.push(
      h("span", { class: "tool" }, toolIcon(choice.ask.kind), h("span", { class: "unseen" }, ` (${name})`)),
    );
  }
  return found;
}

const TOOLS = {
  write: "M3 21C5 12 10 5 21 3c-1 8-6 13-14 14M3 21l8-9",
  draw: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  compose: "M3 8v9h18V8M6 17v-6h3v6M11 17V9h3v8M16 17v-5h3",
  map: "M5 6h4v4H5zM15 5h4v4h-4zM10 16h4v4h-4zM9 8h6M17 9l-3 7M7 10l3 6",
  trade: "M3 19l5-6 4 3 8-11M15 5h5v5",
} as const;

function toolIcon(kind: keyof typeof TOOLS): Markup {
  return h(
    "svg",
    { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" },
    h("path", { d: TOOLS[kind] }),
  );
}

function thoughtText(
  pattern: string,
  number: number,
  language: Language,
  thoughts: readonly ThoughtView[],
): string {
  const title = thoughts.find((thought) => thought.number === number)?.title ?? "";
  const quoted = language === "fr" ? `« ${title} »` : `“${title}”`;
  return typeset(pattern.replace("{n}", roman(number)).replace("{title}", quoted), language);
}
