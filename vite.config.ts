import { defineConfig, mergeConfig } from "vite";
import { inkStory } from "./src/tools/vite/ink-plugin.ts";
import { editionPages } from "./src/tools/vite/pages/edition-pages.ts";
import { firstPage } from "./src/tools/vite/pages/first-page.ts";
import { phaserLite } from "./src/tools/vite/phaser-lite.ts";

/** Small modules that the first page shares with sheets, panels and stage: one file, not six. */
const SHARED = {
  name: "shared",
  test: /\/src\/(core\/manuscript\/text|reader\/dom\/el|reader\/page\/(numeral|settings)|core\/story\/cues|core\/market\/issuers|content\/(titles|thoughts|typography|strings\/(page|fill))|stage\/(layout|framing))\.ts$/,
};

export default defineConfig(() =>
  mergeConfig(phaserLite, {
    base: "./",
    plugins: [inkStory(), editionPages({ firstPage })],
    build: {
      target: "es2022",
      assetsInlineLimit: 0,
      manifest: true,
      rolldownOptions: {
        output: { codeSplitting: { groups: [SHARED] } },
      },
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Phaser is one file on purpose; its real budget is checked by `npm run size:check`.
      chunkSizeWarningLimit: 900,
    },
    server: { host: "127.0.0.1" },
  }),
);
