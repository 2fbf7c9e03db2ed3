/** The Phaser side of the stage: one game kept asleep, drawn a frame at a time by the ticker. */
import * as Phaser from "phaser";
import { drawAside } from "./aside.ts";
import { type Engraving, layEngraving } from "./engraving.ts";
import type { Pause } from "./pause.ts";

const FRAME_MS = 1000 / 24;

class EmptyScene extends Phaser.Scene {}

export interface Theatre extends Engraving {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** WebGL is drawn by the processor itself: a frame then takes the machine away from the text. */
  readonly isSoftware: boolean;
  /** Size in device pixels; the canvas is shown that many times smaller. */
  resize(width: number, height: number, ratio: number): void;
  /** The last frame is still being made: another is not to be drawn. */
  readonly isBusy: boolean;
  /** Draws one frame at that time, in ms. @param shown called when it is on the canvas */
  step(now: number, shown: () => void): void;
  /** The next frame, as a PNG data address. */
  snapshot(draw: () => void): Promise<string>;
  destroy(): void;
}

/** Boots Phaser in `parent`, piece by piece. Fails when WebGL is not to be had. `onRestored`: after a lost context came back. */
export async function openTheatre(
  parent: HTMLElement,
  pause: Pause,
  onRestored: () => void,
): Promise<Theatre> {
  const scene = new EmptyScene("theatre");
  await pause.turn();
  const game = await boot(parent, scene);
  await pause.turn();
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const isSoftware = isDrawnBySoftware(renderer.gl);
  trustFramebuffers(renderer.gl);
  renderer.renderNodes.setMaxParallelTextureUnits(1);
  const aside = isSoftware && isWebGl2(renderer.gl) ? drawAside(renderer, renderer.gl) : null;
  renderer.on("restorewebgl", () => {
    aside?.renew();
    onRestored();
  });
  const engraving = await layEngraving(scene, renderer, pause);
  await pause.turn();
  const step = (now: number): void => game.step(now, FRAME_MS);
  step(performance.now());
  await pause.turn();
  return {
    scene,
    canvas: game.canvas,
    isSoftware,
    resize: (width, height, ratio) => {
      if (game.scale.zoom !== 1 / ratio) game.scale.setZoom(1 / ratio);
      if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
      aside?.resize(width, height);
    },
    ...engraving,
    get isBusy() {
      return aside?.isBusy ?? false;
    },
    step: (now, shown) => {
      step(now);
      if (aside) aside.send(shown);
      else shown();
    },
    snapshot: (draw) =>
      new Promise((resolve, reject) => {
        renderer.snapshot((image) => {
          if (image instanceof HTMLImageElement) resolve(image.src);
          else reject(new Error("stage: no snapshot"));
        });
        draw();
      }),
    destroy: () => {
      aside?.destroy();
      game.destroy(true);
    },
  };
}

const isWebGl2 = (gl: unknown): gl is WebGL2RenderingContext =>
  typeof WebGL2RenderingContext === "function" && gl instanceof WebGL2RenderingContext;

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asked before anything is sent: the answer waits for all that was. */
function isDrawnBySoftware(gl: WebGLRenderingContext): boolean {
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return SOFTWARE.test(String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER)));
}

/** Asking whether each is complete waits for all the drawing sent before; ours are plain, and one refused would only leave the poster in sight. */
function trustFramebuffers(gl: WebGLRenderingContext): void {
  gl.checkFramebufferStatus = () => gl.FRAMEBUFFER_COMPLETE;
}

/** A canvas of WebGL 2, which can tell when a frame is made; nothing where there is none, and Phaser asks for WebGL 1. */
function modernCanvas(): Pick<Phaser.Types.Core.GameConfig, "canvas" | "context"> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2", {
    alpha: false,
    antialias: false,
    stencil: true,
    powerPreference: "low-power",
  });
  // Phaser's types know of no context but a flat one.
  return context ? { canvas, context: context as unknown as CanvasRenderingContext2D } : {};
}

/** Starts the game and puts its own loop to sleep as soon as the first scene is ready. */
function boot(parent: HTMLElement, scene: Phaser.Scene): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      ...modernCanvas(),
      parent,
      width: 2,
      height: 2,
      scale: { mode: Phaser.Scale.NONE, autoRound: true },
      backgroundColor: "#000000",
      render: { antialias: true, antialiasGL: false, powerPreference: "low-power" },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      banner: false,
      scene,
    });
    const settle = (): void => {
      game.events.off(Phaser.Core.Events.POST_RENDER, settle);
      game.loop.stop();
      resolve(game);
    };
    game.events.on(Phaser.Core.Events.POST_RENDER, settle);
  });
}
