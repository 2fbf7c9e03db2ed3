/** The Phaser side of the stage: one game kept asleep, drawn a frame at a time by the ticker. */
import * as Phaser from "phaser";
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
  /** Draws one frame at that time, in ms. */
  step(now: number): void;
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
  renderer.on("restorewebgl", onRestored);
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
    },
    ...engraving,
    step,
    snapshot: (draw) =>
      new Promise((resolve, reject) => {
        renderer.snapshot((image) => {
          if (image instanceof HTMLImageElement) resolve(image.src);
          else reject(new Error("stage: no snapshot"));
        });
        draw();
      }),
    destroy: () => game.destroy(true),
  };
}

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

/** Starts the game and puts its own loop to sleep as soon as the first scene is ready. */
function boot(parent: HTMLElement, scene: Phaser.Scene): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: 2,
      height: 2,
      scale: { mode: Phaser.Scale.NONE, autoRound: true },
      backgroundColor: "#000000",
      render: {
        antialias: true,
        antialiasGL: false,
        powerPreference: "low-power",
        preserveDrawingBuffer: false,
      },
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
