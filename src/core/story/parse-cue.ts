/** How a cue is read. Why one can't be is said in `cue-faults.ts`, which no player downloads. */
import {
  type Cue,
  type CueName,
  GIANTS,
  LEANS,
  type MarketAction,
  type PlainCue,
  TEMPERAMENTS,
} from "./cues.ts";

const ID = /^[a-z][a-z0-9_-]*$/;

/** Reads one ink tag (`scene: ramparts`, without its `#`); null when it can't be read. Never throws. */
export function parseCue(tag: string): Cue | null {
  const [name, value] = partsOf(tag);
  return Object.hasOwn(readers, name) ? readers[name as CueName](value) : null;
}

/** The name and the value of a tag. */
export function partsOf(tag: string): readonly [name: string, value: string] {
  const colon = tag.indexOf(":");
  return colon < 0 ? [tag.trim(), ""] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()];
}

type Reader = (value: string) => Cue | null;

const plain =
  (name: PlainCue): Reader =>
  (value) =>
    ID.test(value) ? { name, value } : null;

const pair = (value: string): readonly [string, string] | null => {
  const [left = "", right = "", ...rest] = value.split("=").map((part) => part.trim());
  return rest.length === 0 && ID.test(left) && ID.test(right) ? [left, right] : null;
};

const whole = (value: string, low: number, high: number): number | null =>
  /^\d+$/.test(value) && Number(value) >= low && Number(value) <= high ? Number(value) : null;

// The parser reads this table and not CUES, whose words for writers stay out of the player’s bundle.
const readers: Record<CueName, Reader> = {
  id: plain("id"),
  title: plain("title"),
  scene: plain("scene"),
  light: plain("light"),
  enter: plain("enter"),
  exit: plain("exit"),
  who: plain("who"),
  music: plain("music"),
  ambience: plain("ambience"),
  sound: plain("sound"),
  effect: plain("effect"),
  object: plain("object"),
  draw: plain("draw"),
  map: plain("map"),
  "no-return": plain("no-return"),
  furnish: plain("furnish"),
  seal: (value) => (value === "envelope" ? { name: "seal", value } : null),
  lean: (value) => {
    const lean = LEANS.find((each) => each === value);
    return lean ? { name: "lean", lean } : null;
  },
  foreseen: (value) => {
    const point = whole(value, 1, 5);
    return point === null ? null : { name: "foreseen", point };
  },
  pose: (value) => {
    const parts = pair(value);
    return parts && { name: "pose", value: parts[0], pose: parts[1] };
  },
  thought: (value) => {
    const thought = whole(value, 1, 25);
    return thought === null ? null : { name: "thought", thought };
  },
  prompter: (value) => {
    const price = whole(value, 4, 20);
    return price === null ? null : { name: "prompter", price };
  },
  write: (value) => {
    if (ID.test(value)) return { name: "write", value, offer: null };
    const parts = pair(value);
    return parts && { name: "write", value: parts[0], offer: parts[1] };
  },
  compose: (value) => {
    const parts = pair(value);
    return parts && { name: "compose", value: parts[0], word: parts[1] };
  },
  market: (value) => {
    const action = marketAction(value.split(/\s+/));
    return action && { name: "market", action };
  },
};

/** Market words that stand alone. */
const BARE = ["arm", "open", "close", "desk", "resume"] as const;

function marketAction([verb = "", ...args]: string[]): MarketAction | null {
  const bare = BARE.find((each) => each === verb);
  if (bare) return args.length === 0 ? { do: bare } : null;
  if (verb === "deposit") {
    const euros = args[0] === undefined ? null : whole(args[0], 1, 1_000_000);
    return args.length > 1 || (args.length === 1 && euros === null) ? null : { do: "deposit", euros };
  }
  if (verb === "days") {
    const days = whole(args[0] ?? "", 1, 120);
    return days === null ? null : { do: "days", days };
  }
  if (verb === "delegate") {
    const temperament = TEMPERAMENTS.find((each) => each === args[0]);
    return temperament ? { do: "delegate", temperament } : null;
  }
  const number = Number(args.at(-1) ?? "x");
  if (verb === "hype") return number >= 0 && number <= 1 ? { do: "hype", level: number } : null;
  const giant = GIANTS.find((each) => each === args[0]);
  const isShock = verb === "shock" && giant && number >= -60 && number <= 60;
  return isShock ? { do: "shock", giant, percent: number } : null;
}
