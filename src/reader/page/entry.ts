/** One block of the transcript as markup. */
import type { Entry, ThoughtView } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";
import { PAGE } from "../../content/strings/page.ts";
import { typeset } from "../../content/typography.ts";
import { h, type Markup } from "./markup.ts";
import { roman } from "./numeral.ts";
import { runsMarkup } from "./runs.ts";

export interface EntryContext {
  readonly language: Language;
  readonly thoughts: readonly ThoughtView[];
}

/** `data-key` is what lets the live page take over the built one. Drawings get their lines later, in the browser. */
export function entryMarkup(entry: Entry, context: EntryContext): Markup {
  const words = PAGE[context.language];
  const shared = {
    "data-key": entry.key,
    lang: "language" in entry && entry.language !== context.language ? entry.language : null,
  };
  switch (entry.kind) {
    case "title":
      return h(
        "header",
        { class: "title", ...shared },
        entry.eyebrow !== "" && h("p", { class: "eyebrow" }, typeset(entry.eyebrow, entry.language)),
        h("h2", {}, typeset(entry.text, entry.language)),
      );
    case "paragraph":
      return h(
        "p",
        { class: entry.opening ? "opening" : null, "data-speaker": entry.speaker, ...shared },
        ...runsMarkup(entry.runs, entry.language),
      );
    case "chosen":
      return h(
        "p",
        { class: entry.whispered ? "chosen whispered" : "chosen", ...shared },
        h(
          "span",
          { class: "unseen" },
          `${entry.whispered ? words.whispered : words.chosen}${context.language === "fr" ? "\u00A0: " : ": "}`,
        ),
        ...runsMarkup(entry.runs, entry.language),
      );
    case "drawing":
      return h("figure", { class: "drawing", role: "img", "aria-label": words.drawing, ...shared });
    case "thought":
      return thoughtLine(entry, context, shared);
  }
}

function thoughtLine(
  entry: Extract<Entry, { kind: "thought" }>,
  { language, thoughts }: EntryContext,
  shared: Readonly<Record<string, string | null>>,
): Markup {
  const words = PAGE[language];
  const title = thoughts.find(({ number }) => number === entry.thought)?.title ?? "";
  return h(
    "p",
    { class: `thought ${entry.lived}`, ...shared },
    h("span", { class: "medal" }, roman(entry.thought)),
    h(
      "span",
      {},
      h("small", {}, entry.lived === "owned" ? words.thoughtOwned : words.thoughtContested),
      h("span", { class: "unseen" }, ", "),
      h("cite", {}, typeset(title, language)),
    ),
  );
}
