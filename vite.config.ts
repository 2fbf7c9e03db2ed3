import { defineConfig, mergeConfig } from "vite";
import { inkStory } from "./src/tools/vite/ink-plugin.ts";
import { editionPages } from "./src/tools/vite/pages/edition-pages.ts";
import { firstPage } from "./src/tools/vite/pages/first-page.ts";
import { phaserLite } from "./src/tools/vite/phaser-lite.ts";

/** What the first page shares with sheets, panels, book and stage: one file, not a dozen, which would weigh more. */
const SHARED = {
  name: "shared",
  test: /\/src\/(core\/(market\/(?!flows\.)|random\/)|core\/(manuscript\/(text|polish|manuscript)|story\/(cues|parse-cue|runs))\.ts|app\/(reading|view-market)\.ts|reader\/(dom\/el|page\/(numeral|settings|markup))\.ts|content\/(typography|titles|thoughts|offers|words|ids|strings\/(page|fill))\.ts|stage\/(layout|framing|after-paint)\.ts)|\/pure-rand\//,
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
