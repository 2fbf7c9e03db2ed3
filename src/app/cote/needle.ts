/** The etching needle whose point rests where the course has come to: its point at 0, 0, its handle to the right. */
import { fillOf, type Mark, strokeOf } from "./marks.ts";
import { outline, type Point, sliver } from "./shapes.ts";

/** @param length from point to end, in pixels */
export function needleMarks(length: number): Mark[] {
  const at = (part: number, half: number): Point => [length * part, half * (length / 128)];
  const grip = [
    at(0.46, 3),
    at(0.52, 4.6),
    at(0.6, 5.2),
    at(0.72, 4.4),
    at(0.9, 3.2),
    at(0.98, 2.6),
    at(1, 1.2),
  ];
  const mirrored = grip.map(([x, y]): Point => [x, -y]);
  const shine = grip.slice(1, 6).map(([x, y]) => `${x.toFixed(1)} ${(-y * 0.5).toFixed(1)}`);
  return [
    fillOf(sliver([0, 0], 0.5, at(0.47, 0), at(0, 4.4)[1]), "line"),
    fillOf(outline(grip, mirrored), "line"),
    strokeOf(`M${shine.join("L")}`, "faint", 0.9),
  ];
}
