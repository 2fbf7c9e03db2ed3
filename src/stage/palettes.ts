/** The colours of each country: three ramps of six stops, black to light, for cold, warm and ember light. */

export interface Palette {
  readonly cold: readonly string[];
  readonly warm: readonly string[];
  readonly ember: readonly string[];
}

const CANDLE = ["#0a0605", "#26120b", "#5d2c12", "#b5691f", "#eab45a", "#fbedc8"];
const EMBER = ["#0e0404", "#3a0c0b", "#7d1a14", "#c0391f", "#ea7a46", "#fbd9b0"];

export const PALETTES = {
  /** Candle and moon. */
  atelier: {
    cold: ["#06080f", "#0f1a2c", "#22405c", "#5f8796", "#b9cfc9", "#eef2e4"],
    warm: CANDLE,
    ember: EMBER,
  },
  /** Gaslit Paris. */
  gaslit: {
    cold: ["#070a0c", "#13211f", "#27443f", "#5d8478", "#b3c9b0", "#eef0da"],
    warm: CANDLE,
    ember: EMBER,
  },
  /** The giants' country: server light. */
  nave: {
    cold: ["#03060b", "#0a1522", "#16324a", "#3f7387", "#93c3c6", "#eaf7f2"],
    warm: ["#080606", "#23150f", "#5a3014", "#b56f24", "#efbb62", "#fcefcd"],
    ember: ["#0c0306", "#380a14", "#7d1524", "#c22f35", "#ec7660", "#fad6c0"],
  },
  /** First daylight. */
  dawn: {
    cold: ["#0c0e18", "#1d2740", "#465a80", "#8ea3b8", "#d3d8d6", "#f7f3e8"],
    warm: ["#120a08", "#3a1d17", "#7f4029", "#cf8a4c", "#f3cb8e", "#fff3da"],
    ember: EMBER,
  },
  /** Miroir's reception: a white that was chosen by a committee. */
  pale: {
    cold: ["#08111d", "#1f3a55", "#557e9d", "#93b6cb", "#d2e3ec", "#fbfdff"],
    warm: ["#110a08", "#3d2016", "#86492a", "#cf8d4a", "#f0c78a", "#fff3da"],
    ember: EMBER,
  },
  /** A town after supper: the blue of telephones. */
  screens: {
    cold: ["#04060e", "#0a1630", "#163a78", "#3f7fc4", "#9fcdf0", "#effaff"],
    warm: CANDLE,
    ember: EMBER,
  },
  /** A station's sign through the blinds. */
  neon: {
    cold: ["#08060f", "#1a1430", "#3c2f6b", "#7a72b4", "#bdb9de", "#f2eff8"],
    warm: ["#0c0806", "#2a1a10", "#5f3d20", "#a97f45", "#e0c184", "#fbf2d6"],
    ember: EMBER,
  },
  /** Ward and pharmacy: snow-blue, then the green of monitors and crosses, then the one lamp; here warm is the green and ember the lamp. */
  clinic: {
    cold: ["#05070d", "#0e1829", "#24405f", "#6088a4", "#b8d0dc", "#f2f8fa"],
    warm: ["#030806", "#07211a", "#0e4d3e", "#2f9c76", "#98e0b4", "#f0fff1"],
    ember: CANDLE,
  },
  /** A rented town house: gold leaf, and bottle green in the dark. */
  gilt: {
    cold: ["#05090a", "#0c2023", "#1c4a4c", "#4d8a83", "#acd1c2", "#f0f5e4"],
    warm: ["#0a0704", "#2a1a08", "#6d4810", "#c38e1f", "#f1cb5c", "#fff5d2"],
    ember: EMBER,
  },
  /** Noon in the square: a sky with some green in it, sun, and leaves where the two meet. */
  noon: {
    cold: ["#07141a", "#123848", "#1f7372", "#66b79b", "#c4e6d8", "#fbfaee"],
    warm: ["#130b06", "#42240e", "#935b1d", "#dca23c", "#f7da8c", "#fffae4"],
    ember: EMBER,
  },
  /** A great fire seen from far: plum and rose, then gold. */
  blaze: {
    cold: ["#0a0612", "#1f1230", "#472353", "#8c4670", "#dc9a90", "#fbe8d4"],
    warm: ["#130706", "#42150b", "#953810", "#e07c20", "#fac35c", "#fff2cf"],
    ember: EMBER,
  },
  /** A hot night under the tiles: blue that never goes black, and paper the colour of apricots. */
  summer: {
    cold: ["#060a1c", "#0f2044", "#22497e", "#5a8cb6", "#b0d0dc", "#f1f4ec"],
    warm: ["#0d0710", "#2e1220", "#71302c", "#cc7040", "#f4b67c", "#fff1da"],
    ember: EMBER,
  },
  /** A commission's round of glass: stone and even white day, mahogany, and the red cloth as its ember. */
  assembly: {
    cold: ["#090a0e", "#22282d", "#545d60", "#999e98", "#d6d6ca", "#fcfbf3"],
    warm: ["#0d0706", "#331810", "#6f3c1d", "#bd8833", "#eaca76", "#fff5d8"],
    ember: ["#10030a", "#3d0713", "#801323", "#bd2b34", "#e0716a", "#fbd8cb"],
  },
  /** The river after a July sunset: mauve water, paper lanterns, rose where the sun was. */
  river: {
    cold: ["#08060f", "#1d1636", "#46396f", "#8b7bb0", "#cdbad1", "#f8eeeb"],
    warm: ["#0f0709", "#3b1a1c", "#87412a", "#dc8d3d", "#f7d07d", "#fff3cf"],
    ember: ["#10040a", "#48101f", "#9c2b36", "#df5d4c", "#f49d7e", "#fde2ca"],
  },
  /** The square in October: sun the colour of a pear, and the shade of houses gone lilac. */
  gold: {
    cold: ["#0b0d18", "#262b4c", "#5a638e", "#9da5bd", "#dedccf", "#fbf7ea"],
    warm: ["#150c06", "#4e2e12", "#a56d26", "#e0ad50", "#f6dc9a", "#fff9e6"],
    ember: EMBER,
  },
  /** Iron and glass at closing time: verdigris, wet flagstones, straw and the last of the sun. */
  halles: {
    cold: ["#050d10", "#0f282c", "#29585a", "#6f9c91", "#bdd6c4", "#f4f6e6"],
    warm: ["#0e0a06", "#33220f", "#7c5424", "#cd9a45", "#f0cf86", "#fff6da"],
    ember: EMBER,
  },
  /** An emptied temple of money: verdigris in the dark, brass where there is a lamp. */
  bourse: {
    cold: ["#040809", "#0b1d20", "#174243", "#3f8079", "#9ec9b5", "#eff6e6"],
    warm: ["#090604", "#291508", "#67390f", "#c07a1d", "#f0bc57", "#fff0c9"],
    ember: EMBER,
  },
  /** A yard in June: sun on stone above, and below it a shade so blue that an arc can be its star. */
  arc: {
    cold: ["#060a18", "#132449", "#2f518c", "#7399c8", "#c0d8ee", "#f8fcff"],
    warm: ["#120a07", "#40230f", "#8c5424", "#d99c4b", "#f6d48e", "#fff7e0"],
    ember: EMBER,
  },
  /** Machines breathing under a moon the colour of mint; torches. */
  vapour: {
    cold: ["#04080d", "#0b1c28", "#1c4351", "#4d8d8c", "#a8dcc2", "#f0fbf0"],
    warm: ["#0b0604", "#34130a", "#7a2e0e", "#d0701c", "#f7b64f", "#fff0c4"],
    ember: EMBER,
  },
} as const satisfies Record<string, Palette>;

export type PaletteId = keyof typeof PALETTES;
