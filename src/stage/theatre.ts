/** The Phaser side of the stage: one game kept asleep, drawn a frame at a time by the ticker. */
import * as Phaser from "phaser";
import { EngraveFilter, registerEngraving, type Tier } from "./engrave-filter.ts";
import { PALETTES, type PaletteId } from "./palettes.ts";
import { lutCanvas, noiseCanvas } from "./textures.ts";
import type { EngraveUniforms } from "./engrave-filter.ts";

class EmptyScene extends Phaser.Scene {}

export interface Theatre {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** Size in device pixels; the canvas is shown that many times smaller. */
  resize(width: number, height: number, ratio: number): void;
  paint(uniforms: EngraveUniforms, palette: PaletteId): void;
  /** Draws one frame at that time, in ms. */
  step(now: number): void;
  setTier(tier: Tier): void;
  /** The next frame, as a PNG data address. */
  snapshot(draw: () => void): Promise<string>;
  destroy(): void;
}

/** Boots Phaser in `parent`. Fails when WebGL is not to be had. `onRestored`: after a lost context came back. */
export async function openTheatre(parent: HTMLElement, onRestored: () => void): Promise<Theatre> {
  const scene = new EmptyScene("theatre");
  const game = await boot(parent, scene);
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  renderer.renderNodes.setMaxParallelTextureUnits(1);
  registerEngraving(renderer);
  renderer.on("restorewebgl", onRestored);
  const gl = (canvas: HTMLCanvasElement, key: string): Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper => {
    const texture = scene.textures.exists(key)
      ? scene.textures.get(key)
      : scene.textures.addCanvas(key, canvas);
    const wrapper = texture?.source[0]?.glTexture;
    if (!wrapper) throw new Error(`stage: texture ${key} was not uploaded`);
    return wrapper;
  };
  const noise = gl(noiseCanvas(), "noise");
  const lutOf = (palette: PaletteId) => gl(lutCanvas(PALETTES[palette]), `lut-${palette}`);
  const external = scene.cameras.main.filters.external;
  const install = (tier: Tier): EngraveFilter => {
    const made = new EngraveFilter(scene.cameras.main, tier, lutOf("atelier"), noise);
    external.add(made);
    return made;
  };
  let filter = install("fine");
  return {
    scene,
    canvas: game.canvas,
    resize: (width, height, ratio) => {
      if (game.scale.zoom !== 1 / ratio) game.scale.setZoom(1 / ratio);
      if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
    },
    paint: (uniforms, palette) => {
      filter.uniforms = uniforms;
      filter.lut = lutOf(palette);
    },
    step: (now) => game.step(now, 1000 / 24),
    setTier: (tier) => {
      const uniforms = filter.uniforms;
      external.remove(filter);
      filter = install(tier);
      filter.uniforms = uniforms;
    },
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
