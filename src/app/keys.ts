/** Under what names things are kept on the device: all there are. */
export const SAVE_KEY = "game";
/** Where a save that could not be read is put, so that a new game never overwrites it. */
export const ASIDE_KEY = "set-aside";
/** The same, when one is put there already. */
export const ASIDE_KEYS = [ASIDE_KEY, "set-aside-2", "set-aside-3", "set-aside-4", "set-aside-5"];
export const SETTINGS_KEY = "settings";
/** Games left for another. */
export const LEFT_KEY = "left";
/** Endings found. */
export const ENDINGS_KEY = "endings";
/** Pages kept under a name. */
export const SLOTS_KEY = "slots";
/** Which lines were read in a game that was left. */
export const READ_KEY = "read";

export const KEPT_KEYS = [SAVE_KEY, ...ASIDE_KEYS, SETTINGS_KEY, LEFT_KEY, ENDINGS_KEY, SLOTS_KEY, READ_KEY];
