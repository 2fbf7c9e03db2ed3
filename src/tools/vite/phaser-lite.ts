/** Vite settings that replace Phaser by the cut the stage needs. Merge into the build's configuration. */
import { fileURLToPath } from "node:url";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const phaserLite = {
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
} as const;
