import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import { desk } from "./src/tools/vite/desk/desk-plugin.ts";
import { embedFiles } from "./src/tools/vite/embed/embed-files.ts";
import { inkStory } from "./src/tools/vite/ink-plugin.ts";
import { editionPages } from "./src/tools/vite/pages/edition-pages.ts";
import { firstPage } from "./src/tools/vite/pages/first-page.ts";
import { statementPages } from "./src/tools/vite/pages/statement-pages.ts";
import { siteOf } from "./src/tools/vite/pages/site-meta.ts";
import { lineMaps } from "./src/tools/vite/line-map-plugin.ts";
import { offline } from "./src/tools/vite/offline.ts";
import { pageChunk } from "./src/tools/vite/page-chunk.ts";
import { soundPlan } from "./src/tools/vite/sound-plan-plugin.ts";
import { studioPage } from "./src/tools/vite/studio/studio-page.ts";
import { phaserLite } from "./src/tools/vite/phaser-lite.ts";

/** Where the build will live, with its closing slash; what needs whole addresses is left out without it. */
const SITE = siteOf(process.env["SITE_URL"]);
/** Folder of `fr.ink` and `en.ink`; tests tell another. */
const STORY = resolve(process.env["STORY_FOLDER"] ?? "story");
const MAIN = fileURLToPath(new URL("src/main.ts", import.meta.url));

export default defineConfig(() =>
  mergeConfig(phaserLite, {
    base: "./",
    plugins: [
      inkStory({ folder: STORY }),
      desk(STORY),
      lineMaps(),
      soundPlan(STORY),
      editionPages({ firstPage: (language) => firstPage(language, STORY), site: SITE }),
      embedFiles(SITE),
      statementPages(),
      offline(),
      studioPage(),
    ],
    build: {
      target: "es2022",
      assetsInlineLimit: 0,
      manifest: true,
      rolldownOptions: {
        // Which of our plugins takes its time is no news for whoever starts the game.
        checks: { bundlerTimings: false },
        output: { codeSplitting: { groups: [pageChunk(MAIN)] } },
      },
      // Named beforehand by the page: style sheets, which must come with what they dress, and all that the stage needs.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file: string, needs: string[]) => (file.includes("/show-") ? needs : []),
      },
      reportCompressedSize: false,
      // Phaser is one file on purpose; its real budget is checked by `npm run size:check`.
      chunkSizeWarningLimit: 900,
    },
    // A file is read once its size has settled: an editor empties it before it writes it.
    server: { host: "127.0.0.1", watch: { awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 } } },
    // A frame without an origin of its own may then fetch the game's files, as the recipes of docs/embedding.md have it.
    preview: { cors: { origin: "*" } },
  }),
);
