import { defineConfig, mergeConfig } from "vite";
import { inkStory } from "./src/tools/vite/ink-plugin.ts";
import { editionPages } from "./src/tools/vite/pages/edition-pages.ts";
import { firstPage } from "./src/tools/vite/pages/first-page.ts";
import { phaserLite } from "./src/tools/vite/phaser-lite.ts";

export default defineConfig(() =>
  mergeConfig(phaserLite, {
    base: "./",
    plugins: [inkStory(), editionPages({ firstPage })],
    build: {
      target: "es2022",
      assetsInlineLimit: 0,
      manifest: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
    server: { host: "127.0.0.1" },
  }),
);
