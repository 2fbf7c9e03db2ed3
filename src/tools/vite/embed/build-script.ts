/** Builds one small script by itself, as a classic script that defines no name. */
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

/** @param entry a file of src/embed, such as "embed.ts" */
export async function buildScript(entry: string): Promise<string> {
  const file = fileURLToPath(new URL(`../../../embed/${entry}`, import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      reportCompressedSize: false,
      lib: { entry: file, formats: ["iife"], name: "illusions", fileName: () => "script.js" },
    },
  });
  const [{ output }] = [built].flat() as [Rollup.RollupOutput];
  return output[0].code;
}
