/** What one guest has kept, no larger than a locket: an evening lane, a tree, a swing still moving. */
import { chalk, dots, flat, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

/** Seen through a window some 60 units wide about (cx, cy). */
export const swing =
  (cx: number, cy: number): InnerPicture =>
  () =>
    wash(
      [cx - 60, cy - 60, 120, 130],
      [
        [0, 0.4, 0.3],
        [0.55, 0.92, 0.46],
        [1, 0.8, 0.5],
      ],
    ) +
    dots([[cx + 16, cy + 8]], 20, 1, 0.42) +
    flat(`M${cx - 60} ${cy + 18}q60-14 120 0v60h-120z`, 0.36, 0.46) +
    flat(`M${cx + 2} ${cy + 50}q-10-16 4-22t2-14l5 0q6 8-4 14t14 22z`, 0.94, 0.44) +
    chalk(`M${cx - 24} ${cy + 34}q4-30-1-60M${cx - 25} ${cy - 18}q20-6 34-2`, 0.08, 5, 0.4) +
    dots(
      [
        [cx - 26, cy - 30],
        [cx - 12, cy - 36],
        [cx + 4, cy - 30],
      ],
      28,
      0.14,
      0.4,
    ) +
    chalk(
      `M${cx - 4} ${cy - 18}L${cx - 12} ${cy + 12}M${cx + 6} ${cy - 18}L${cx - 2} ${cy + 14}M${cx - 14} ${cy + 12}l14 3`,
      0.08,
      2,
      0.4,
    );
