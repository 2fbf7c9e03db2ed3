/** Which files a scene needs, and which its act may need: what is fetched ahead, and what is forgotten. */
import { SOUND_PLAN } from "virtual:sound-plan";
import { placeOf } from "../content/acts.ts";
import type { AudioFile, AudioManifest } from "../content/audio-shape.ts";
import { TITLES, type TitleId } from "../content/ids.ts";
import type { Pantry } from "./pantry.ts";

const LAST_ACT = 5;

/** The prologue goes with the first act, the last Exchange and the epilogue with the last. */
const actOf = (title: TitleId): number => placeOf(title)?.act ?? (title === "prologue" ? 1 : LAST_ACT);

/** @param hasMusic false when data are dear */
function filesOf(title: TitleId, { pieces, ambiences }: AudioManifest, hasMusic: boolean): AudioFile[] {
  const { music, ambiences: beds } = SOUND_PLAN[title];
  const stems = music.flatMap((id) => (pieces[id] ? [pieces[id].heart, pieces[id].machine] : []));
  return [...(hasMusic ? stems : []), ...beds.flatMap((id) => ambiences[id]?.file ?? [])];
}

const pathsOf = (files: readonly AudioFile[]): string[] => [...new Set(files.map(({ path }) => path))];

/** The scene's own, then the first music and ambience of the next scene of its act. */
function nextPaths(title: TitleId, manifest: AudioManifest, hasMusic: boolean): string[] {
  const next = TITLES[TITLES.indexOf(title) + 1];
  const follows = next && actOf(next) === actOf(title) ? SOUND_PLAN[next] : undefined;
  const piece = follows?.music[0] && hasMusic ? manifest.pieces[follows.music[0]] : undefined;
  const bed = follows?.ambiences[0] ? manifest.ambiences[follows.ambiences[0]] : undefined;
  return pathsOf([
    ...filesOf(title, manifest, hasMusic),
    ...(bed ? [bed.file] : []),
    ...(piece ? [piece.heart, piece.machine] : []),
  ]);
}

/** All that the scene's act may ask for, whatever is chosen. */
function actPaths(title: TitleId, manifest: AudioManifest): Set<string> {
  const scenes = TITLES.filter((each) => actOf(each) === actOf(title));
  return new Set(pathsOf(scenes.flatMap((each) => filesOf(each, manifest, true))));
}

/** Forgets what was of another act, and fetches ahead; the noises first, which may be heard at any time. */
export function provide(pantry: Pantry, title: TitleId, manifest: AudioManifest, hasMusic: boolean): void {
  const noises = manifest.foley ? [manifest.foley.file.path] : [];
  pantry.keepOnly(new Set([...actPaths(title, manifest), ...noises]));
  pantry.stock([...noises, ...nextPaths(title, manifest, hasMusic)]);
}
