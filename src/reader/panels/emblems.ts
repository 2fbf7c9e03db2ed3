/** The emblems of the Cabinet as pictures, in the ink of the page; fetched with the panel that shows them. */
import { ACT_1 } from "../../content/emblems/act-1.ts";
import { ACT_2 } from "../../content/emblems/act-2.ts";
import { ACT_3 } from "../../content/emblems/act-3.ts";
import { ACT_4 } from "../../content/emblems/act-4.ts";
import { ACT_5 } from "../../content/emblems/act-5.ts";
import type { Emblem } from "../../content/emblems/emblem.ts";
import { REVOLUTIONS } from "../../content/emblems/revolutions.ts";
import type { Revolution } from "../../app/views.ts";
import { svg } from "../dom/el.ts";
import "./emblems.css";

const EMBLEMS: Readonly<Record<number | Revolution, Emblem>> = {
  ...ACT_1,
  ...ACT_2,
  ...ACT_3,
  ...ACT_4,
  ...ACT_5,
  ...REVOLUTIONS,
};

/** The strokes alone, on a square of 64: for a drawing that holds several. */
export function engraving(of: number | Revolution): SVGElement {
  const { lines = "", hatching = "", masses = "" } = EMBLEMS[of] ?? {};
  return svg(
    "g",
    { class: "engraving" },
    svg("path", { class: "hatching", d: hatching }),
    svg("path", { class: "masses", d: masses }),
    svg("path", { d: lines }),
  );
}

/** For the eye only; a thought without an emblem gets an empty square. */
export const emblem = (of: number | Revolution): SVGElement =>
  svg("svg", { class: "emblem", viewBox: "0 0 64 64", "aria-hidden": "true" }, engraving(of));
