/** A link as a QR code: one path on white, whatever the theme, so that any camera reads it. */
import { encode } from "uqr";
import { el, svg } from "../dom/el.ts";

/** Most characters that are drawn: what the largest code holds. */
export const CODE_LIMIT = 2953;
/** White modules around the code: fewer, and cameras miss it. */
const BORDER = 4;

/** @param name what a screen reader says of it */
export function qrPicture(link: string, name: string): HTMLElement {
  const { data, size } = encode(link, { ecc: "L", border: BORDER });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return el(
    "div",
    { class: "qr", role: "img", "aria-label": name, "data-modules": size },
    svg(
      "svg",
      { viewBox: `0 0 ${size} ${size}`, "shape-rendering": "crispEdges", "aria-hidden": "true" },
      svg("path", { d: modules.join("") }),
    ),
  ) as HTMLElement;
}
