/** The pages turned so far, in a form that knows no screen. */
import type { Language, Paragraph, Run } from "../story/beat.ts";

export type TranscriptItem =
  | { readonly kind: "title"; readonly title: string; readonly language: Language }
  | {
      readonly kind: "paragraph";
      readonly paragraph: Paragraph;
      readonly opening: boolean;
      readonly speaker: string | null;
    }
  | {
      readonly kind: "chosen";
      readonly runs: readonly Run[];
      readonly language: Language;
      readonly whispered: boolean;
    }
  | { readonly kind: "drawing"; readonly slot: string }
  | { readonly kind: "thought"; readonly thought: number; readonly lived: Lived };

export type Lived = "owned" | "contested";

/** The pages one beat adds: each paragraph, under its scene's title when it opens one. */
export function pagesOf(paragraphs: readonly Paragraph[]): TranscriptItem[] {
  return paragraphs.flatMap((paragraph): TranscriptItem[] => {
    const title = paragraph.cues.find((cue) => cue.name === "title");
    const who = paragraph.cues.find((cue) => cue.name === "who");
    const body: TranscriptItem = {
      kind: "paragraph",
      paragraph,
      opening: title !== undefined,
      speaker: who?.name === "who" ? who.value : null,
    };
    return title?.name === "title"
      ? [{ kind: "title", title: title.value, language: paragraph.language }, body]
      : [body];
  });
}
