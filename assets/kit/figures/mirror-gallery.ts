/** Foedora's country: a gallery of mirrors, each holding the next, none holding anyone. */
import { ink } from "../draw/index.ts";
import { chalk, dots, wash } from "./country.ts";
import type { InnerPicture } from "./pose.ts";

const RATIO = 0.76;

/** The mirrors flee toward (cx, cy); the first is `size` high and hangs low and wide of it. */
export function mirrorGallery(cx: number, cy: number, size: number): InnerPicture {
  return (box) => {
    let p = wash(box, [
      [0, 0.88, 0.16],
      [0.4, 0.62, 0.06],
      [1, 0.84, 0.14],
    ]);
    const [x, y, w, h] = box.map(Math.round) as [number, number, number, number];
    let panels = "";
    for (const u of [-3, -2, -1, 0, 1, 2, 3])
      panels += `M${cx} ${cy}L${cx + u * 120} ${y + h + 40}M${cx} ${cy}L${cx + u * 150} ${y - 40}`;
    p += chalk(panels, 0.4, 1.4, 0.05);
    for (let k = 0; k < 10; k++) {
      const q = RATIO ** k,
        ry = Math.round(size * 0.5 * q),
        rx = Math.round(ry * 0.72);
      const a = Math.round(cx + (k % 2 ? 16 : -16) * q),
        b = Math.round(cy + size * 0.2 * q);
      p += `<ellipse cx="${a}" cy="${b}" rx="${rx}" ry="${ry}" fill="${ink(k % 2 ? 0.94 : 0.5, k % 2 ? 0.2 : 0.05)}" stroke="${ink(0.66, 0.52)}" stroke-width="${Math.max(2, Math.round(15 * q))}"/>`;
      p += `<ellipse cx="${a}" cy="${b}" rx="${rx}" ry="${ry}" fill="none" stroke="${ink(0.2, 0.3)}" stroke-width="1.4"/>`;
      if (k < 4)
        p += chalk(
          `M${a - Math.round(rx * 0.6)} ${b - Math.round(ry * 0.2)}L${a - Math.round(rx * 0.1)} ${b - Math.round(ry * 0.74)}M${a - Math.round(rx * 0.3)} ${b}L${a + Math.round(rx * 0.3)} ${b - Math.round(ry * 0.7)}`,
          0.98,
          4 * q,
          0.2,
        );
    }
    const candles: [number, number][] = [-2, -1, 1, 2].flatMap((u) => [
      [cx + u * 44, cy - 34] as [number, number],
      [cx + u * 92, y + Math.round(h * 0.16)] as [number, number],
    ]);
    return p + dots(candles, 7, 1, 0.5) + chalk(`M${x} ${y + h - 6}h${w}`, 0.3, 2, 0.1);
  };
}
