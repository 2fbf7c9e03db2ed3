/** Where a game stands, for the eye and the ear: a small picture, the scene, how many choices. */
import type { PlaceView } from "../../app/saves/desk-view.ts";
import { fill } from "../../content/strings/fill.ts";
import { GAMES } from "../../content/strings/games.ts";
import { typeset } from "../../content/typography.ts";
import type { Language } from "../../core/story/beat.ts";
import { el } from "../dom/el.ts";

/** "Acte I · scène 2, Titre, 12 choix" */
export function placeText({ heading, turn }: PlaceView, language: Language): string {
  const words = GAMES[language];
  const scene = heading ? `${heading.eyebrow}, ${heading.text}` : words.unknownScene;
  const count = turn === 0 ? words.noChoice : fill(words.choices, { n: String(turn) });
  return typeset(`${scene}, ${count}`, language);
}

/** A picture that is missing leaves its frame. */
export function placePicture({ picture }: PlaceView, baseUrl: string): HTMLElement {
  const frame = el("div", { class: "game-picture" });
  if (picture === "") return frame;
  const image = el("img", { src: `${baseUrl}scenes/${picture}.avif`, alt: "", loading: "lazy" });
  image.addEventListener("error", () => image.remove());
  frame.append(image);
  return frame;
}
