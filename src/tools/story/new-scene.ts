/**
 * `npm run story:new-scene -- --after scene_12 --title "Le quai" [--title-en "The Quay"]`: opens a scene in both
 * languages, between a scene and the one that follows it; 1 when it cannot.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { newScene } from "./scaffold/new-scene.ts";

const { values } = parseArgs({
  options: { after: { type: "string" }, title: { type: "string" }, "title-en": { type: "string" } },
});
const { after, title } = values;
if (!after || !title) {
  console.error(
    'Il faut dire où, et comment : npm run story:new-scene -- --after scene_12 --title "Le quai"',
  );
  process.exit(1);
}
try {
  const { knot, files, left } = newScene(
    { after, title: { fr: title, en: values["title-en"] ?? title } },
    (path) => (existsSync(path) ? readFileSync(path, "utf8") : null),
  );
  for (const [path, text] of Object.entries(files)) {
    const done = existsSync(path) ? "changé" : "créé";
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${done} : ${path}`);
  }
  for (const line of left) console.log(`À faire : ${line}`);
  console.log(
    `« ${knot} » est ouverte. Ensuite : npm run story:check, puis npm run story:docs et npm run story:map.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
