/** Reads messages that may be anything: each is made anew from closed sets of values, or is null. */
import type { Command, GameEvent } from "./messages.ts";

type Field = readonly string[] | readonly [least: number, most: number];
type Shapes = Readonly<Record<string, Readonly<Record<string, Field>>>>;

const LANGUAGES = ["fr", "en"];

const EVENTS: Shapes = {
  ready: { language: LANGUAGES },
  act: { act: [0, 6] },
  thought: { thought: [1, 25], lived: ["owned", "contested"] },
  ending: {
    ending: ["regained", "house", "cassandre", "fire", "brand", "architect", "refuge"].map(
      (name) => `ending_${name}`,
    ),
  },
  height: { height: [320, 2000] },
  language: { language: LANGUAGES },
  error: { code: ["unkept", "fault"] },
};

const COMMANDS: Shapes = {
  pause: {},
  resume: {},
  language: { language: LANGUAGES },
  volume: { volume: [0, 1] },
};

/** A word must be one of those listed; a number must lie in its range, and is whole but for a share from 0 to 1. */
function fits(value: unknown, field: Field): boolean {
  if (typeof value === "string") return (field as readonly unknown[]).includes(value);
  const [least, most] = field;
  return (
    typeof value === "number" &&
    typeof least === "number" &&
    value >= least &&
    value <= Number(most) &&
    (most === 1 || Number.isInteger(value))
  );
}

/** Copies the fields that a message of its type has and nothing else; null when one is missing or out of range. */
function read(data: unknown, shapes: Shapes): unknown {
  const given = Object(data) as Record<string, unknown>;
  const { type } = given;
  const shape = typeof type === "string" && Object.hasOwn(shapes, type) ? shapes[type] : null;
  if (!shape) return null;
  const message: Record<string, unknown> = { type };
  for (const [name, field] of Object.entries(shape)) {
    const value = given[name];
    if (!fits(value, field)) return null;
    message[name] = value;
  }
  return message;
}

export const readEvent = (data: unknown): GameEvent | null => read(data, EVENTS) as GameEvent | null;
export const readCommand = (data: unknown): Command | null => read(data, COMMANDS) as Command | null;
