/** Vite settings that build with a cut of Phaser holding only what the stage draws with; the development server keeps the whole of it. */
import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const cut = (): UserConfig => ({
  resolve: {
    alias: [
      { find: /^phaser-src/, replacement: fromRoot("node_modules/phaser/src") },
      { find: /^phaser$/, replacement: fromRoot("src/stage/phaser-lite.cjs") },
    ],
  },
  define: {
    "typeof WEBGL_RENDERER": "true",
    "typeof CANVAS_RENDERER": "false",
    "typeof WEBGL_DEBUG": "false",
    "typeof FEATURE_SOUND": "false",
    "typeof EXPERIMENTAL": "false",
    "typeof PLUGIN_3D": "false",
    "typeof PLUGIN_CAMERA3D": "false",
    "typeof PLUGIN_FBINSTANT": "false",
    global: "globalThis",
  },
});

/** To be merged into a Vite configuration. */
export const phaserLite = { plugins: [{ name: "phaser-lite", apply: "build" as const, config: cut }] };
