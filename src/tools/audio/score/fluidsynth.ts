/** MIDI to sound through fluidsynth and the MuseScore General soundfont: dry, float, 48 kHz. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stereo } from "../pcm.ts";
import { readWav } from "../wav.ts";

const PLACES = [
  "/usr/share/sounds/sf3/MuseScore_General_Full.sf3",
  "/usr/share/sounds/sf3/MuseScore_General.sf3",
];

/** Where the soundfont is: `SOUNDFONT`, or where Debian puts it. */
function soundfont(): string | undefined {
  return [process.env["SOUNDFONT"], ...PLACES].find((file) => file !== undefined && existsSync(file));
}

/** Whether this machine can render the heart of a piece. */
export const hasFluidsynth = (): boolean =>
  spawnSync("fluidsynth", ["--version"]).status === 0 && soundfont() !== undefined;

const OPTIONS = [
  ["-T", "wav"],
  ["-O", "float"],
  ["-r", "48000"],
  ["-g", "0.5"],
  ["-o", "synth.reverb.active=0"],
  ["-o", "synth.chorus.active=0"],
  ["-o", "synth.polyphony=512"],
  ["-o", "synth.dynamic-sample-loading=1"],
].flat();

/** Throws when fluidsynth or the soundfont is missing. */
export function renderMidi(midi: Uint8Array): Stereo {
  const font = soundfont();
  if (!font) throw new Error("no soundfont (Debian: apt-get install musescore-general-soundfont)");
  const folder = mkdtempSync(join(tmpdir(), "render-"));
  try {
    const [score, commands, wav] = ["in.mid", "commands.txt", "out.wav"].map((name) => join(folder, name));
    writeFileSync(score!, midi);
    // The seventh-order interpolation has no option of its own.
    writeFileSync(commands!, "interp 7\n");
    const done = spawnSync("fluidsynth", ["-ni", "-F", wav!, ...OPTIONS, "-f", commands!, font, score!]);
    if (done.error)
      throw new Error("fluidsynth is needed (Debian: apt-get install fluidsynth)", { cause: done.error });
    if (done.status !== 0) throw new Error(`fluidsynth: ${done.stderr.toString().trim()}`);
    const [left, right] = readWav(wav!).channels;
    if (!left || !right) throw new Error("fluidsynth gave no stereo");
    return [left, right];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
