/** What sounds: context, buses, two decks and the noises, all of it fetched after the first choice. */
import type { SoundView } from "../app/sound-view.ts";
import type {
  AmbienceId,
  AudioFile,
  AudioManifest,
  PieceId,
  SoundId,
  Timing,
} from "../content/audio-shape.ts";
import { BLENDS } from "./blend.ts";
import { makeBuses } from "./buses.ts";
import { chooseCodec } from "./codec.ts";
import { makeDeck } from "./deck.ts";
import { fetchSound } from "./fetch-sound.ts";
import { makeNoises } from "./foley.ts";
import { openContext } from "./howler-inside.ts";
import { makePantry } from "./pantry.ts";
import { provide } from "./provisions.ts";
import { rouse } from "./rouse.ts";
import { openTrack } from "./track.ts";
import { keepAwake } from "./wake.ts";

export interface EngineOptions {
  /** The build's root, with its closing slash. */
  readonly baseUrl: string;
  readonly manifest: AudioManifest;
  /** Data are dear: effects and ambience only. */
  readonly isThrifty: boolean;
  /** Hears of each file that could not be had; the others go on. */
  readonly fail: (error: unknown) => void;
}

export interface Engine {
  /** @param isLoaded true when the game is another one: a piece that is heard once then has been */
  update(view: SoundView, isLoaded: boolean): void;
  play(id: SoundId): void;
  destroy(): void;
}

type Recordings = (
  id: string,
) => (Timing & { readonly files: readonly AudioFile[]; readonly once: boolean }) | undefined;

/** Seconds in which one piece, or one place, gives way to another; and in which a mood changes. */
const CROSSING = 2;
const BLENDING = 3;

/** Opens it piece by piece, and keeps nobody waiting meanwhile. Rejects without Web Audio. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  await rouse();
  const context = openContext();
  await anotherTask();
  const engine = engineOn(context, options);
  await anotherTask();
  return engine;
}

const anotherTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function engineOn(context: AudioContext, { baseUrl, manifest, isThrifty, fail }: EngineOptions): Engine {
  const buses = makeBuses(context);
  const codec = chooseCodec(context);
  const pantry = makePantry(async (path) => fetchSound(`${baseUrl}${path}.${await codec}`));
  const { pieces, ambiences, foley } = manifest;
  const isRunning = (): boolean => context.state === "running";

  const opener = (bus: AudioNode, recordings: Recordings) => async (id: string, ended: () => void) => {
    const found = recordings(id);
    if (!found) throw new Error(`The manifest has no ${id}.`);
    const stems = await Promise.all(found.files.map(({ path }) => pantry.get(path)));
    return openTrack(context, bus, await codec, { ...found, stems }, ended);
  };
  const times = { crossing: CROSSING, blending: BLENDING, fail };
  const piece: Recordings = (id) => {
    const found = pieces[id as PieceId];
    return found && { ...found, files: [found.heart, found.machine] };
  };
  const bed: Recordings = (id) => {
    const found = ambiences[id as AmbienceId];
    return found && { ...found, files: [found.file], once: false };
  };
  const music = makeDeck({ ...times, open: opener(buses.music, piece) });
  const ambience = makeDeck({ ...times, open: opener(buses.ambience, bed) });
  const loadFoley = async () => ({ blob: await pantry.get(foley?.file.path ?? ""), codec: await codec });
  const noises = foley && makeNoises(foley, loadFoley, (isSoft) => (isSoft ? buses.soft : buses.effects));

  let view: SoundView | null = null;
  /** Heard in a game that was only loaded: not to be heard again until something else was. */
  let heard: string | null = null;

  function settle(): void {
    if (!view?.sound || !isRunning()) {
      if (view && !view.sound) [music, ambience].forEach((deck) => deck.want(null));
      return;
    }
    music.blend(BLENDS[view.mood]);
    music.want(isThrifty || view.music === heard ? null : view.music);
    ambience.want(view.ambience);
    if (view.scene) provide(pantry, view.scene, manifest, !isThrifty);
  }

  const refused = (): void => fail(new Error("The browser holds the sound back."));
  const wake = keepAwake(context, buses.master, settle, refused);
  return {
    update(next, isLoaded) {
      if (isLoaded) heard = pieces[next.music as PieceId]?.once ? next.music : null;
      else if (next.music !== heard) heard = null;
      view = next;
      buses.setVolumes(next.volumes);
      buses.duck(next.ducked);
      wake.want(next.sound);
      settle();
    },
    play(id) {
      // On a clock that stands still they would all be heard together when it moves again.
      if (view?.sound && isRunning()) noises?.play(id).catch(fail);
    },
    destroy() {
      [music, ambience].forEach((deck) => deck.want(null));
      wake.destroy();
    },
  };
}
