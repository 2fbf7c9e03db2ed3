/** The reader's settings before any was changed; what reads and changes them is fetched when there are others. */
import type { Settings } from "./views.ts";

export const DEFAULT_SETTINGS: Settings = {
  textScale: 1,
  lineHeight: 1,
  letterSpacing: 0,
  typeface: "serif",
  theme: "paper",
  motion: "system",
  engraving: true,
  appearance: "paragraph",
  sound: true,
  volumes: { music: 0.7, ambience: 0.7, effects: 0.7 },
  captions: false,
  hints: false,
  shortcuts: true,
  delegation: "ask",
};
