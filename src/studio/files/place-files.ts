/** Files as they come from a disk or a zip, put where they belong in the story; those that can't be are named. */
import type { Language } from "../../core/story/beat.ts";
import { type Files, FOLDER } from "../compile/place.ts";
import type { Refused } from "./fault.ts";

export interface Brought {
  readonly files: Files;
  readonly refused: readonly Refused[];
  /** What comes before a path of the story in the names that were given: `` or `mon texte/story/`. */
  readonly root: string;
}

/** A scene is some 20 kB; more than this is no file of a story. In bytes. */
export const MOST_OF_A_FILE = 2_000_000;

const MAIN = /(?:^|\/)(?:fr|en)\.ink$/;
const INSIDE = /(?:^|\/)((?:fr|en|shared)\/.+)$/;

/**
 * A main file (`fr.ink`) says where the story lies, and nothing outside its folder is then of the story; without one, a
 * name is taken from its `fr/`, `en/` or `shared/`.
 */
export function placeFiles(given: readonly (readonly [name: string, bytes: Uint8Array])[]): Brought {
  const refused: Refused[] = [];
  const refuse = (name: string, why: Refused["why"], line = 0): [] => {
    refused.push({ name, why, line });
    return [];
  };
  const named = given
    .map(([name, bytes]) => [name.replaceAll("\\", "/"), bytes] as const)
    .filter(([name]) => !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
  const climbs = (name: string): boolean => /^(?:\/|[A-Za-z]:)/.test(name) || name.split("/").includes("..");
  const main = named
    .map(([name]) => name)
    .filter((name) => MAIN.test(name) && !climbs(name))
    .sort((one, two) => one.split("/").length - two.split("/").length)[0];
  const mainRoot = main?.replace(/(?:fr|en)\.ink$/, "");
  let root = mainRoot ?? null;
  const found = named.flatMap(([name, bytes]) => {
    if (climbs(name)) return refuse(name, "outside");
    if (mainRoot !== undefined && !name.startsWith(mainRoot)) return [];
    const inside = mainRoot === undefined ? INSIDE.exec(name)?.[1] : name.slice(mainRoot.length);
    if (inside === undefined) return refuse(name, "placeless");
    if (bytes.length > MOST_OF_A_FILE) return refuse(name, "big");
    const text = textOf(bytes);
    if (typeof text === "number") return refuse(name, "encoding", text);
    root ??= name.slice(0, -inside.length);
    return [[FOLDER + inside, text] as const];
  });
  return { files: Object.fromEntries(found), refused, root: root ?? "" };
}

/** The text of bytes in UTF-8, without its mark; else the first line that is not, from 1. */
export function textOf(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder().decode(bytes);
    return lenient.slice(0, Math.max(0, lenient.indexOf("\uFFFD"))).split("\n").length;
  }
}

/** A file that was taken alone: its place in the story by its name, in this edition if it has one there; null when it is not one. */
export function homeOf(name: string, files: Files, language: Language): string | null {
  const all = Object.keys(files).filter((path) => path.endsWith(`/${name}`));
  const own = all.filter((path) => path.startsWith(`${FOLDER}${language}/`));
  const homes = own.length > 0 ? own : all;
  return homes.length === 1 ? (homes[0] ?? null) : null;
}
