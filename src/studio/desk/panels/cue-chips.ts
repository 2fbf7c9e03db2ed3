/** Cues as the writer wrote them. */
import { parseCue } from "../../../core/story/parse-cue.ts";
import { el } from "../../../reader/dom/el.ts";

/** One that the game cannot read is marked. */
export const cueChips = (tags: readonly string[]): HTMLElement[] =>
  tags.map((tag) => {
    const isRead = parseCue(tag) !== null;
    return el(
      "code",
      { class: isRead ? "desk-cue" : "desk-cue is-unread", title: isRead ? null : "Repère illisible" },
      `# ${tag}`,
    );
  });
