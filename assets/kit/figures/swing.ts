/** What one guest has kept, seen through a window no larger than a locket: an evening garden, a house, a swing still moving, a lane. */
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** The swing hangs at (cx, cy); the garden goes on some 200 units to either side, for the picture slides behind its window. */
export const swing =
  (cx: number, cy: number): InnerPicture =>
  () => {
    const tree = (x: number): string => `M${x} ${cy + 36}q4-34-1-66M${x - 1} ${cy - 18}q20-8 32-3`;
    const crown = (x: number): [number, number][] => [
      [x - 8, cy - 30],
      [x + 8, cy - 38],
      [x + 24, cy - 32],
    ];
    return (
      wash(
        [cx - 220, cy - 70, 440, 150],
        [
          [0, 0.36, 0.26],
          [0.5, 0.9, 0.46],
          [1, 0.9, 0.5],
        ],
      ) +
      dots([[cx + 26, cy + 4]], 22, 1, 0.42) +
      flat(`M${cx - 220} ${cy + 20}q60-10 120-2t120-2 200 4v70h-440z`, 0.34, 0.46) +
      flat(`M${cx + 30} ${cy + 70}q-30-24 0-36t14-18l6 0q10 12-6 20t14 34z`, 0.94, 0.44) +
      flat(`M${cx - 110} ${cy + 26}v-30l20-18 22 18v30zM${cx - 78} ${cy - 10}v-16h7v22z`, 0.12, 0.4) +
      flat(`M${cx - 97} ${cy + 2}h12v12h-12z`, 0.98, 0.5) +
      chalk(tree(cx - 24) + tree(cx + 76) + tree(cx + 140), 0.08, 5, 0.4) +
      dots([...crown(cx - 22), ...crown(cx + 76), ...crown(cx + 142)], 30, 0.14, 0.4) +
      chalk(
        `M${cx - 2} ${cy - 18}L${cx - 12} ${cy + 14}M${cx + 10} ${cy - 18}L${cx} ${cy + 17}M${cx - 14} ${cy + 14}l16 3`,
        0.08,
        2.2,
        0.4,
      )
    );
  };
