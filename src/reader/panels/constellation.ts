/** The Cabinet as a night sky: a star for each thought, a line where the player brought two together. */
import type { PageView, ThoughtView } from "../../app/views.ts";
import { CABINET } from "../../content/strings/cabinet.ts";
import { fill } from "../../content/strings/fill.ts";
import { typeset } from "../../content/typography.ts";
import { el, svg } from "../dom/el.ts";
import { roman } from "../page/numeral.ts";
import { engraving } from "./emblems.ts";
import "./constellation.css";

/** Thoughts in an act: the stars of a row. */
const ROW = 5;
/** Side of a star's cell and of its emblem, in the map's own units. */
const CELL = { width: 100, height: 118 };
const EMBLEM = 56;
/** Radius of the clear round a star stands on, and how far under its middle the numeral is written. */
const ROUND = 39;
const NUMERAL = 53;
/** How far each star of a row stands from the row's line, so that no two rows look ruled. */
const SWAY = [6, -8, 9, -4, 7, -9, 3, -6, 8, -2] as const;

type Link = readonly [from: number, to: number];

/** The star map and the same links in words, for who cannot see the lines. */
export function constellation(view: PageView): HTMLElement {
  const words = CABINET[view.language];
  const tale = pairs(view.tale);
  const worn = pairs(view.thoughts.filter((thought) => thought.carried).map(({ number }) => number));
  const links = [...tale.map(inWords(view, words.told)), ...worn.map(inWords(view, words.worn))];
  return el(
    "figure",
    { class: "constellation" },
    el("div", { class: "constellation-sky" }, map(view, tale, worn)),
    el("figcaption", {}, words.sky),
    links.length > 0
      ? el("ul", { class: "constellation-links" }, ...links.map((text) => el("li", {}, text)))
      : el("p", {}, words.noLinks),
  );
}

/** One after the other, as they were brought together. */
const pairs = (numbers: readonly number[]): Link[] =>
  numbers.slice(1).map((number, at) => [numbers[at]!, number] as const);

function inWords({ thoughts, language }: PageView, pattern: string): (link: Link) => string {
  const name = (number: number): string => {
    const title = thoughts.find((thought) => thought.number === number)?.title ?? "";
    return `${roman(number)} ${language === "fr" ? `« ${title} »` : `“${title}”`}`;
  };
  return ([from, to]) => typeset(fill(pattern, { from: name(from), to: name(to) }), language);
}

function place(number: number): { readonly x: number; readonly y: number } {
  const [row, rank] = [Math.floor((number - 1) / ROW), (number - 1) % ROW];
  return {
    x: (rank + 0.5) * CELL.width + SWAY[(number * 3) % SWAY.length]!,
    y: (row + 0.5) * CELL.height + SWAY[(number * 7) % SWAY.length]!,
  };
}

function map({ thoughts }: PageView, tale: readonly Link[], worn: readonly Link[]): SVGElement {
  const rows = Math.ceil(Math.max(0, ...thoughts.map(({ number }) => number)) / ROW);
  return svg(
    "svg",
    { viewBox: `0 0 ${ROW * CELL.width} ${rows * CELL.height}`, "aria-hidden": "true" },
    ...worn.map((link) => line(link, "worn")),
    ...tale.map((link) => line(link, "told")),
    ...thoughts.map(star),
  );
}

function line([from, to]: Link, kind: "worn" | "told"): SVGElement {
  const [a, b] = [place(from), place(to)];
  return svg("line", { class: `sky-${kind}`, x1: a.x, y1: a.y, x2: b.x, y2: b.y });
}

/** Lived: its emblem. Crossed: a ring. Not met: a speck. */
function star({ number, state, carried }: ThoughtView): SVGElement {
  const { x, y } = place(number);
  if (state === "unknown") return svg("circle", { class: "sky-far", cx: x, cy: y, r: 2 });
  if (state === "crossed") return svg("circle", { class: "sky-near", cx: x, cy: y, r: 5 });
  const scale = EMBLEM / 64;
  const drawing = engraving(number);
  drawing.setAttribute("transform", `translate(${x - EMBLEM / 2} ${y - EMBLEM / 2}) scale(${scale})`);
  const label = svg("text", { x, y: y + NUMERAL });
  label.textContent = roman(number);
  return svg(
    "g",
    { class: carried ? "sky-star sky-carried" : "sky-star" },
    svg("circle", { cx: x, cy: y, r: ROUND }),
    drawing,
    label,
  );
}
