/** Where sounds are laid one over another: a one-shot that cuts what overruns, or a loop that carries it round. */
import { addAt, addRound, panGains, type Stereo } from "../pcm.ts";
import { samples } from "./chance.ts";

/** Mono, of so many seconds. */
export class Shot {
  readonly sound: Float32Array;

  constructor(seconds: number) {
    this.sound = new Float32Array(samples(seconds));
  }

  /** @param at seconds from the start */
  lay(at: number, sound: Float32Array, gain = 1): this {
    addAt(this.sound, sound, Math.round(at * samples(1)), gain);
    return this;
  }
}

/** Stereo, going round. */
export class Loop {
  readonly stereo: Stereo;
  readonly seconds: number;

  constructor(seconds: number) {
    this.seconds = seconds;
    this.stereo = [new Float32Array(samples(seconds)), new Float32Array(samples(seconds))];
  }

  /** @param at seconds from the join, either way @param pan -1 left to 1 right */
  lay(at: number, sound: Float32Array, gain = 1, pan = 0): this {
    const [left, right] = panGains(pan);
    addRound(this.stereo[0], sound, Math.round(at * samples(1)), gain * left);
    addRound(this.stereo[1], sound, Math.round(at * samples(1)), gain * right);
    return this;
  }

  /** A bed as long as the loop, another on each side. */
  bed(make: () => Float32Array, gain = 1): this {
    for (const side of this.stereo) addAt(side, make(), 0, gain);
    return this;
  }
}
