/** People too small for a country: the picture inside is drawn anew as a sky and three hills of one colour. */
import { R, ink, path } from "../draw/index.ts";
import type { LayerArt } from "../../scenes/scene.ts";

export interface Plain {
  readonly temp: number;
  /** Tone of the middle hill. */
  readonly tone?: number;
  /** Drawn over the hills, given the picture's box. */
  readonly more?: (x: number, y: number, w: number, h: number) => string;
}

/** The same layers; only inner pictures change. */
export function plain(people: readonly LayerArt[], { temp, tone = 0.5, more }: Plain): LayerArt[] {
  return people.map((one) => {
    if (one.inner === undefined || !one.box) return one;
    const [x, y, w, h] = one.box;
    const hill = (v: number, rise: number, t: number): string =>
      path(
        `M${x} ${R(y + h * v)}q${R(w * 0.3)} ${-rise} ${R(w * 0.55)} 0t${R(w * 0.45)} -3V${y + h}H${x}Z`,
        ink(t, temp),
      );
    const body =
      path(`M${x} ${y}h${w}v${h}h${-w}z`, ink(tone + 0.2, temp)) +
      hill(0.42, 9, tone) +
      hill(0.58, 12, tone * 0.72) +
      hill(0.76, 8, tone * 0.46) +
      (more?.(x, y, w, h) ?? "");
    return { ...one, body };
  });
}
