/** A context whose clock stands still until it is moved, and whose gains remember what they were told. */

export interface Told {
  readonly how: "set" | "curve" | "target" | "cancel";
  readonly at: number;
  /** The value gone to. */
  readonly to?: number;
  readonly seconds?: number;
}

export class FakeGain {
  readonly told: Told[] = [];
  readonly into: unknown[] = [];
  readonly gain = {
    value: 1,
    setValueAtTime: (to: number, at: number) => this.told.push({ how: "set", to, at }),
    setValueCurveAtTime: (curve: Float32Array, at: number, seconds: number) =>
      this.told.push({ how: "curve", to: curve.at(-1) ?? 0, at, seconds }),
    setTargetAtTime: (to: number, at: number, seconds: number) =>
      this.told.push({ how: "target", to, at, seconds }),
    cancelScheduledValues: (at: number) => this.told.push({ how: "cancel", at }),
  };
  connect(node: unknown): void {
    this.into.push(node);
  }
  disconnect(): void {
    this.into.length = 0;
  }
}

export class FakeContext extends EventTarget {
  currentTime = 0;
  state: AudioContextState = "running";
  readonly destination = {};
  readonly gains: FakeGain[] = [];
  readonly asked: string[] = [];
  createGain(): FakeGain {
    const gain = new FakeGain();
    this.gains.push(gain);
    return gain;
  }
  #become(state: AudioContextState): Promise<void> {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
    return Promise.resolve();
  }
  resume(): Promise<void> {
    this.asked.push("resume");
    return this.#become("running");
  }
  suspend(): Promise<void> {
    this.asked.push("suspend");
    return this.#become("suspended");
  }
  /** For what takes a real one. */
  get real(): AudioContext {
    return this as unknown as AudioContext;
  }
}
