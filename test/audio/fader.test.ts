/** Fades keep the power, begin where the gain is, and are never told twice. */
import { describe, expect, it } from "vitest";
import { BLENDS } from "../../src/audio/blend.ts";
import { makeBuses } from "../../src/audio/buses.ts";
import { makeFader } from "../../src/audio/fader.ts";
import { FakeContext, type FakeGain } from "./fake-context.ts";

const fader = (value: number) => {
  const context = new FakeContext();
  const made = makeFader(context.real, context.destination as AudioNode, value);
  const curves: Float32Array[] = [];
  made.node.gain.setValueCurveAtTime = (curve) => {
    curves.push(Float32Array.from(curve));
    return made.node.gain;
  };
  return { context, made, curves };
};

describe("a fader", () => {
  it("keeps the sum of powers of two sounds that cross", () => {
    const going = fader(1);
    const coming = fader(0);
    going.made.fadeTo(0, 2);
    coming.made.fadeTo(1, 2);
    const sums = [...(going.curves[0] ?? [])].map(
      (gain, at) => gain ** 2 + (coming.curves[0]?.[at] ?? 0) ** 2,
    );
    expect(sums).toHaveLength(65);
    for (const sum of sums) expect(sum).toBeCloseTo(1, 5);
  });

  it("turns back from where it is, and leaves nothing of the curve that was running", () => {
    const { context, made, curves } = fader(0);
    made.fadeTo(1, 2);
    context.currentTime = 0.5;
    made.fadeTo(0, 2);
    expect(curves[1]?.[0]).toBeCloseTo(Math.sqrt(0.25), 5);
    const gain = made.node as unknown as FakeGain;
    expect(gain.told.filter(({ how }) => how === "cancel")).toEqual([
      { how: "cancel", at: 0 },
      { how: "cancel", at: 0 },
    ]);
  });

  it("is not moved by being sent where it already goes", () => {
    const { made, curves } = fader(0);
    made.fadeTo(1, 2);
    made.fadeTo(1, 2);
    expect(curves).toHaveLength(1);
  });
});

it("gives every mood a blend whose powers add up to one", () => {
  for (const [heart, machine] of Object.values(BLENDS)) expect(heart ** 2 + machine ** 2).toBeCloseTo(1, 1);
});

describe("the buses", () => {
  it("give way to a key line by .35 with a constant of 80 ms, effects excepted", () => {
    const context = new FakeContext();
    const buses = makeBuses(context.real);
    buses.duck(true);
    const ducked = context.gains.filter(({ told }) => told.some(({ seconds }) => seconds === 0.08));
    expect(ducked.map(({ told }) => told)).toEqual([[{ how: "target", to: 0.35, at: 0, seconds: 0.08 }]]);
    const [ducking] = ducked;
    const into = (bus: AudioNode): unknown => (bus as unknown as FakeGain).into[0];
    expect([into(buses.music), into(buses.ambience), into(buses.effects)]).toEqual([
      ducking,
      ducking,
      buses.master.node,
    ]);
  });

  it("set each volume by itself, as the square of the slider", () => {
    const context = new FakeContext();
    const buses = makeBuses(context.real);
    buses.setVolumes({ music: 0.5, ambience: 0, effects: 1 });
    const told = (bus: AudioNode): unknown => (bus as unknown as FakeGain).told.at(-1)?.to;
    expect([told(buses.music), told(buses.ambience), told(buses.effects)]).toEqual([0.25, 0, 1]);
  });
});
