/** The games that can be taken up: those kept under a name, those left, and one that comes from elsewhere. */
import type { SaveFault } from "../../core/save/save.ts";
import type { Heading } from "../../content/titles.ts";

export interface PlaceView {
  /** Null for a scene the story no longer has. */
  readonly heading: Heading | null;
  readonly picture: string;
  readonly turn: number;
}

export interface SlotView {
  readonly id: string;
  /** What the reader called it; their own words. "" for the one kept without a name. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly place: PlaceView;
}

export interface LeftView {
  /** 1 the last one left. */
  readonly game: number;
  readonly place: PlaceView;
  /** The ending it came to. */
  readonly ending: string | null;
  readonly entries: number;
}

export interface DeskView {
  readonly present: PlaceView;
  readonly quick: SlotView | null;
  readonly slots: readonly SlotView[];
  readonly left: readonly LeftView[];
  /** Saves put aside since they could not be read whole, as they were. */
  readonly aside: readonly string[];
  readonly isFull: boolean;
}

/** A game brought from a file or a link, read but not yet taken up. */
export type Incoming =
  | {
      readonly ok: true;
      readonly place: PlaceView;
      /** False: it goes on from the last page that can still be read. */
      readonly isWhole: boolean;
      /** Takes the place of the present game, which is kept among those left. */
      readonly open: () => Promise<void>;
    }
  | { readonly ok: false; readonly fault: SaveFault | "story-changed" };
