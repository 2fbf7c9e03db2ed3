/** Every id the story may name. A cue with another id fails the build, naming file and line. */

export const SCENES = {
  print_shop_night: ["clock", "screen", "forme", "drawer", "press", "candle", "proofs", "cases", "coat"],
  print_shop_day: ["press", "notebooks", "proof_wall", "spreadsheet", "forme", "window", "clock"],
  ursule_kitchen: ["phone", "paper", "soup", "lamp", "chair"],
  miroir_campus: ["kiosk", "queue_screen", "mill_wheel", "door", "mirror"],
  ramparts: ["contract", "river", "train", "bench", "lamp"],
  composing_bench: ["stick", "case", "press", "forme", "leaflets", "phone"],
  coffee_night: ["coffee_pot", "letter", "ledger", "screen", "forme", "candle"],
} as const satisfies Record<string, readonly string[]>;

export type SceneId = keyof typeof SCENES;

export const LIGHTS = ["candle", "moon", "day", "lamp", "cold", "dusk", "dawn", "dark"] as const;

export const CHARACTERS = {
  honorine: ["standing", "reading", "working"],
  ursule: ["standing", "drawing", "hidden"],
  lucien: ["standing", "reading"],
  cassandre: ["standing", "seated"],
  michel: ["standing"],
  derville: ["standing"],
  tillet: ["standing"],
  clerk: ["standing"],
  gobseck: ["standing"],
  honore: ["standing"],
  prompter: ["hidden"],
  lulu: ["hidden"],
} as const satisfies Record<string, readonly string[]>;

export type CharacterId = keyof typeof CHARACTERS;

export const MUSIC = ["none", "honorine", "father", "ursule", "miroir", "lucien", "press", "market"] as const;

export const AMBIENCES = [
  "none",
  "rain_on_roof",
  "hand_press",
  "shop_by_day",
  "kitchen_evening",
  "mill_hum",
  "ramparts_wind",
  "night_quiet",
] as const;

export const SOUNDS = [
  "paper_fold",
  "page",
  "drawer",
  "spring_wound",
  "key_in_lock",
  "pencil",
  "spoon",
  "notification",
  "ticket",
  "train",
  "type_sort",
  "forme_locked",
  "bar_pulled",
  "sheet_peeled",
  "coffee_poured",
  "coin",
  "bell",
  "price_tick",
  "skin_shrinks",
  "screen_off",
  "door",
] as const;

export const EFFECTS = [
  "recognise",
  "page_turn",
  "press_pull",
  "candle_gutters",
  "update",
  "price_tick",
  "lightning",
  "mirror",
] as const;

/** Scene headings. Key: the value of `# title:`; also the knot's name. */
export const TITLES = ["prologue", "scene_1", "scene_2", "scene_3", "scene_4", "scene_5", "night_1"] as const;
export type TitleId = (typeof TITLES)[number];

export const WRITE_SLOTS = { sentence: ["rain", "house", "here"] } as const satisfies Record<
  string,
  readonly string[]
>;
export const DRAW_SLOTS = ["first"] as const;
/** Ursule’s drawings, offered to who does not draw. */
export const DRAW_OFFERS = ["house", "cat", "rain"] as const;
export type DrawOffer = (typeof DRAW_OFFERS)[number];
export const COMPOSE_SLOTS = ["first", "second", "third"] as const;
export const WORDS = ["progress", "friend", "sharing", "free", "intelligence", "freedom"] as const;
export type WordId = (typeof WORDS)[number];
export const MAPS = ["machine"] as const;
