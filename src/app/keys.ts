/** Under what names things are kept on the device: all there are. */
export const SAVE_KEY = "game";
/** Where a save that could not be read is put, so that a new game never overwrites it. */
export const ASIDE_KEY = "set-aside";
export const SETTINGS_KEY = "settings";
/** Games left for another. */
export const LEFT_KEY = "left";
/** Endings found. */
export const ENDINGS_KEY = "endings";

export const KEPT_KEYS = [SAVE_KEY, ASIDE_KEY, SETTINGS_KEY, LEFT_KEY, ENDINGS_KEY];
