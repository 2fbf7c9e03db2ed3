/** Redraws a finished SVG in other inks: a person in a mirror, a statue, a thing seen in a polished floor. */
import { ink } from "./ink.ts";

/** Every ink of `body` replaced by what `change` makes of its tone and temperature, both 0..1. Whites and blacks of masks are inks too: leave masks alone. */
export function reink(body: string, change: (tone: number, temp: number) => string): string {
  return body.replaceAll(/#([\da-f]{2})ff([\da-f]{2})/g, (_all, tone: string, temp: string) =>
    change(Number.parseInt(tone, 16) / 255, Number.parseInt(temp, 16) / 255),
  );
}

/** A scene's layer with its picture drawn in other inks; masks and surfaces come back as they were. */
export function reinked<L extends { readonly body?: string; readonly mask?: boolean }>(
  one: L,
  change: (tone: number, temp: number) => string,
): L {
  return one.body === undefined || one.mask === true ? one : { ...one, body: reink(one.body, change) };
}

/** For `reinked`: the same tones, all warmth at `share` of what it was. */
export const cooler =
  (share: number) =>
  (tone: number, temp: number): string =>
    ink(tone, temp * share);
