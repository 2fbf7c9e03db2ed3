/** What the game fetches ahead of each scene, read from the cues of its file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createServer } from "vite";
import { TITLES } from "../../src/content/ids.ts";
import { readSoundPlan, soundPlanOf } from "../../src/tools/story/sound-plan.ts";
import { soundPlan } from "../../src/tools/vite/sound-plan-plugin.ts";

const planOf = (...texts: string[]) =>
  soundPlanOf(texts.map((text, index) => ({ file: `${index}.ink`, text })));

describe("the plan of a story's sounds", () => {
  it("names what a scene asks for, each once and in the order of its lines", () => {
    const { scene_1 } = planOf(
      "=== scene_1 ===\n# title: scene_1\n# ambience: kitchen_evening\n# music: ursule\nElle entre. # music: father\n" +
        "- (later) # music: ursule\n{ silver: # ambience: night_quiet | rien }\n# ambience:kitchen_evening\n",
    );
    expect(scene_1).toEqual({ music: ["ursule", "father"], ambiences: ["kitchen_evening", "night_quiet"] });
  });

  it("has every scene, one that asks for nothing with nothing", () => {
    const plan = planOf("# title: scene_1\n# music: none\n# ambience: none\n# sound: door\nRien.");
    expect(Object.keys(plan)).toEqual(TITLES);
    expect(
      new Set(
        Object.values(plan)
          .flatMap(({ music, ambiences }) => [music, ambiences])
          .flat(),
      ),
    ).toEqual(new Set());
  });

  it("parts the scenes of one file, and ends one with its file", () => {
    const plan = planOf(
      "# music: fire\n# title: scene_1\n# music: ursule\n# title: scene_2\n# music: father",
      "# music: press",
    );
    expect(Object.entries(plan).filter(([, { music }]) => music.length > 0)).toEqual([
      ["scene_1", { music: ["ursule"], ambiences: [] }],
      ["scene_2", { music: ["father"], ambiences: [] }],
    ]);
  });

  it("leaves out what is no cue, and names that nobody knows", () => {
    const { scene_1 } = planOf(
      "# title: scene_1\n// # music: father\n/* \n# music: fire\n*/\nTODO: # music: press ?\n\\# music: nave\n" +
        "# music: trombone\n# ambience: ursule\n# title: nowhere\n# music: cage",
    );
    expect(scene_1).toEqual({ music: [], ambiences: [] });
  });

  it("asks for nothing where there is no story", () =>
    expect(readSoundPlan("story/none.ink")).toEqual(planOf("")));
});

it("comes anew from the development server after an edit, and asks the open page for nothing", async () => {
  const root = mkdtempSync(join(tmpdir(), "sound-plan-"));
  cpSync(new URL("../fixtures/ink/edition", import.meta.url).pathname, root, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [soundPlan()],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { client } = server.environments;
    const load = async () => (await client.transformRequest("virtual:sound-plan"))?.code;
    const asked: unknown[] = [];
    client.hot.send = (...said: unknown[]) => void asked.push(said);
    expect(await load()).toContain('"prologue":{"music":[],');
    const scene = join(root, "story/fr/prologue.ink");
    writeFileSync(scene, `${readFileSync(scene, "utf8")}\n# title: prologue\n# music: father\n`);
    server.watcher.emit("change", scene);
    await expect.poll(load).toContain('"prologue":{"music":["father"],');
    expect(asked).toEqual([]);
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
});
