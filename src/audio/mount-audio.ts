/** The sound of the game, and its captions: whole desired states in, any number of times; noises once. */
import { NOISE_EVENT } from "../app/noise-event.ts";
import type { SoundView } from "../app/sound-view.ts";
import type { Effect } from "../app/views.ts";
import { AUDIO } from "../content/audio-manifest.ts";
import type { AudioManifest, SoundId } from "../content/audio-shape.ts";
import { CAPTIONS } from "../content/strings/captions.ts";
import { captionOf, captionsBetween } from "./captions.ts";
import type { Engine } from "./engine.ts";
import { noiseOf, noisesBetween } from "./what-is-heard.ts";

export interface AudioOptions {
  readonly baseUrl: string;
  /** Puts captions and the one notice on the page. */
  readonly tell: (effect: Effect) => void;
  readonly report: (error: unknown) => void;
  readonly manifest?: AudioManifest;
}

export interface AudioAdapter {
  update(view: SoundView): void;
  play(effect: Effect): void;
  destroy(): void;
}

const GESTURES = ["pointerdown", "keydown"] as const;

export function mountAudio({ baseUrl, tell, report, manifest = AUDIO }: AudioOptions): AudioAdapter {
  let view: SoundView | null = null;
  let engine: Engine | null = null;
  let opening: Promise<void> | null = null;
  let hasTold = false;
  let hasActed = navigator.userActivation?.hasBeenActive ?? false;

  /** Play goes on; what is missing is said once. */
  function fail(error: unknown): void {
    report(error);
    if (hasTold || !view) return;
    hasTold = true;
    const text = CAPTIONS[view.language].missing;
    tell({ kind: "caption", text, isNotice: true });
    tell({ kind: "announce", text });
  }

  async function open(): Promise<void> {
    const { openEngine } = await import("./engine.ts");
    engine = await openEngine({ baseUrl, manifest, isThrifty: isThrifty(), fail });
    if (view) engine.update(view, true);
  }

  /** Nothing is fetched of what may not be heard: a browser wants a gesture first. */
  function settle(isLoaded: boolean): void {
    if (!view) return;
    if (engine) engine.update(view, isLoaded);
    else if (hasActed && view.sound) opening ??= open().catch(fail);
  }

  function caption(texts: readonly string[]): void {
    if (view?.captions) for (const text of texts) tell({ kind: "caption", text, isNotice: false });
  }

  const act = (): void => {
    hasActed = true;
    settle(false);
  };
  const hear = (event: Event): void => engine?.play((event as CustomEvent<SoundId>).detail);
  for (const gesture of GESTURES) document.addEventListener(gesture, act, { capture: true, once: true });
  document.addEventListener(NOISE_EVENT, hear);

  return {
    update(next) {
      const before = view;
      view = next;
      const isLoaded = before?.sitting !== next.sitting;
      settle(isLoaded);
      caption(captionsBetween(before, next));
      if (!before) return;
      for (const [id, after] of noisesBetween(before, next)) setTimeout(() => engine?.play(id), after);
    },
    play(effect) {
      const id = noiseOf(effect);
      if (id === null || !view) return;
      engine?.play(id);
      const text = captionOf(id, view.language);
      if (text !== null) caption([text]);
    },
    destroy() {
      for (const gesture of GESTURES) document.removeEventListener(gesture, act, { capture: true });
      document.removeEventListener(NOISE_EVENT, hear);
      engine?.destroy();
    },
  };
}

/** Whether the reader asked the browser to spare data. */
const isThrifty = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
