/** What an engraved sheet is made of, for whichever hand draws it: strokes, fills and words, laid in order. */

/** line: full black; hatch: fine rules; faint: ruling of the sheet; gain and alarm: the player's side of it. */
export type Ink = "line" | "hatch" | "faint" | "gain" | "alarm";

export type Mark =
  | { readonly kind: "fill"; readonly d: string; readonly ink: Ink }
  | { readonly kind: "stroke"; readonly d: string; readonly ink: Ink; readonly width: number }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly ink: Ink;
      readonly style: "roman" | "italic" | "bold";
    };

export type TextMark = Extract<Mark, { kind: "text" }>;

export const fillOf = (d: string, ink: Ink): Mark => ({ kind: "fill", d, ink });

export const strokeOf = (d: string, ink: Ink, width: number): Mark => ({ kind: "stroke", d, ink, width });

/** Width of a word in the game's serif, near enough to keep two of them apart. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.47;
