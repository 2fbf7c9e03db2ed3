/** Which pieces and ambiences each scene asks for, in the order of its file: what is fetched before it is heard. */
import type { AmbienceId, PieceId } from "./audio-shape.ts";
import type { TitleId } from "./ids.ts";

interface Heard {
  readonly music: readonly PieceId[];
  readonly ambiences: readonly AmbienceId[];
}

/** test/content/sound-plan.test.ts holds it to the cues of the story. */
export const SOUND_PLAN: Readonly<Record<TitleId, Heard>> = {
  prologue: { music: ["honorine", "father"], ambiences: ["rain_on_roof"] },
  scene_1: { music: [], ambiences: ["shop_by_day"] },
  scene_2: { music: ["ursule"], ambiences: ["kitchen_evening"] },
  scene_3: { music: ["miroir"], ambiences: ["mill_hum"] },
  scene_4: { music: ["lucien"], ambiences: ["ramparts_wind"] },
  scene_5: { music: ["ursule", "father", "press"], ambiences: ["kitchen_evening", "night_quiet"] },
  night_1: { music: ["market", "honorine"], ambiences: ["night_quiet"] },
  scene_6: { music: ["cenacle"], ambiences: ["paris_court"] },
  scene_7: { music: ["nave", "father"], ambiences: ["dinner_hum"] },
  scene_8: { music: ["nave", "father", "honorine"], ambiences: ["nave_hum"] },
  scene_9: { music: ["lucien"], ambiences: ["stadium_roar", "night_quiet"] },
  scene_10: { music: ["market"], ambiences: ["night_quiet"] },
  night_2: { music: ["market", "honorine"], ambiences: ["exchange_floor"] },
  scene_11: { music: ["cage", "cenacle"], ambiences: ["snow_street", "night_quiet", "kitchen_evening"] },
  scene_12: { music: [], ambiences: ["ramparts_wind"] },
  scene_13: { music: ["cenacle", "fire"], ambiences: ["quarry_fire"] },
  scene_14: { music: ["nave", "miroir"], ambiences: ["nave_hum", "ramparts_wind"] },
  scene_15: { music: ["cage"], ambiences: ["night_quiet"] },
  night_3: { music: ["market"], ambiences: ["snow_street"] },
  scene_16: { music: ["nave", "honorine"], ambiences: ["assembly"] },
  scene_17: {
    music: ["ursule", "cenacle", "honorine"],
    ambiences: ["shop_by_day", "night_quiet", "kitchen_evening"],
  },
  scene_18: { music: ["father", "honorine"], ambiences: ["forge", "night_quiet"] },
  scene_19: { music: ["miroir", "lucien"], ambiences: ["river_evening", "night_quiet"] },
  scene_20: { music: ["market", "father", "honorine"], ambiences: ["night_quiet", "hand_press"] },
  night_4: { music: ["market"], ambiences: ["night_quiet"] },
  scene_21: { music: ["strike", "cenacle", "honorine"], ambiences: ["assembly"] },
  scene_22: { music: ["fire"], ambiences: ["night_quiet"] },
  scene_23: { music: ["pull", "father", "honorine"], ambiences: ["rain_on_roof", "night_quiet"] },
  scene_24: { music: ["nave", "cage", "honorine"], ambiences: ["night_quiet", "rain_on_roof"] },
  scene_25: { music: ["strike"], ambiences: ["shop_by_day", "night_quiet", "square_crowd"] },
  crash: { music: ["market"], ambiences: ["night_quiet"] },
  epilogue: {
    music: ["book"],
    ambiences: [
      "shop_by_day",
      "dinner_hum",
      "night_quiet",
      "ramparts_wind",
      "paris_court",
      "nave_hum",
      "snow_street",
    ],
  },
};
