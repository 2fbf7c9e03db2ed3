/** Where each house of the street stands: one row an act, in map units. */
import { type TitleId, TITLES } from "../../../content/ids.ts";
import { headingOf } from "../../../content/titles.ts";
import type { House, Street } from "./street.ts";

export interface Built {
  readonly house: House;
  /** Left edge and ground line. */
  readonly x: number;
  readonly ground: number;
  readonly width: number;
  /** Of the front, without the roof. */
  readonly height: number;
  readonly columns: number;
}

export interface Row {
  readonly name: string;
  readonly act: number;
  readonly ground: number;
  readonly built: readonly Built[];
}

export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export const WINDOW = { width: 7, height: 9, gap: 4 } as const;
const MARGIN = 48;
const ROW_HEIGHT = 250;
const GROUND = 178;
const BETWEEN_HOUSES = 9;
const BETWEEN_SCENES = 30;
const TALLEST = 120;
/** Mean width of a letter of a scene's name. */
const LETTER = 6.4;

const ROWS: readonly (readonly [name: string, act: number])[] = [
  ["Prologue et acte I", 1],
  ["Acte II", 2],
  ["Acte III", 3],
  ["Acte IV", 4],
  ["Acte V", 5],
  ["Le krach, la reliure, et les visites de Gobseck", 0],
];

export function planOf({ houses }: Street): Plan {
  const rows = ROWS.map(([name, act], index): Row => {
    const ground = index * ROW_HEIGHT + GROUND;
    let x = MARGIN;
    let scene: string | null = null;
    let nameEnd = x;
    const built = houses
      .filter((house) => house.act === act)
      .map((house): Built => {
        if (scene === house.scene) x += BETWEEN_HOUSES;
        else {
          if (scene !== null) x = Math.max(x, nameEnd) + BETWEEN_SCENES;
          nameEnd = x + sceneName(house.scene).length * LETTER;
        }
        scene = house.scene;
        const placed = { house, x, ground, ...sizeOf(house) };
        x += placed.width;
        return placed;
      });
    return { name, act, ground, built };
  });
  const ends = rows.map(({ built }) => (built.at(-1)?.x ?? 0) + (built.at(-1)?.width ?? 0));
  return { width: Math.max(...ends) + MARGIN, height: ROWS.length * ROW_HEIGHT, rows };
}

/** What is written under a scene's houses. */
export function sceneName(scene: string): string {
  if (!(TITLES as readonly string[]).includes(scene)) return "Gobseck et les autres passages";
  const { eyebrow, text } = headingOf(scene as TitleId, "fr");
  const number = /scène (\d+)/.exec(eyebrow)?.[1];
  return number ? `${number}. ${text}` : text;
}

/** As high as it is long to read; as wide as its windows ask. */
function sizeOf({ words, windows }: House): Pick<Built, "width" | "height" | "columns"> {
  const height = Math.min(TALLEST, Math.max(22, 16 + Math.sqrt(words) * 2.2));
  const floors = Math.max(1, Math.floor((height - 6) / (WINDOW.height + WINDOW.gap)));
  const columns = Math.max(1, Math.ceil(windows.length / floors));
  return { height, columns, width: Math.max(18, columns * (WINDOW.width + WINDOW.gap) + WINDOW.gap + 2) };
}
