/** Every id the story may name. A cue with another id fails the build, naming file and line. */

export const SCENES = {
  print_shop_night: ["clock", "screen", "forme", "drawer", "press", "candle", "proofs", "cases", "coat"],
  print_shop_day: ["press", "notebooks", "proof_wall", "spreadsheet", "forme", "window", "clock"],
  ursule_kitchen: ["phone", "paper", "soup", "lamp", "chair"],
  miroir_campus: ["kiosk", "queue_screen", "mill_wheel", "door", "mirror"],
  ramparts: ["contract", "river", "train", "bench", "lamp"],
  composing_bench: ["stick", "case", "press", "forme", "leaflets", "phone"],
  coffee_night: ["coffee_pot", "letter", "ledger", "screen", "forme", "candle"],
  cenacle: ["soup", "pages", "stove", "mirror", "window", "door"],
  faceless_dinner: ["table", "candelabra", "portrait", "wafer", "bread", "door"],
  vautrin_nave: ["voice", "archive", "lamp", "chair", "way_out"],
  stadium: ["cable", "microphone", "sheet", "crowd", "curtain"],
  footnote_room: ["wall", "laptop", "report", "telephone", "bed"],
  lousteau_party: ["apostles", "bankers", "gazettes", "ticker", "cloakroom"],
  pharmacy: ["gate", "cross", "remedy", "counter", "queue"],
  hospital_ward: ["monitor", "prescription", "bed", "lamp", "window"],
  blue_windows: ["couple", "child", "old_man", "student", "nurse", "baker", "night_watch", "own_window"],
  quarry: ["fire", "wall", "shelter", "cart", "notebook"],
  update_mass: ["altar", "confessional", "tray", "font", "pew"],
  argus_office: ["envelope", "window", "map", "stamp", "chair"],
  gobseck_office: ["scales", "ledger", "telephone", "stove", "door"],
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
  danielle: ["seated", "standing"],
  delphine: ["seated", "standing"],
  vautrin: ["standing"],
  guests: ["seated"],
  lousteau: ["standing"],
  hand_worker: ["seated"],
  bianchon: ["standing"],
  pharmacist: ["standing"],
  officiant: ["standing"],
  corentin: ["seated", "standing"],
  cenacle_people: ["seated"],
  prompter: ["hidden"],
  lulu: ["hidden"],
} as const satisfies Record<string, readonly string[]>;

export type CharacterId = keyof typeof CHARACTERS;

export const MUSIC = [
  "none",
  "honorine",
  "father",
  "ursule",
  "miroir",
  "lucien",
  "press",
  "market",
  "cenacle",
  "nave",
  "cage",
  "fire",
] as const;

export const AMBIENCES = [
  "none",
  "rain_on_roof",
  "hand_press",
  "shop_by_day",
  "kitchen_evening",
  "mill_hum",
  "ramparts_wind",
  "night_quiet",
  "paris_court",
  "dinner_hum",
  "nave_hum",
  "stadium_roar",
  "exchange_floor",
  "snow_street",
  "quarry_fire",
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
  "spoon_on_bowl",
  "stairs",
  "glass",
  "cable_cut",
  "applause",
  "telephone",
  "fire_crackle",
  "seal",
  "stamp",
  "snow_step",
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
export const TITLES = [
  "prologue",
  "scene_1",
  "scene_2",
  "scene_3",
  "scene_4",
  "scene_5",
  "night_1",
  "scene_6",
  "scene_7",
  "scene_8",
  "scene_9",
  "scene_10",
  "night_2",
  "scene_11",
  "scene_12",
  "scene_13",
  "scene_14",
  "scene_15",
  "night_3",
] as const;
export type TitleId = (typeof TITLES)[number];

export const WRITE_SLOTS = {
  sentence: ["rain", "house", "here"],
  mirror: ["silence", "guest", "door"],
  transversal: ["thread", "well", "table"],
} as const satisfies Record<string, readonly string[]>;
export const DRAW_SLOTS = ["first", "second"] as const;
/** Ursule’s drawings, offered to who does not draw. */
export const DRAW_OFFERS = ["house", "cat", "rain"] as const;
export type DrawOffer = (typeof DRAW_OFFERS)[number];
export const COMPOSE_SLOTS = ["first", "second", "third"] as const;
export const WORDS = ["progress", "friend", "sharing", "free", "intelligence", "freedom"] as const;
export type WordId = (typeof WORDS)[number];
export const MAPS = ["machine"] as const;
