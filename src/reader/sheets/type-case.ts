/** A French type case, simplified: big boxes for the letters that words are made of, accents among the capitals. */
import { el } from "../dom/el.ts";

/** One name a cell; a box is the rectangle of cells with its letter. */
const LAYOUT = ["ÀÇCCDDEE", "BSSGGÉEE", "LLMMNNII", "OOPPQFHÈ", "VUUTTAAŒ", "ZYXRRJKW"].map((row) =>
  Array.from(row),
);

interface Box {
  readonly letter: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const BOXES: readonly Box[] = [...new Set(LAYOUT.flat())].map((letter) => {
  const cells = LAYOUT.flatMap((row, top) =>
    row.flatMap((each, left) => (each === letter ? [{ top, left }] : [])),
  );
  const tops = cells.map(({ top }) => top);
  const lefts = cells.map(({ left }) => left);
  const [top, left] = [Math.min(...tops), Math.min(...lefts)];
  return { letter, top, left, height: Math.max(...tops) - top + 1, width: Math.max(...lefts) - left + 1 };
});

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The letter of the case that a key types, or null. */
export function letterOf(key: string): string | null {
  const letter = key.toUpperCase();
  return BOXES.some((box) => box.letter === letter) ? letter : null;
}

/** One tab stop; the arrows go from box to box, pressing one takes its letter. */
export function typeCase(label: string, take: (letter: string) => void): HTMLElement {
  const buttons = new Map<string, HTMLButtonElement>();
  const element = el("div", { class: "case", role: "group", "aria-label": label });
  for (const box of BOXES) {
    const button = el(
      "button",
      {
        type: "button",
        tabindex: box.letter === "E" ? 0 : -1,
        style: `grid-area:${box.top + 1}/${box.left + 1}/span ${box.height}/span ${box.width}`,
        onclick: () => take(box.letter),
        onfocus: () => buttons.forEach((each) => each.setAttribute("tabindex", each === button ? "0" : "-1")),
      },
      box.letter,
    );
    buttons.set(box.letter, button);
    element.append(button);
  }
  element.addEventListener("keydown", (event) => {
    const way = ARROWS[event.key];
    const here = BOXES.find((box) => buttons.get(box.letter) === event.target);
    if (!way || !here) return;
    event.preventDefault();
    buttons.get(neighbour(here, way).letter)?.focus();
  });
  return element;
}

/** The nearest box that way, straight ahead first; the box itself at the edge. */
function neighbour(from: Box, [x, y]: readonly [number, number]): Box {
  const middle = (box: Box) => [box.left + box.width / 2, box.top + box.height / 2] as const;
  const [fx, fy] = middle(from);
  let best = from;
  let nearest = Infinity;
  for (const box of BOXES) {
    const [bx, by] = middle(box);
    const ahead = (bx - fx) * x + (by - fy) * y;
    const aside = Math.abs((bx - fx) * y) + Math.abs((by - fy) * x);
    if (ahead < 0.5 || aside >= ahead + 1) continue;
    const distance = ahead + 2 * aside;
    if (distance < nearest) [best, nearest] = [box, distance];
  }
  return best;
}
