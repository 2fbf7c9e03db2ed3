/** Ursule's drawings, as strokes: what a player who does not draw may choose instead. */
import type { Stroke } from "../core/manuscript/manuscript.ts";

const house: Stroke[] = [
  [200, 480, 0.6, 500, 230, 0.8, 810, 490, 0.6],
  [270, 440, 0.7, 262, 830, 0.7, 744, 836, 0.8, 738, 442, 0.6],
  [450, 832, 0.6, 452, 640, 0.7, 556, 636, 0.7, 560, 834, 0.6],
  [330, 540, 0.5, 332, 620, 0.5, 410, 618, 0.5, 408, 538, 0.5, 330, 540, 0.5],
  [640, 352, 0.6, 644, 240, 0.6, 700, 240, 0.6, 702, 402, 0.5],
];
const tree: Stroke[] = [
  [470, 860, 0.9, 486, 560, 0.8, 440, 380, 0.5],
  [540, 860, 0.9, 522, 570, 0.8, 590, 360, 0.5],
  [
    440, 400, 0.6, 300, 380, 0.6, 270, 260, 0.6, 380, 150, 0.7, 540, 120, 0.7, 690, 190, 0.6, 730, 320, 0.6,
    600, 400, 0.5,
  ],
];
const person: Stroke[] = [
  [500, 150, 0.7, 430, 190, 0.7, 430, 280, 0.7, 500, 320, 0.7, 570, 280, 0.7, 570, 190, 0.7, 500, 150, 0.7],
  [500, 320, 0.8, 496, 600, 0.8, 400, 850, 0.7],
  [496, 600, 0.8, 610, 850, 0.7],
  [300, 470, 0.6, 500, 400, 0.7, 700, 450, 0.6],
];

const DRAWINGS: Readonly<Record<string, readonly Stroke[]>> = { house, tree, person };

/** The strokes of that drawing; of the house when it has no drawing of that name. */
export function offeredStrokes(offer: string): readonly Stroke[] {
  return DRAWINGS[offer] ?? house;
}
