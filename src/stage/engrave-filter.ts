/** Joins the engraving shader to Phaser: a camera filter and the render node that feeds it. */
import * as Phaser from "phaser";
import { engraveShader } from "./engrave-shader.ts";

export type Vector = number[];

/** One value per uniform of the shader, named as there without the leading u; lengths as declared there. */
export interface EngraveUniforms {
  View: Vector;
  Par: Vector;
  Light0: Vector;
  Glow0: Vector;
  Light1: Vector;
  Glow1: Vector;
  Light2: Vector;
  Glow2: Vector;
  Hatch: Vector;
  Mood: Vector;
  Shadow: Vector;
  Hot: Vector;
  HotBox: Vector;
}

type GlTexture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Shadow taps a pixel of the fine and the cheap tier. */
const TIERS = { fine: 5, cheap: 0 } as const;
export type Tier = keyof typeof TIERS;

const nodeName = (tier: Tier): string => (tier === "fine" ? "FilterEngraveFine" : "FilterEngraveCheap");

export class EngraveFilter extends Phaser.Filters.Controller {
  uniforms: EngraveUniforms | null = null;
  lut: GlTexture;
  noise: GlTexture;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, tier: Tier, lut: GlTexture, noise: GlTexture) {
    super(camera, nodeName(tier));
    this.lut = lut;
    this.noise = noise;
  }
}

class EngraveNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  override setupTextures(filter: EngraveFilter, textures: GlTexture[]): void {
    textures[1] = filter.lut;
    textures[2] = filter.noise;
  }

  override setupUniforms(filter: EngraveFilter, context: Phaser.Renderer.WebGL.DrawingContext): void {
    const set = (name: string, value: number | Vector): void => {
      this.programManager.setUniform(name, value);
    };
    set("uLut", 1);
    set("uNoise", 2);
    set("uRes", [context.width, context.height]);
    for (const [name, value] of Object.entries(filter.uniforms ?? {})) set(`u${name}`, value as Vector);
  }
}

/** Teaches the renderer both tiers; may be called again after a context loss or a second boot. */
export function registerEngraving(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
  for (const tier of Object.keys(TIERS) as Tier[]) {
    const name = nodeName(tier);
    if (renderer.renderNodes.hasNode(name)) continue;
    class TierNode extends EngraveNode {
      constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
        super(name, manager, undefined, engraveShader(TIERS[tier]));
      }
    }
    renderer.renderNodes.addNodeConstructor(name, TierNode);
  }
}
