/** The decor that stands for each act on the facade: prologue, then acts one to five. */
export const POSTERS = [
  "print_shop_night",
  "ursule_kitchen",
  "vautrin_nave",
  "quarry",
  "danielle_room",
  "square_day",
] as const;
