/** A price's course as a small engraving: the line, and rules falling from it. */
import { svg } from "../dom/el.ts";

const WIDTH = 96;
const HEIGHT = 28;
/** Distance between two rules, in the drawing's units. */
const PITCH = 3;
/** Trading days shown. */
const DAYS = 64;

/** For the eye only: the figures stand beside it. */
export function sparkline(history: readonly number[]): SVGElement {
  const shown = history.slice(-DAYS);
  const low = Math.min(...shown);
  const spread = Math.max(...shown) - low || 1;
  const heightAt = (x: number): number => {
    const at = (x / WIDTH) * (shown.length - 1);
    const before = shown[Math.floor(at)] ?? low;
    const after = shown[Math.ceil(at)] ?? before;
    const value = before + (after - before) * (at - Math.floor(at));
    return 3 + (HEIGHT - 8) * (1 - (value - low) / spread);
  };
  const columns = Array.from({ length: WIDTH / PITCH + 1 }, (_, column) => column * PITCH);
  const line = columns.map((x) => `${x} ${heightAt(x).toFixed(1)}`).join("L");
  const rules = columns.map((x) => `M${x} ${(heightAt(x) + 2).toFixed(1)}V${HEIGHT}`).join("");
  return svg(
    "svg",
    { class: "sparkline", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    svg("path", { class: "sparkline-rules", d: shown.length > 1 ? rules : "" }),
    svg("path", { d: shown.length > 1 ? `M${line}` : "" }),
  );
}
