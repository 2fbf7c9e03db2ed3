/** What the Book says of each scene that was lived: one sentence for each telling choice. */
import type { Language } from "../../core/story/beat.ts";
import { typeset } from "../typography.ts";
import { ACT_1 } from "./act-1.ts";
import { ACT_2 } from "./act-2.ts";
import { ACT_3 } from "./act-3.ts";
import { ACT_4 } from "./act-4.ts";
import { ACT_5 } from "./act-5.ts";
import type { Arguments } from "./argument.ts";

export const ARGUMENTS: Arguments = { ...ACT_1, ...ACT_2, ...ACT_3, ...ACT_4, ...ACT_5 };

/** The arguments of a scene in which these choices were taken; none while nothing telling has been. */
export function argumentsOf(title: string, taken: readonly string[], language: Language): string[] {
  return (ARGUMENTS[title] ?? []).flatMap((point) => {
    const held = point.find(({ after }) => after.some((id) => taken.includes(id)));
    return held ? [typeset(held.text[language], language)] : [];
  });
}
