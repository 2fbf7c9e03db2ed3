/** A standard MIDI file whose ticks are seconds: tempo lives in our own code. */
import midi from "midi-file";

const TICKS = 4800;

interface Happening {
  readonly tick: number;
  /** Among events of one tick: note-offs, then controllers, then note-ons. */
  readonly order: number;
  readonly event: Record<string, number | string>;
}

export interface Track {
  /** A controller, 0 to 127, at a second. */
  control(at: number, number: number, value: number): void;
  /** A note from a second, for so many seconds. */
  note(at: number, length: number, key: number, velocity: number): void;
}

const bounded = (value: number, low: number): number => Math.max(low, Math.min(127, Math.round(value)));

/** One instrument's track; seconds may be as low as `-lead`. */
export class MidiTrack implements Track {
  private readonly happenings: Happening[] = [];
  private readonly lead: number;

  constructor(lead: number, bank: number, program: number, first: Readonly<Record<number, number>>) {
    this.lead = lead;
    this.add(-lead, -3, { type: "controller", controllerType: 0, value: bank });
    this.add(-lead, -2, { type: "programChange", programNumber: program });
    for (const [number, value] of Object.entries(first)) this.control(-lead, Number(number), value);
  }

  private add(at: number, order: number, event: Record<string, number | string>): void {
    const tick = Math.max(0, Math.round((at + this.lead) * TICKS));
    this.happenings.push({ tick, order, event: { ...event, channel: 0 } });
  }

  control(at: number, number: number, value: number): void {
    this.add(at, 1, { type: "controller", controllerType: number, value: bounded(value, 0) });
  }

  note(at: number, length: number, key: number, velocity: number): void {
    this.add(at, 3, { type: "noteOn", noteNumber: key, velocity: bounded(velocity, 1) });
    this.add(at + length, 0, { type: "noteOff", noteNumber: key, velocity: 0 });
  }

  private sorted(): Happening[] {
    return [...this.happenings].sort((a, b) => a.tick - b.tick || a.order - b.order);
  }

  /** Notes struck while the same key still sounds: the late note-off would kill the new one. */
  overlaps(): number {
    const held = new Map<number, number>();
    let count = 0;
    for (const { event } of this.sorted()) {
      const key = Number(event["noteNumber"]);
      const now = held.get(key) ?? 0;
      if (event["type"] === "noteOn") {
        if (now > 0) count += 1;
        held.set(key, now + 1);
      } else if (event["type"] === "noteOff") held.set(key, now - 1);
    }
    return count;
  }

  /** The file's bytes, with eight seconds of silence after the last event. */
  bytes(): Uint8Array {
    let before = 0;
    const events = this.sorted().map(({ tick, event }) => {
      const deltaTime = tick - before;
      before = tick;
      return { deltaTime, ...event };
    });
    const end = { deltaTime: TICKS * 8, meta: true, type: "endOfTrack" };
    const tempo = { deltaTime: 0, meta: true, type: "setTempo", microsecondsPerBeat: 1_000_000 };
    const data = {
      header: { format: 1, numTracks: 2, ticksPerBeat: TICKS },
      tracks: [
        [tempo, { ...end, deltaTime: 0 }],
        [...events, end],
      ],
    };
    return Uint8Array.from(midi.writeMidi(data as unknown as Parameters<typeof midi.writeMidi>[0]));
  }
}
