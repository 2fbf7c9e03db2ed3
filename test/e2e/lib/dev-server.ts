/** The development server over a copy of the story, which a test may edit. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface DevServer {
  readonly url: string;
  /** Saves a file of the copy, changed, as a writer would. Gives what it was. */
  edit(path: string, change: (ink: string) => string): string;
  save(path: string, ink: string): void;
  stop(): void;
}

const PATIENCE = 60_000;

/** @throws with all it said when it does not start */
export async function devServer(): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), "desk-story-"));
  cpSync("story", folder, { recursive: true });
  const server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "--port", "0"], {
    env: { ...process.env, STORY_FOLDER: folder, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const stop = (): void => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = await new Promise<string>((started, failed) => {
    const late = setTimeout(() => failed(new Error(said)), PATIENCE);
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (!found) return;
      clearTimeout(late);
      started(found[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
  });
  const save = (path: string, ink: string): void => writeFileSync(join(folder, path), ink);
  return {
    url,
    save,
    edit: (path, change) => {
      const before = readFileSync(join(folder, path), "utf8");
      save(path, change(before));
      return before;
    },
    stop,
  };
}
