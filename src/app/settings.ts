/** The reader's settings: read from text that may be anything, within their ranges. */
import type { Settings } from "./views.ts";

export const DEFAULT_SETTINGS: Settings = { textScale: 1, engraving: true, motion: "system" };

const SMALLEST = 0.8;
const LARGEST = 1.6;

/** Settings with changes; what is out of range is brought back into it. */
export function withSettings(settings: Settings, changes: Partial<Settings>): Settings {
  const next = { ...settings, ...changes };
  return { ...next, textScale: Math.min(LARGEST, Math.max(SMALLEST, next.textScale)) };
}

/** Reads settings kept earlier; anything unreadable gives the defaults. */
export function readSettings(text: string | null): Settings {
  try {
    const data = JSON.parse(text ?? "{}") as Partial<Record<keyof Settings, unknown>>;
    return withSettings(DEFAULT_SETTINGS, {
      ...(typeof data.textScale === "number" && Number.isFinite(data.textScale)
        ? { textScale: data.textScale }
        : {}),
      ...(typeof data.engraving === "boolean" ? { engraving: data.engraving } : {}),
      ...(data.motion === "reduced" ? { motion: "reduced" } : {}),
    });
  } catch {
    return DEFAULT_SETTINGS;
  }
}
