/** One thing heard at a time, and another after it: opened, crossed, and put away. At most two are ever alive. */
import type { Track } from "./track.ts";

export interface Deck {
  /** Any number of times with the same id; null for silence. Another id is crossed to as soon as it can be heard. */
  want(id: string | null): void;
  /** Sound by sound of what is playing, and of whatever will. */
  blend(gains: readonly number[]): void;
}

export interface DeckOptions {
  /** Seconds in which one leaves and the other comes. */
  readonly crossing: number;
  /** Seconds in which the stems change places. */
  readonly blending: number;
  /** @param ended to be called when what is heard once is over */
  readonly open: (id: string, ended: () => void) => Promise<Track>;
  /** Hears of what could not be opened. It is not tried again until something else was wanted. */
  readonly fail: (error: unknown) => void;
}

const MS = 1000;

export function makeDeck({ crossing, blending, open, fail }: DeckOptions): Deck {
  let wanted: string | null = null;
  let gains: readonly number[] = [1];
  let playing: { readonly id: string; readonly track: Track } | null = null;
  let isOpening = false;
  /** Ends at once what is still leaving. */
  let endLeaving = (): void => {};

  function leave(): void {
    if (!playing) return;
    const { track } = playing;
    playing = null;
    endLeaving();
    track.fadeTo(0, crossing);
    const timer = setTimeout(() => endLeaving(), crossing * MS);
    endLeaving = () => {
      endLeaving = () => {};
      clearTimeout(timer);
      track.end();
    };
  }

  async function bring(id: string): Promise<void> {
    // What plays and what comes are two.
    if (playing) endLeaving();
    try {
      const track = await open(id, () => wanted === id && leave());
      if (wanted !== id) return track.end();
      leave();
      track.blend(gains, 0);
      track.fadeTo(1, crossing);
      playing = { id, track };
    } catch (error) {
      if (wanted === id) leave();
      fail(error);
    }
  }

  /** What is wanted and neither plays nor was just tried. */
  const missing = (last: string | null): string | null =>
    wanted === last || wanted === playing?.id ? null : wanted;

  /** Brings what is wanted, until nothing else came to be wanted meanwhile. */
  async function follow(): Promise<void> {
    isOpening = true;
    let last: string | null = null;
    for (let next = missing(last); next !== null; next = missing(last)) {
      last = next;
      await bring(next);
    }
    isOpening = false;
  }

  return {
    want(id) {
      if (id === wanted) return;
      wanted = id;
      if (id === null) leave();
      else if (!isOpening) void follow();
    },
    blend(next) {
      gains = next;
      playing?.track.blend(next, blending);
    },
  };
}
