/** `npm run story:check`, as a writer types it: what it prints, and whether it fails. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Checks a file of those bytes alone. */
function check(bytes: string | Uint8Array): { status: number | null; out: string } {
  const file = join(folder, "draft.ink");
  writeFileSync(file, bytes);
  const args = ["--import", "tsx", "src/tools/story/check.ts", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, out: stdout + stderr };
}

const SCENE = "=== scene_2 ===\n# title: scene_2\n# scene: ursule_kitchen\nLa cuisine.\n-> scene_3\n";

test("one mistake is told once, and no game is played on it", () => {
  const object = "* [La soupe. # id: zz-soup # object: soup]\n- -> scene_3\n";
  const { status, out } = check(SCENE.replace("ursule_kitchen", "kitchen").replace("-> scene_3\n", object));
  expect(out).toContain("→ Peut-être « ursule_kitchen » ?");
  expect(out).toMatch(/1 erreur à corriger/);
  expect(out).not.toContain("story:walk");
  expect(status).toBe(1);
});

test("a file saved in another encoding is said to be so, and nothing else", () => {
  const { status, out } = check(Buffer.from(`\uFEFF${SCENE}{`, "utf16le"));
  expect(out).toContain("n’est pas en UTF-8");
  expect(out).toMatch(/1 erreur à corriger/);
  expect(status).toBe(1);
});
