/** A bare page around the real stage, driven by the art tools: one view in, one still out. */
import "@fontsource-variable/eb-garamond/wght.css";
import type { StageView } from "../../../app/views.ts";
import { mountStage } from "../../../stage/index.ts";

export interface StillRequest {
  readonly view: StageView;
  /** Part of the window not under the text page, in CSS pixels. */
  readonly free: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly eye: { readonly x: number; readonly y: number };
  readonly hot: string | null;
}

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`harness: no #${id}`);
  return element;
};

/** Mounts the stage for this request and returns the still as a PNG data address. */
async function still({ view, free, eye, hot }: StillRequest): Promise<string> {
  const [host, freeArea] = [byId("host"), byId("free")];
  const { x, y, w, h } = free;
  freeArea.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px;right:auto;bottom:auto`;
  const failures: unknown[] = [];
  const stage = await mountStage({
    host,
    freeArea,
    baseUrl: "/",
    eye,
    dispatch: () => undefined,
    report: (error) => failures.push(error),
    describe: (scene) => scene,
  });
  await document.fonts.load('500 20px "EB Garamond Variable"');
  stage.update(view);
  if (hot !== null) {
    await stage.snapshot();
    host.querySelector(`[data-object="${hot}"]`)?.dispatchEvent(new Event("pointerenter"));
  }
  const picture = await stage.snapshot();
  stage.destroy();
  if (failures.length > 0) throw failures[0];
  return picture;
}

declare global {
  interface Window {
    takeStill: typeof still;
  }
}
window.takeStill = still;
