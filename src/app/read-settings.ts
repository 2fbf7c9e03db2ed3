/** Settings read from text that may be anything, and changed: always whole, always within their ranges. */
import { DEFAULT_SETTINGS } from "./settings.ts";
import type { Settings, Volumes } from "./views.ts";

/** Least and most of each. */
const RANGES = {
  textScale: [0.8, 2],
  lineHeight: [1, 1.4],
  letterSpacing: [0, 0.2],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;

const OPTIONS = {
  typeface: ["serif", "sans", "dyslexic"],
  theme: ["paper", "night", "contrast"],
  motion: ["system", "reduced"],
  appearance: ["instant", "paragraph", "slow"],
  delegation: ["ask", "prudent", "patient", "bold"],
} as const satisfies { readonly [K in keyof Settings]?: readonly Settings[K][] };

const SWITCHES = [
  "engraving",
  "sound",
  "captions",
  "hints",
  "shortcuts",
] as const satisfies readonly (keyof Settings)[];

export type Changes = Partial<Settings>;
type Anything = Readonly<Record<string, unknown>>;

/** Settings with changes: a number out of its range is brought back into it, what is unsound is as it was. */
export function withSettings(settings: Settings, changes: Changes): Settings {
  const given: Anything = { ...changes };
  const numbers = Object.entries(RANGES).map(([name, [least, most]]) => [
    name,
    within(given[name], least, most, settings[name as keyof typeof RANGES]),
  ]);
  const options = Object.entries(OPTIONS).map(([name, all]) => [
    name,
    (all as readonly unknown[]).includes(given[name]) ? given[name] : settings[name as keyof typeof OPTIONS],
  ]);
  const switches = SWITCHES.map((name) => [
    name,
    typeof given[name] === "boolean" ? given[name] : settings[name],
  ]);
  const next = Object.fromEntries([...numbers, ...options, ...switches]) as Settings;
  return { ...next, volumes: withVolumes(settings.volumes, given["volumes"]) };
}

/** Reads settings kept earlier; anything unreadable gives the defaults, and so does their absence. */
export function readSettings(text: string | null): Settings {
  try {
    const data: unknown = JSON.parse(text ?? "null");
    return isRecord(data) ? withSettings(DEFAULT_SETTINGS, data) : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function withVolumes(volumes: Volumes, given: unknown): Volumes {
  const { music, ambience, effects } = isRecord(given) ? given : {};
  return {
    music: within(music, 0, 1, volumes.music),
    ambience: within(ambience, 0, 1, volumes.ambience),
    effects: within(effects, 0, 1, volumes.effects),
  };
}

const isRecord = (data: unknown): data is Anything => typeof data === "object" && data !== null;

const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
