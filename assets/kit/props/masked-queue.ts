/** Managers in a queue: the same suit and the same welding mask, set again and again; each carries what was left of an office. */
import { R, circ, ink, line, path } from "../draw/index.ts";
import { disc, outline, pts } from "../figures/part.ts";

/** One of them, 100 units to the top of the mask, feet at (0, 0), the mask lowered and turned to the right. */
function suit(): string {
  const black = ink(0.06, 0.2);
  return (
    path(
      outline(pts("-9,-50c 9,-50c 10,-26 9,-3c 16,0c 3,0c 1,-40 -2,-40 -3,0c -12,0c -8,-3c -10,-26")) +
        outline(pts("-12,-82 -4,-86 6,-86 13,-81 16,-66 15,-48 16,-40c -15,-40c -14,-50 -17,-64")) +
        outline(pts("12,-80c 18,-64 20,-54 14,-42c 9,-44c 12,-56 8,-68")),
      black,
    ) +
    path(outline(pts("-1,-84c 8,-85c 5,-66c")), ink(0.84, 0.2)) +
    path(outline(pts("3,-83c 6,-83c 6,-64 4.500,-58 3,-64")), ink(0.44, 0.96)) +
    path(
      disc(-2, -93, 7, 8) + outline(pts("-3,-102c 8,-103 13,-96 13,-84 8,-77c 1,-78c -2,-88")),
      ink(0.1, 0.1),
    ) +
    path(outline(pts("2,-96c 12,-96c 12,-90c 3,-89c")), ink(0.72, 0.02)) +
    line("M-3 -102Q8 -103 13 -96V-84M-14 -78Q-17 -60 -14 -42M0 -38L-1 -6", ink(0.4, 0.1), 1.6)
  );
}

/** What they came with: a ficus, a box with a cup, a chair on wheels, nothing. */
const BURDENS: readonly string[] = [
  path(outline(pts("6,-58c 22,-58c 19,-42c 9,-42c")), ink(0.36, 0.8)) +
    line("M14 -58q-2 -16 2 -30M14 -72l-8 -8M15 -78l8 -8", ink(0.12, 0.2), 2) +
    [
      [6, -82],
      [12, -92],
      [20, -96],
      [24, -86],
      [16, -82],
      [8, -90],
    ]
      .map(([x = 0, y = 0]) => circ(x, y, 5, ink(0.34, 0.24)))
      .join(""),
  path("M4 -62h22v16h-22z", ink(0.5, 0.5)) + line("M4 -58h22M12 -62v-6h5v6", ink(0.2, 0.5), 1.6),
  line("M20 -2V-26M10 -26h20M30 -26q4 -16 1 -24M12 0q8 -8 16 0", ink(0.1, 0.1), 3) +
    circ(12, 0, 2, ink(0.1)) +
    circ(28, 0, 2, ink(0.1)),
  "",
];

/** x, y, height in units; which burden, 0 to 3. */
export type Place = readonly [x: number, y: number, height: number, burden: number];

/** SVG of the queue, far ones first. */
export function maskedQueue(places: readonly Place[]): string {
  const used = new Set(places.map(([, , , burden]) => burden));
  const defs = [...used].map((i) => `<g id="q${i}">${suit()}${BURDENS.at(i) ?? ""}</g>`);
  const people = places.map(([x, y, height, burden]) => {
    const k = R(height * 10) / 1000;
    return `<use href="#q${burden}" transform="translate(${x} ${y})scale(${k})"/>`;
  });
  return `<defs>${defs.join("")}</defs>${people.join("")}`;
}
