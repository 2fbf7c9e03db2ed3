/** Music, ambience and effects into one master: how loud each is, and how they give way to a key line. */
import type { Volumes } from "../app/views.ts";
import { type Fader, makeFader } from "./fader.ts";

export interface Buses {
  readonly music: AudioNode;
  readonly ambience: AudioNode;
  readonly effects: AudioNode;
  /** Noises of the page itself, which come often: under the others. */
  readonly soft: AudioNode;
  readonly master: Fader;
  setVolumes(volumes: Volumes): void;
  duck(isDucked: boolean): void;
}

/** What is left of music and ambience under a key line, and the time constant of going there, in seconds. */
const DUCKED = 0.35;
const DUCK_CONSTANT = 0.08;
const SOFT = 0.45;
/** Time constant of a volume that is changed, in seconds. */
const SLIDE = 0.05;

/** A slider is heard in decibels: its square is the gain. */
const gainOf = (volume: number): number => volume ** 2;

/** The master is closed at first. */
export function makeBuses(context: AudioContext): Buses {
  const master = makeFader(context, context.destination, 0);
  const gain = (into: AudioNode, value = 1): GainNode => {
    const node = context.createGain();
    node.gain.value = value;
    node.connect(into);
    return node;
  };
  const ducking = gain(master.node);
  const buses = { music: gain(ducking), ambience: gain(ducking), effects: gain(master.node) };
  return {
    ...buses,
    soft: gain(buses.effects, SOFT),
    master,
    setVolumes(volumes) {
      for (const name of ["music", "ambience", "effects"] as const)
        buses[name].gain.setTargetAtTime(gainOf(volumes[name]), context.currentTime, SLIDE);
    },
    duck(isDucked) {
      ducking.gain.setTargetAtTime(isDucked ? DUCKED : 1, context.currentTime, DUCK_CONSTANT);
    },
  };
}
