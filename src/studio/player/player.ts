/** The real game in a frame of the same origin, which takes its story from here. */
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { READY, type Written } from "../../protocol/studio.ts";

export interface Player {
  /** Plays the same choices over this story; with `isNew`, a new game. */
  readonly show: (language: Language, story: StorySource, isNew: boolean) => void;
  /** The last paragraph read; empty before there is one. */
  readonly lastRead: () => string;
}

const PAGES: Readonly<Record<Language, string>> = { fr: "index.html", en: "en/index.html" };

/** @param onPointed hears the words of a paragraph or a choice that was double-clicked */
export function mountPlayer(frame: HTMLIFrameElement, onPointed: (words: string) => void): Player {
  let latest: Written | undefined;
  let isListening = false;
  let shown: Language | undefined;
  const send = (): void => {
    if (!isListening || !latest) return;
    frame.contentWindow?.postMessage(latest, location.origin);
    // A frame that is loaded again takes up the same game.
    latest = { ...latest, isNew: false };
  };
  addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== location.origin || data !== READY) return;
    isListening = true;
    send();
  });
  frame.addEventListener("load", () => {
    frame.contentDocument?.addEventListener("dblclick", ({ target }) => {
      const spoken = (target as Element | null)?.closest?.(".transcript > *, .choice");
      if (spoken) onPointed(spoken.textContent ?? "");
    });
  });
  return {
    show(language, story, isNew) {
      latest = { type: "illusions-studio-story", language, story, isNew };
      if (shown === language) return send();
      shown = language;
      isListening = false;
      frame.src = `${PAGES[language]}?studio`;
    },
    lastRead: () => {
      const read = frame.contentDocument?.querySelectorAll('[role="log"] > p, .transcript > p');
      return [...(read ?? [])].at(-1)?.textContent ?? "";
    },
  };
}
