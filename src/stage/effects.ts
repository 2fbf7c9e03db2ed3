/** One-shot effects: what each does to the picture, as a function of the milliseconds since it began. */

/** What effects ask of a frame; multiplicative on light, additive on the rest. */
export interface Modulation {
  /** Factor on the near flame, 0 .. 1.5. */
  readonly flame: number;
  /** Factor on the second light. */
  readonly far: number;
  /** Added to the ambient light. */
  readonly ambient: number;
  /** All light turned cold, 0 .. 1. */
  readonly cold: number;
  /** The forme's type glints, 0 .. 1. */
  readonly glint: number;
  /** Offset of the whole picture, in units. */
  readonly shakeX: number;
  readonly shakeY: number;
}

export const QUIET: Modulation = { flame: 1, far: 1, ambient: 0, cold: 0, glint: 0, shakeX: 0, shakeY: 0 };

/** A hump: 0 at both ends of 0..1, 1 in the middle. */
const hump = (t: number): number => Math.sin(Math.PI * Math.max(0, Math.min(1, t)));

interface EffectShape {
  /** Milliseconds. */
  readonly lasts: number;
  /** Shown under reduced motion too: a change of light without movement. */
  readonly steady: boolean;
  /** t in 0..1. */
  readonly at: (t: number) => Partial<Modulation>;
}

const EFFECTS: Readonly<Record<string, EffectShape>> = {
  recognise: {
    lasts: 1800,
    steady: false,
    at: (t) => ({
      flame: 1 - 0.6 * hump(t * 2.2) * (0.7 + 0.3 * Math.sin(t * 70)),
      glint: hump((t - 0.2) / 0.8),
    }),
  },
  page_turn: {
    lasts: 420,
    steady: false,
    at: (t) => ({ flame: 1 - 0.14 * hump(t), shakeX: -2.4 * hump(t) }),
  },
  press_pull: {
    lasts: 380,
    steady: false,
    at: (t) => ({ shakeY: 3.2 * (1 - t) * Math.sin(t * 24), shakeX: 1.4 * hump(t) }),
  },
  candle_gutters: {
    lasts: 1600,
    steady: false,
    at: (t) => ({ flame: 1 - hump(t) * (0.5 + 0.22 * Math.sin(t * 46) + 0.12 * Math.sin(t * 83)) }),
  },
  update: { lasts: 400, steady: true, at: () => ({ cold: 1, ambient: 0.06 }) },
  price_tick: { lasts: 160, steady: false, at: (t) => ({ far: 1 + 0.35 * hump(t) }) },
  lightning: {
    lasts: 700,
    steady: false,
    at: (t) => ({ ambient: 0.55 * (hump(t * 5) + 0.6 * hump((t - 0.35) * 3)), cold: 0.8 * hump(t * 1.2) }),
  },
  mirror: {
    lasts: 900,
    steady: false,
    at: (t) => ({ cold: 0.7 * hump(t), ambient: 0.1 * hump(t), flame: 1 - 0.4 * hump(t) }),
  },
};

export interface Playing {
  readonly effect: string;
  /** Milliseconds, on the clock the frames are drawn by. */
  readonly since: number;
}

/** Null when the stage has nothing to show for this effect, or must keep still. */
export function startEffect(effect: string, now: number, reducedMotion: boolean): Playing | null {
  const shape = EFFECTS[effect];
  return shape && (shape.steady || !reducedMotion) ? { effect, since: now } : null;
}

/** Milliseconds left, 0 once over. */
export function remaining({ effect, since }: Playing, now: number): number {
  return Math.max(0, since + (EFFECTS[effect]?.lasts ?? 0) - now);
}

/** All effects playing now, folded into one. */
export function modulationOf(playing: readonly Playing[], now: number): Modulation {
  return playing.reduce<Modulation>((sum, { effect, since }) => {
    const shape = EFFECTS[effect];
    const t = shape ? (now - since) / shape.lasts : 1;
    if (!shape || t < 0 || t >= 1) return sum;
    const own = { ...QUIET, ...shape.at(t) };
    return {
      flame: sum.flame * own.flame,
      far: sum.far * own.far,
      ambient: sum.ambient + own.ambient,
      cold: Math.max(sum.cold, own.cold),
      glint: Math.max(sum.glint, own.glint),
      shakeX: sum.shakeX + own.shakeX,
      shakeY: sum.shakeY + own.shakeY,
    };
  }, QUIET);
}

export interface EffectQueue {
  /** Begins an effect; returns how long it lasts, in ms, 0 when there is nothing to show. */
  play(effect: string, now: number, reducedMotion: boolean): number;
  at(now: number): Modulation;
}

/** The effects playing now. */
export function makeEffectQueue(): EffectQueue {
  let playing: readonly Playing[] = [];
  return {
    play: (effect, now, reducedMotion) => {
      const begun = startEffect(effect, now, reducedMotion);
      if (!begun) return 0;
      playing = [...playing.filter((one) => remaining(one, now) > 0), begun];
      return remaining(begun, now);
    },
    at: (now) => modulationOf(playing, now),
  };
}
