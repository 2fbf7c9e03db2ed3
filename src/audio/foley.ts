/** The noises: one file, fetched once, whose stretches are played by turns. */
import type { Foley, SoundId } from "../content/audio-shape.ts";
import type { Codec } from "./codec.ts";
import { loadHowl, playInto } from "./howler-inside.ts";

export interface Noises {
  /** What the file does not hold is not heard. @throws when the file can't be had */
  play(id: SoundId): Promise<void>;
}

/** Noises of the page itself, and those that come by the dozen. */
const SOFT: ReadonlySet<string> = new Set(["turn", "quill", "type_sort", "price_tick", "prompter_breath"]);

/** A noise that comes later than this, in milliseconds, is of something else by then. */
const STALE_MS = 900;
/** The same noise twice within this is one, in milliseconds. */
const DEAF_MS = 70;

export function makeNoises(
  { sounds }: Foley,
  load: () => Promise<{ readonly blob: Blob; readonly codec: Codec }>,
  target: (isSoft: boolean) => AudioNode,
): Noises {
  const stretches = Object.entries(sounds).flatMap(([id, all]) =>
    all.map(([from, long], turn) => [`${id}-${turn}`, [from, long, false]] as const),
  );
  const turns = new Map<string, number>();
  const last = new Map<string, number>();
  let howl: ReturnType<typeof loadHowl> | undefined;
  const loadAll = async () => {
    const { blob, codec } = await load();
    return loadHowl(blob, codec, Object.fromEntries(stretches));
  };
  return {
    async play(id) {
      const variants = sounds[id]?.length ?? 0;
      const now = performance.now();
      if (variants === 0 || now - (last.get(id) ?? -DEAF_MS) < DEAF_MS) return;
      last.set(id, now);
      howl ??= loadAll();
      const turn = turns.get(id) ?? 0;
      turns.set(id, (turn + 1) % variants);
      try {
        const loaded = await howl;
        if (performance.now() - now < STALE_MS) playInto(loaded, `${id}-${turn}`, target(SOFT.has(id)));
      } catch (error) {
        howl = undefined;
        throw error;
      }
    },
  };
}
