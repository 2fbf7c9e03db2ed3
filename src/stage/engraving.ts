/** The engraver at work on the whole picture: his filter, his paper, and the inks of each palette. */
import type * as Phaser from "phaser";
import { EngraveFilter, registerEngraving, type EngraveUniforms, type Tier } from "./engrave-filter.ts";
import { PALETTES, type PaletteId } from "./palettes.ts";
import type { Pause } from "./pause.ts";
import { lutCanvas, noiseCanvas } from "./textures.ts";

export interface Engraving {
  paint(uniforms: EngraveUniforms, palette: PaletteId): void;
  setTier(tier: Tier): void;
}

type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Lays the filter on the scene's camera, piece by piece. Fails when a texture cannot be uploaded. */
export async function layEngraving(
  scene: Phaser.Scene,
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  pause: Pause,
): Promise<Engraving> {
  registerEngraving(renderer);
  const inks = new Map<PaletteId, Texture>();
  const inksOf = (palette: PaletteId): Texture => {
    const texture = inks.get(palette) ?? upload(scene, `lut-${palette}`, lutCanvas(PALETTES[palette]));
    inks.set(palette, texture);
    return texture;
  };
  const paper = await noiseCanvas(() => pause.turn());
  await pause.turn();
  const noise = upload(scene, "noise", paper);
  await pause.turn();
  const { main } = scene.cameras;
  const install = (tier: Tier): EngraveFilter => {
    const made = new EngraveFilter(main, tier, inksOf("atelier"), noise);
    main.filters.external.add(made);
    return made;
  };
  let filter = install("fine");
  return {
    paint: (uniforms, palette) => {
      filter.uniforms = uniforms;
      filter.lut = inksOf(palette);
    },
    setTier: (tier) => {
      const { uniforms } = filter;
      main.filters.external.remove(filter);
      filter = install(tier);
      filter.uniforms = uniforms;
    },
  };
}

function upload(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): Texture {
  const texture = scene.textures.addCanvas(key, canvas)?.source[0]?.glTexture;
  if (!texture) throw new Error(`stage: texture ${key} was not uploaded`);
  return texture;
}
