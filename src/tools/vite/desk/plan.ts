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
  /** Item to all those of its list. */
  const lists = new Map<string, readonly string[]>();
  /** Variable to what the story first puts in it. */
  const puts = new Map<string, string>();
  for (const { code, kind } of sourceLines) {
    const [, list = "", written = ""] =
      kind === "declaration" ? (/^\s*LIST\s+(\w+)\s*=\s*(.+)$/u.exec(code) ?? []) : [];
    const items = written.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
    for (const item of items)
      lists.set(
        item,
        items.map((each) => `${list}.${each}`),
      );
    const [, name = "", item = ""] = kind === "logic" ? (PUT.exec(code) ?? []) : [];
    if (lists.has(item) && !puts.has(name)) puts.set(name, item);
  }
  let section = "";
  return sourceLines.flatMap(({ raw, code, file, line, kind }): Variable[] => {
    if (kind !== "declaration" && kind !== "blank") return [];
    section = /^\/\/ -{2,}\s*(.+)$/.exec(raw.trim())?.[1] ?? section;
    const [, name, value = ""] = /^\s*VAR\s+(\w+)\s*=\s*(.+?)\s*$/u.exec(code) ?? [];
    if (!name) return [];
    const note = /\/\/\s*(.+)$/.exec(raw)?.[1] ?? "";
    const item = value.startsWith("(") ? puts.get(name) : value.split(".").at(-1);
    return [{ name, place: `${file}:${line}`, note, section, items: lists.get(item ?? "") ?? [] }];
  });
}

/** `~ remedy = remedies.account`, `~ seen += one`. */
const PUT = /^\s*~\s*(\w+)\s*\+?=\s*\(?\s*(\w+)/u;
