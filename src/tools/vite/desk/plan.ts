/** Knots to go to and variables to change, as the desk lists them. */
import type { TitleId } from "../../../content/ids.ts";
import { TITLES } from "../../../content/ids.ts";
import { headingOf } from "../../../content/titles.ts";
import type { Plan, Variable } from "../../../studio/desk/wire.ts";
import type { CompiledStory } from "../../ink/compile.ts";
import { streetOf } from "../../story/map/street.ts";

export function planOf(story: CompiledStory): Plan {
  return {
    houses: streetOf(story).houses.map(({ name, scene, file, line, words }) => ({
      name,
      scene: sceneName(scene),
      place: `${file}:${line}`,
      words,
    })),
    variables: variablesOf(story),
  };
}

function sceneName(scene: string): string {
  if (!(TITLES as readonly string[]).includes(scene)) return scene;
  const { eyebrow, text } = headingOf(scene as TitleId, "fr");
  return `${eyebrow} · ${text}`;
}

function variablesOf({ sourceLines }: CompiledStory): Variable[] {
  const lists = new Map<string, readonly string[]>();
  for (const { code } of sourceLines) {
    const [, list = "", items = ""] = /^\s*LIST\s+(\w+)\s*=\s*(.+)$/u.exec(code) ?? [];
    if (list)
      lists.set(
        list,
        (items.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).map((item) => `${list}.${item}`),
      );
  }
  const listOf = (item: string): readonly string[] =>
    [...lists.values()].find((items) => items.some((each) => each.endsWith(`.${item}`))) ?? [];
  let section = "";
  return sourceLines.flatMap(({ raw, code, file, line }): Variable[] => {
    section = /^\/\/ -{2,}\s*(.+)$/.exec(raw.trim())?.[1] ?? section;
    const [, name, value = ""] = /^\s*VAR\s+(\w+)\s*=\s*(.+?)\s*$/u.exec(code) ?? [];
    if (!name) return [];
    const note = /\/\/\s*(.+)$/.exec(raw)?.[1] ?? "";
    const items = value.startsWith("(")
      ? usedWith(name, sourceLines, listOf)
      : listOf(value.split(".").at(-1) ?? "");
    return [{ name, place: `${file}:${line}`, note, section, items }];
  });
}

/** What an empty list may hold, from what the story puts in it. */
function usedWith(
  name: string,
  lines: CompiledStory["sourceLines"],
  listOf: (item: string) => readonly string[],
): readonly string[] {
  const puts = new RegExp(`~\\s*${name}\\s*\\+?=\\s*\\(?\\s*(\\w+)`, "u");
  for (const { code } of lines) {
    const items = listOf(puts.exec(code)?.[1] ?? "");
    if (items.length > 0) return items;
  }
  return [];
}
