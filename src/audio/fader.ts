/** A gain that moves at equal power, from wherever it is. */

export interface Fader {
  readonly node: GainNode;
  /** @param seconds 0 for at once */
  fadeTo(value: number, seconds: number): void;
}

/** Points of a curve; the node draws straight lines between them. */
const POINTS = 64;

/** @param value where it stands first */
export function makeFader(context: BaseAudioContext, into: AudioNode, value: number): Fader {
  const node = context.createGain();
  node.gain.value = value;
  node.connect(into);
  let from = value;
  let to = value;
  let start = 0;
  let length = 0;
  /** The power goes in a straight line: two uncorrelated sounds that cross keep their sum. */
  const at = (share: number): number => Math.sqrt(from ** 2 + (to ** 2 - from ** 2) * share);
  return {
    node,
    fadeTo(next, seconds) {
      if (next === to) return;
      const now = context.currentTime;
      from = length > 0 ? at(Math.min(1, Math.max(0, (now - start) / length))) : to;
      [to, start, length] = [next, now, seconds];
      // Of a curve that is still running nothing must be left: two that overlap are refused.
      node.gain.cancelScheduledValues(0);
      if (seconds === 0) node.gain.setValueAtTime(next, now);
      else {
        const curve = Float32Array.from({ length: POINTS + 1 }, (_, point) => at(point / POINTS));
        node.gain.setValueCurveAtTime(curve, now, seconds);
      }
    },
  };
}
