/** The scene as a still image: before the stage has come, and where it cannot. */
import type { StageView } from "../app/views.ts";
import { isDrawn, measure } from "./layout.ts";

export interface PosterOptions {
  readonly host: HTMLElement;
  readonly freeArea: HTMLElement;
  /** Address of the folder holding scenes/, with its closing slash. */
  readonly baseUrl: string;
  readonly describe: (scene: string) => string;
}

export interface Poster {
  update(view: Pick<StageView, "scene">): void;
  destroy(): void;
}

/** Shows the poster of the view's scene in the host, until a stage draws there; a missing poster leaves the host's own background. */
export function mountPoster({ host, freeArea, baseUrl, describe }: PosterOptions): Poster {
  const image = document.createElement("img");
  image.className = "stage-poster";
  image.style.cssText = "position:absolute;object-fit:cover;object-position:left center";
  image.decoding = "async";
  image.addEventListener("error", () => (image.hidden = true));
  image.addEventListener("load", () => (image.hidden = false));
  host.append(image);
  let scene = "";
  const show = (): void => {
    const { canvas, portrait } = measure(host, freeArea);
    const { x, y, w, h } = canvas;
    Object.assign(image.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
    if (isDrawn(host)) image.hidden = true;
    if (scene === "" || isDrawn(host)) return;
    const source = `${baseUrl}scenes/${scene}${portrait ? "-portrait" : ""}.avif`;
    if (image.getAttribute("src") !== source) image.src = source;
    image.alt = describe(scene);
  };
  const watcher = new ResizeObserver(show);
  watcher.observe(host);
  watcher.observe(freeArea);
  return {
    update: (view) => {
      // Most turns keep the scene: nothing is measured then.
      if (view.scene === scene && image.alt !== "" && image.hidden === isDrawn(host)) return;
      scene = view.scene;
      show();
    },
    destroy: () => {
      watcher.disconnect();
      image.remove();
    },
  };
}
