/** Whoever else is up: heads bent over a light, a set behind a curtain. */
import { R, ink, line, path } from "../draw/index.ts";
import { FACE_STOUT, FACE_WOMAN, FACE_YOUTH } from "./head.ts";
import { black, light, limb, outline, type Part } from "./part.ts";
import { paint } from "./pose.ts";
import { hand } from "./hand.ts";
import { KNOT, LONG, BALD, CURLS, BLUE, lit } from "./by-screen-light.ts";

/** Bodies for `anyone`, to be put once in the `<defs>` of the sheet. */
export const anyoneDefs = (): string => {
  const coat = outline("4,134 44,134 80,154 98,206 98,300c -62,300c -58,206 -30,150");
  const phone = light("M130 118l22 8-20 52-22-8z", 1, BLUE);
  const bodies: readonly (readonly Part[])[] = [
    [
      ...lit(FACE_WOMAN, LONG, 40, 100, 24),
      black(coat),
      phone,
      black(hand("cup", 112, 176, 54, -50), limb("60,220 92,210 116,176", [18, 14, 10], "start")),
    ],
    [
      ...lit(FACE_STOUT, BALD, 40, 104, 8),
      black(coat),
      phone,
      black(hand("cup", 112, 176, 54, -50), limb("60,230 92,214 116,176", [20, 16, 11], "start")),
    ],
    [...lit(FACE_WOMAN, KNOT, 40, 100, 34), black(coat), light("M96 176l30 2-4 14-30-2z", 1, BLUE)],
    [
      ...lit(FACE_YOUTH, CURLS, 40, 100, 2),
      black(coat),
      light("M150 60l26 4-10 62-26-4z", 1, BLUE),
      black(limb("50,210 100,190 148,124", [18, 14, 10], "start")),
    ],
  ];
  return `<defs>${bodies.map((parts, i) => `<g id="y${i}">${parts.map(paint).join("")}</g>`).join("")}</defs>`;
};

/** Somebody at a pane w by h: kinds 0 to 3 are heads bent over a light (needs `anyoneDefs`), 4 a set behind a curtain. */
export function anyone(kind: number, w: number, h: number, left: boolean): string {
  if (kind < 4) {
    const k = R(h * 3.3) / 1000;
    return `<use href="#y${kind}" transform="translate(${R(w * (left ? 0.74 : 0.26))} ${R(h * 0.46)})scale(${left ? -k : k} ${k})"/>`;
  }
  const fold = (x: number, by: number): string => `M${R(x)} -4L${R(x + by)} ${h + 4}`;
  return (
    path(
      `M-4 -4H${R(w * 0.36)}Q${R(w * 0.28)} ${R(h * 0.6)} ${R(w * 0.12)} ${h + 4}H-4zM${w + 4} -4H${R(w * 0.64)}Q${R(w * 0.72)} ${R(h * 0.6)} ${R(w * 0.88)} ${h + 4}H${w + 4}z`,
      ink(0.26, BLUE),
    ) +
    line(
      fold(w * 0.12, -6) + fold(w * 0.24, -w * 0.12) + fold(w * 0.88, 6) + fold(w * 0.76, w * 0.12),
      ink(0.12, BLUE),
      1.6,
    )
  );
}
