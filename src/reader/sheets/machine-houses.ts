/** The six houses as medallions, and the guilloche of the banknote they stand on. */
import { GIANTS, type Giant } from "../../core/story/cues.ts";
import { svg } from "../dom/el.ts";
import { CENTRE, HOUSE, type Point, RING } from "./machine-course.ts";

/** [heavy lines, fine hatching] on a square of 64. */
const EMBLEMS: Readonly<Record<Giant, readonly [lines: string, hatching: string]>> = {
  // A hand mirror.
  MIR: [
    "M32 3C43 3 49 12 49 22S42 41 32 41 15 32 15 22 21 3 32 3ZM32 8C40 8 44 15 44 22S39 36 32 36 20 29 20 22 24 8 32 8ZM29 41V59Q32 63 35 59V41",
    "M22 22L33 10M22 28L39 11M24 33L43 14M29 35L44 20M35 35L43 27M29 48H35M29 53H35",
  ],
  // The nave, and nobody in it.
  ORA: [
    "M9 59V31C9 16 20 5 32 5S55 16 55 31V59M17 59V33C17 21 24 13 32 13S47 21 47 33V59M25 59V36C25 28 28 22 32 22S39 28 39 36V59M4 59H60",
    "M13 57V30M21 57V34M43 57V34M51 57V30M29 57V34M32 57V30M35 57V34M25 10L28 15M39 10L36 15M32 5V13",
  ],
  // An eye that scores.
  ARG: [
    "M3 33C13 19 22 14 32 14S51 19 61 33C51 46 42 50 32 50S13 46 3 33ZM32 21A11.5 11.5 0 1 0 32 44A11.5 11.5 0 1 0 32 21ZM32 29A3.5 3.5 0 1 0 32 36A3.5 3.5 0 1 0 32 29",
    "M9 20L5 13M17 14L14 7M27 11L26 4M37 11L38 4M47 14L50 7M55 20L59 13M32 21V26M32 39V44M20.500 32.500H25.500M38.500 32.500H43.500M24 24L27.500 28M40 24L36.500 28M24 41L27.500 37M40 41L36.500 37M8 36L14 40M10 33L15 36",
  ],
  // A chip.
  NUC: [
    "M15 15H49V49H15ZM24 24H40V40H24ZM22 15V5M32 15V5M42 15V5M22 49V59M32 49V59M42 49V59M15 22H5M15 32H5M15 42H5M49 22H59M49 32H59M49 42H59",
    "M24 30L30 24M24 36L36 24M26 40L40 26M32 40L40 32M37 40L40 37M18 18H46M18 46H46M18 18V46M46 18V46",
  ],
  // A cloud, and the rain it keeps.
  NUE: [
    "M16 44C8 44 3 39 3 33S8 23 15 24C16 14 23 9 32 9S47 15 49 23C56 22 61 27 61 34S56 44 48 44Z",
    "M9 39H55M7 34H44M20 28H42M26 22H44M30 16H41M14 49L11 57M24 49L21 60M34 49L31 57M44 49L41 60M53 49L50 56",
  ],
  // A furnace.
  ABS: [
    "M33 3C35 15 50 23 50 41C50 53 42 61 32 61S14 53 14 41C14 31 20 27 23 18C27 22 28 26 28 31C33 25 35 14 33 3ZM32 61C26 61 23 56 23 51C23 44 30 42 31 35C37 40 41 45 41 51C41 56 38 61 32 61Z",
    "M18 42L24 33M17 48L22 41M20 54L22 50M46 42L41 33M47 48L42 41M44 54L42 50M34 30L38 22M37 34L42 27M28 56L35 44M31 58L38 48",
  ],
};

/** Puts a house's name outside the ring: above it or under, and away from the threads. */
export function placeName(medallion: Element, { x, y }: Point): void {
  const name = medallion.querySelector(".house-name");
  name?.setAttribute("x", ((60 * (x - CENTRE.x)) / RING).toFixed(1));
  name?.setAttribute("y", String(y < CENTRE.y ? -HOUSE - 20 : HOUSE + 46));
}

/** A medallion around (0, 0), with its ticker and its name. */
function house(giant: Giant, name: string): SVGElement {
  const [lines, hatching] = EMBLEMS[giant];
  const text = (label: string, y: number, kind: string) => {
    const element = svg("text", { class: kind, y });
    element.textContent = label;
    return element;
  };
  return svg(
    "g",
    { class: "house", "data-house": giant },
    svg("circle", { class: "house-ground", r: HOUSE }),
    svg("circle", { class: "house-rim", r: HOUSE - 9 }),
    svg(
      "g",
      { class: "house-emblem", transform: "translate(-43 -64) scale(1.34)" },
      svg("path", { class: "house-hatching", d: hatching }),
      svg("path", { d: lines }),
    ),
    text(giant, 58, "house-ticker"),
    text(name, 0, "house-name"),
  );
}

/** The rosette of a banknote: waves that come back where they began. A picture of its own, drawn once. */
export function guilloche(): SVGElement {
  const waves = (radius: number, depth: number, petals: number, count: number): string[] =>
    Array.from({ length: count }, (_, each) => wave(radius, depth, petals, each / count));
  const d = [...waves(RING * 0.44, 66, 12, 6), ...waves(RING, 24, 36, 3)].join("");
  return svg("svg", { class: "guilloche", viewBox: "0 0 1000 1000" }, svg("path", { d }));
}

/** @param phase where the first crest stands, in petals */
function wave(radius: number, depth: number, petals: number, phase: number): string {
  const steps = petals * 14;
  const points = Array.from({ length: steps }, (_, step) => {
    const turn = 2 * Math.PI * (step / steps);
    const r = radius + depth * Math.cos(petals * turn + 2 * Math.PI * phase);
    return `${(CENTRE.x + r * Math.sin(turn)).toFixed(1)} ${(CENTRE.y - r * Math.cos(turn)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

/** In the order of the exchange. */
export const houses = (names: Readonly<Record<Giant, string>>): ReadonlyMap<Giant, SVGElement> =>
  new Map(GIANTS.map((giant) => [giant, house(giant, names[giant])]));
