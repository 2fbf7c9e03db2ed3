import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import { inkStory } from "./src/tools/vite/ink-plugin.ts";
import { editionPages } from "./src/tools/vite/pages/edition-pages.ts";
import { firstPage } from "./src/tools/vite/pages/first-page.ts";
import { pageChunk } from "./src/tools/vite/page-chunk.ts";
import { phaserLite } from "./src/tools/vite/phaser-lite.ts";

const MAIN = fileURLToPath(new URL("src/main.ts", import.meta.url));

export default defineConfig(() =>
  mergeConfig(phaserLite, {
    base: "./",
    plugins: [inkStory(), editionPages({ firstPage })],
    build: {
      target: "es2022",
      assetsInlineLimit: 0,
      manifest: true,
      rolldownOptions: {
        output: { codeSplitting: { groups: [pageChunk(MAIN)] } },
      },
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Phaser is one file on purpose; its real budget is checked by `npm run size:check`.
      chunkSizeWarningLimit: 900,
    },
    server: { host: "127.0.0.1" },
  }),
);
