/** The cover as it is bound: leather, paper and gold, drawn as SVG on a board of 600 by 900. */
import type { Binding, BookView } from "../../app/book/book-view.ts";
import { BOOK } from "../../content/strings/book.ts";
import { h, type Markup } from "../page/markup.ts";

const GOLD = "#d9b25f";
const LEATHER = "#5c1f17";
const DARK = "#3a0f0b";
const PAPER = "#d8c49a";
const INK = "#1d120b";

interface Dress {
  readonly board: string;
  readonly leather: readonly string[];
  readonly lettering: string;
  /** Leather behind the title. */
  readonly label: boolean;
}

/** Where the leather lies: the whole board, back and corners, back, nowhere. */
const DRESSES: Readonly<Record<Binding, Dress>> = {
  full: { board: LEATHER, leather: ["M0 0H600V900H0Z"], lettering: GOLD, label: false },
  half: {
    board: "#33453f",
    leather: ["M0 0H132V900H0Z", "M600 0V150L450 0Z", "M600 900V750L450 900Z"],
    lettering: GOLD,
    label: true,
  },
  spine: { board: "#7b6238", leather: ["M0 0H96V900H0Z"], lettering: GOLD, label: false },
  label: { board: PAPER, leather: [], lettering: GOLD, label: true },
  wrappers: { board: "#eadfc2", leather: [], lettering: INK, label: false },
};

/** @param lettering without it the boards are bare, to be lettered by another hand */
export function bindingMarkup(
  view: Pick<BookView, "binding" | "language" | "title">,
  options: { readonly lettering: boolean; readonly id: string },
): Markup {
  const { binding, language } = view;
  const dress = DRESSES[binding];
  const grain = `${options.id}-grain`;
  const wire = `${options.id}-wire`;
  return h(
    "svg",
    { viewBox: "0 0 600 900", class: "binding", role: "img", "aria-label": BOOK[language].bindings[binding] },
    h("defs", {}, grainPattern(grain), wirePattern(wire, binding)),
    h("rect", { width: 600, height: 900, fill: dress.board }),
    h("rect", { width: 600, height: 900, fill: `url(#${wire})` }),
    ...dress.leather.flatMap((d) => [
      h("path", { d, fill: LEATHER }),
      h("path", { d, fill: `url(#${grain})` }),
      h("path", { d, fill: "none", stroke: DARK, "stroke-width": 3 }),
    ]),
    ...filletsOf(binding),
    dress.label && labelMarkup(binding, grain),
    swelledRule(view),
    ...(options.lettering ? letteringMarkup(view) : []),
    h("path", { d: "M0 0V900", stroke: "#0007", "stroke-width": 14 }),
    h("path", { d: "M36 0V900", stroke: "#0003", "stroke-width": 4 }),
  );
}

/** Shagreen: round grains, close together, none quite like its neighbour. */
function grainPattern(id: string): Markup {
  const grains = [
    [4, 4, 3.4],
    [13, 3, 2.8],
    [21, 6, 3.6],
    [8, 12, 3],
    [17, 14, 3.5],
    [25, 15, 2.7],
    [3, 20, 3.2],
    [12, 22, 3.6],
    [21, 23, 3],
  ] as const;
  return h(
    "pattern",
    { id, width: 28, height: 28, patternUnits: "userSpaceOnUse" },
    ...grains.flatMap(([cx, cy, r]) => [
      h("circle", { cx, cy, r, fill: DARK, "fill-opacity": 0.55 }),
      h("circle", { cx: cx - 0.8, cy: cy - 0.9, r: r * 0.62, fill: "#86372a", "fill-opacity": 0.8 }),
    ]),
  );
}

/** Paper boards: combed colour under the half binding, laid lines elsewhere. */
function wirePattern(id: string, binding: Binding): Markup {
  if (binding === "half" || binding === "spine") {
    const tones = binding === "half" ? ["#5d7368", "#1f2f2a", "#a8894d"] : ["#97794a", "#5d4826", "#c0a469"];
    const wave = (y: number) => `M0 ${y}c12-14 24-14 36 0s24 14 36 0`;
    return h(
      "pattern",
      { id, width: 72, height: 36, patternUnits: "userSpaceOnUse" },
      ...tones.map((stroke, at) =>
        h("path", {
          d: `${wave(6 + at * 12)}${wave(10 + at * 12)}`,
          fill: "none",
          stroke,
          "stroke-width": 2.2,
        }),
      ),
    );
  }
  return h(
    "pattern",
    { id, width: 90, height: 5, patternUnits: "userSpaceOnUse" },
    h("path", { d: "M0 1H90M1 0V5", fill: "none", stroke: "#7d551a", "stroke-opacity": 0.13 }),
  );
}

