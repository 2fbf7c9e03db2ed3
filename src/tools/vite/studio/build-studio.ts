/** Builds the studio by itself: a file shared with the game would have to be the page's, which plays as soon as it is read. */
import { resolve } from "node:path";
import { build, type Plugin, type Rollup } from "vite";
import { storyFiles } from "./story-files.ts";

/** Everything of the studio but its page is below this folder of the build. */
export const STUDIO_FOLDER = "studio";
export const STUDIO_PAGE = "studio.html";

const OWN = "'self'";
/** The editor's own style elements carry this name; scripts are files, always. */
const POLICY = [
  "default-src 'none'",
  `script-src ${OWN}`,
  `style-src ${OWN} 'nonce-studio'`,
  `img-src ${OWN} data: blob:`,
  `font-src ${OWN}`,
  `connect-src ${OWN}`,
  `frame-src ${OWN}`,
  `worker-src ${OWN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const withPolicy: Plugin = {
  name: "studio-policy",
  transformIndexHtml: {
    order: "pre",
    handler: (html) =>
      html.replace("<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`),
  },
};

/** @param root the project's folder, as an absolute path */
export async function buildStudio(root: string): Promise<Rollup.RollupOutput["output"]> {
  const built = await build({
    configFile: false,
    root,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: [storyFiles(root), withPolicy],
    worker: { format: "es" },
    build: {
      write: false,
      target: "es2022",
      assetsDir: STUDIO_FOLDER,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: resolve(root, STUDIO_PAGE), checks: { bundlerTimings: false } },
    },
  });
  const [{ output }] = [built].flat() as [Rollup.RollupOutput];
  return output;
}
