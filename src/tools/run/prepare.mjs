/** What a bare machine lacks: packages and a browser. Plain JavaScript, since nothing is installed yet. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs a command in the project's folder, its output shown. @returns {boolean} whether it succeeded. */
export function run(command, args, env = {}) {
  const shell = process.platform === "win32";
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell,
  });
  return done.status === 0;
}

/** Stops with a plain line when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js 20.19 or later is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** Installs the packages when they are missing or older than the lock file. */
export function requirePackages() {
  const lock = join(ROOT, "package-lock.json");
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the packages (once)…");
  // Not `npm ci`: it refuses a lock file that lists only the platforms its maker's registry could see.
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund"])) process.exit(1);
}

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findBrowser() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of BROWSERS) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** Installs what judges the Book's files and the sound when this machine and user may; without them, the checks say so. */
export function offerJudges() {
  const missing = [
    ["epubcheck", "/usr/bin/epubcheck"],
    ["poppler-utils", "/usr/bin/pdftotext"],
    ["ffmpeg", "/usr/bin/ffmpeg"],
  ].flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${missing.join(" and ")} (once)…`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], quiet);
}

/** The path of a Chromium; installs Debian's when this machine and user may. */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium (once)…");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  }
  const now = findBrowser();
  if (now) return now;
  console.error(
    "No Chromium was found. Install one (Debian: sudo apt-get install chromium) or set CHROMIUM to its path.",
  );
  process.exit(1);
}