function filletsOf(binding: Binding): Markup[] {
  const frame = (inset: number, stroke: string, width: number): Markup =>
    h("rect", {
      x: inset + 14,
      y: inset,
      width: 586 - 2 * inset,
      height: 900 - 2 * inset,
      fill: "none",
      stroke,
      "stroke-width": width,
    });
  if (binding === "full") {
    const corners = [
      [70, 60, 1, 1],
      [544, 60, -1, 1],
      [70, 840, 1, -1],
      [544, 840, -1, -1],
    ] as const;
    const spray = "M0 0C34 2 54 16 60 44M0 0C2 34 16 54 44 60M8 8C26 26 44 30 62 30M8 8C26 26 30 44 30 62";
    return [
      frame(34, GOLD, 4),
      frame(44, GOLD, 1.2),
      ...corners.map(([x, y, sx, sy]) =>
        h("path", {
          d: spray,
          fill: "none",
          stroke: GOLD,
          "stroke-width": 2.4,
          transform: `translate(${x} ${y}) scale(${sx} ${sy})`,
        }),
      ),
    ];
  }
  if (binding === "half" || binding === "spine") {
    const edge = binding === "half" ? 132 : 96;
    const corners = binding === "half" ? "M600 158L442 0M600 742L442 900" : "";
    return [h("path", { d: `M${edge + 7} 0V900${corners}`, fill: "none", stroke: GOLD, "stroke-width": 2 })];
  }
  return binding === "wrappers" ? [frame(44, INK, 5), frame(56, INK, 1.2)] : [];
}

function labelMarkup(binding: Binding, grain: string): Markup {
  const box = binding === "half" ? { x: 186, y: 210 } : { x: 117, y: 210 };
  const size = { width: 366, height: 330 };
  const inner = { x: box.x + 12, y: box.y + 12, width: size.width - 24, height: size.height - 24 };
  return h(
    "g",
    {},
    h("rect", { ...box, ...size, fill: DARK }),
    h("rect", { ...box, ...size, fill: `url(#${grain})`, "fill-opacity": 0.5 }),
    h("rect", { ...inner, fill: "none", stroke: GOLD, "stroke-width": 2 }),
  );
}

/** One line of gold on the board, in its units. */
export interface LetteredLine {
  readonly text: string;
  readonly x: number;
  /** Of its foot. */
  readonly y: number;
  readonly size: number;
  readonly italic: boolean;
  readonly colour: string;
}

/** The title and the name, as they are stamped. */
export function letteringOf({ title, binding, language }: Lettered): LetteredLine[] {
  const { lettering: colour, label } = DRESSES[binding];
  const x = binding === "half" ? 369 : binding === "spine" ? 348 : 307;
  const lines = wrapped(title.text, 12);
  const longest = Math.max(...lines.map((line) => [...line].length), 1);
  const size = Math.min(52, 260 / lines.length, 620 / longest);
  const top = 375 - (lines.length * size * 1.15) / 2;
  return [
    ...lines.map((text, at) => ({ text, x, y: top + (at + 0.8) * size * 1.15, size, italic: false, colour })),
    { text: BOOK[language].hers, x, y: label ? 505 : 615, size: 27, italic: true, colour },
  ];
}

type Lettered = Pick<BookView, "title" | "binding" | "language">;

function letteringMarkup(view: Lettered): Markup[] {
  return letteringOf(view).map(({ text, x, y, size, italic, colour }) =>
    h(
      "text",
      {
        x,
        y,
        "text-anchor": "middle",
        "font-size": size,
        fill: colour,
        "font-family": SERIF,
        "font-style": italic ? "italic" : null,
      },
      text,
    ),
  );
}

/** The swelled rule between title and name, where no label holds them. */
function swelledRule({ binding }: Lettered): Markup | null {
  const { label, lettering } = DRESSES[binding];
  const x = binding === "spine" ? 348 : 307;
  const d = `M${x - 60} 560Q${x} 554 ${x + 60} 560Q${x} 566 ${x - 60} 560Z`;
  return label ? null : h("path", { d, fill: lettering });
}

export const SERIF = "'Garamond Book', Garamond, Georgia, serif";

/** Words in lines of about so many characters, twelve lines at most; a word too long is cut. */
function wrapped(text: string, width: number): string[] {
  const most = Math.max(width, Math.ceil([...text].length / 8));
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, most))) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, most: number): string[] {
  const points = [...word];
  return Array.from({ length: Math.ceil(points.length / most) }, (_, at) =>
    points.slice(at * most, (at + 1) * most).join(""),
  );
}
