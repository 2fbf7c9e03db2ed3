/** A line of text and the hands it is written in. */
import type { TextRun } from "../../app/views.ts";
import type { Language } from "../../core/story/beat.ts";
import { typeset } from "../../content/typography.ts";
import { h, type Markup } from "./markup.ts";

/** Printed text is typeset; what the player wrote, and what was made of it, is shown as it stands. */
export function runsMarkup(runs: readonly TextRun[], language: Language): readonly (Markup | string)[] {
  return runs.map((run) => {
    if (run.kind === "text") return typeset(run.text, language);
    if (run.kind === "emphasis") return h("em", {}, typeset(run.text, language));
    return h("bdi", { class: run.kind, dir: "auto" }, run.text);
  });
}

/** The same as one plain string, for names and announcements. */
export function plainText(runs: readonly TextRun[], language: Language): string {
  return runs
    .map((run) => (run.kind === "text" || run.kind === "emphasis" ? typeset(run.text, language) : run.text))
    .join("");
}
