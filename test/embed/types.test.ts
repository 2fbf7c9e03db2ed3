/** The types published for hosts say what a host may write, and refuse the rest. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hostTypes } from "../../src/tools/vite/embed/host-types.ts";

const HOST = `import type { Ending } from "./embed.js";
const game = document.querySelector("illusions-retrouvees")!;
game.addEventListener("illusions-ending", ({ detail }) => { const it: Ending = detail.ending; return it; });
game.addEventListener("illusions-thought", ({ detail }) => detail.thought.toFixed());
game.send({ type: "volume", volume: 0.5 });
// @ts-expect-error -- no such command
game.send({ type: "erase" });
// @ts-expect-error -- no event carries a text
game.addEventListener("illusions-act", ({ detail }) => detail.text);
`;

it("a host's script is checked against embed.d.ts", () => {
  const folder = mkdtempSync(join(tmpdir(), "illusions-types-"));
  try {
    writeFileSync(join(folder, "embed.d.ts"), hostTypes());
    writeFileSync(join(folder, "host.ts"), HOST);
    const compile = (): string =>
      execFileSync(
        "node_modules/.bin/tsc",
        [
          "--noEmit",
          "--strict",
          "--ignoreConfig",
          "--skipLibCheck",
          "false",
          "--lib",
          "es2022,dom",
          "--target",
          "es2022",
          "--module",
          "esnext",
          "--moduleResolution",
          "bundler",
          join(folder, "host.ts"),
        ],
        { encoding: "utf8", stdio: "pipe" },
      );
    let said = "";
    try {
      said = compile();
    } catch (error) {
      said = String((error as { stdout?: string }).stdout);
    }
    expect(said).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
