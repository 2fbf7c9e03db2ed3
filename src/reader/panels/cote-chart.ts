/** The cote's plate as an inline SVG: for the eye only, its figures being told and tabled beside it. */
import type { Mark } from "../../app/cote/marks.ts";
import { measuresOf } from "../../app/cote/measures.ts";
import { needleMarks } from "../../app/cote/needle.ts";
import { plateOf } from "../../app/cote/plate.ts";
import type { MarketView } from "../../app/market-view.ts";
import type { Language } from "../../core/story/beat.ts";
import { svg } from "../dom/el.ts";

/** Drawn for this size in CSS pixels, and shown a little smaller or larger. */
const SIZE = { width: 400, height: 250, withSmalls: false };
const DEGREES = 180 / Math.PI;

export function coteChart(market: MarketView, language: Language): SVGElement {
  const { marks, needle } = plateOf({ market, language, ...SIZE });
  const { x, y, angle } = needle;
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(angle * DEGREES).toFixed(1)})`;
  return svg(
    "svg",
    { class: "cote-chart", viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, "aria-hidden": "true" },
    ...marks.map(drawn),
    svg("g", { transform: place }, ...needleMarks(measuresOf(SIZE).needle).map(drawn)),
  );
}

function drawn(mark: Mark): SVGElement {
  const ink = `ink-${mark.ink}`;
  if (mark.kind === "fill") return svg("path", { class: ink, d: mark.d });
  if (mark.kind === "stroke")
    return svg("path", { class: `${ink} stroke`, d: mark.d, "stroke-width": mark.width });
  const { x, y, size, anchor, style, text } = mark;
  const place = { x: x.toFixed(1), y: y.toFixed(1), "font-size": size, "text-anchor": anchor };
  return svg("text", { class: `${ink} ${style}`, ...place }, document.createTextNode(text));
}
