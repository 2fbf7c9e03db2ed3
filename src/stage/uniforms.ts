/** What the shader is told for one frame: lights, hatching, mood, in the order its vectors expect. */
import type { EngraveUniforms, Vector } from "./engrave-filter.ts";
import type { Modulation } from "./effects.ts";
import type { Frame } from "./framing.ts";
import { flicker, type Parallax } from "./motion.ts";
import type { Box, Light, Lighting, SceneFile } from "./scene-file.ts";

/** A sheet that glows under the pointer. */
export interface Hot {
  readonly z: number;
  /** 0..1. */
  readonly amount: number;
  readonly box: Box;
}

export interface Look {
  readonly scene: SceneFile;
  readonly lighting: Lighting;
  /** On the canvas, in device pixels. */
  readonly frame: Frame;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  readonly parallax: Parallax;
  /** Seconds; still pictures are taken at 0. */
  readonly time: number;
  readonly still: boolean;
  readonly engraving: boolean;
  readonly modulation: Modulation;
  readonly hot: Hot | null;
  /** 1 open, 0 dark. */
  readonly curtain: number;
}

const DARK: Light = { x: 0, y: 0, z: 0.02, radius: 400, intensity: 0, temp: 0, halo: 0 };

function place(light: Light, { parallax, time }: Look, trembles: boolean): Vector {
  const depth = light.z - parallax.focus;
  const lean = trembles ? Math.sin(time * 6.1) * 1.5 : 0;
  return [light.x + parallax.x * depth + lean, light.y + parallax.y * depth, light.z, light.radius];
}

function lightVectors(light: Light, look: Look, factor: number): [Vector, Vector] {
  const trembles = light.flicker === true && !look.still;
  const intensity = light.intensity * factor * (trembles ? flicker(look.time) : 1);
  return [place(light, look, trembles), [intensity, light.temp, light.halo, 0]];
}

/** On a small screen the lines would eat the picture: they are cut lighter. scale: CSS pixels per unit. */
const lightness = (scale: number): number => Math.max(0.62, Math.min(1, scale * 1.15));

/** An engraved line is never finer than 4 device pixels. */
function hatchVector({ scene: { hatch }, frame, ratio, engraving }: Look): Vector {
  const pitch = Math.max(hatch.pitch * ratio, 4) / frame.scale;
  return [
    engraving ? hatch.strength * lightness(frame.scale / ratio) : 0,
    pitch,
    hatch.ruled ? 1 : 0,
    hatch.cross,
  ];
}

export function uniformsOf(look: Look): EngraveUniforms {
  const { scene, lighting, frame, parallax, modulation, hot, curtain } = look;
  const [Light0, Glow0] = lightVectors(lighting.lights[0] ?? DARK, look, modulation.flame);
  const [Light1, Glow1] = lightVectors(lighting.lights[1] ?? DARK, look, modulation.far);
  const [Light2, Glow2] = lightVectors(lighting.lights[2] ?? DARK, look, 1);
  const ambient = (lighting.ambient ?? scene.ambient) + modulation.ambient;
  const box = hot?.box ?? { x: 0, y: 0, w: 0, h: 0 };
  return {
    View: [frame.x + modulation.shakeX * frame.scale, frame.y + modulation.shakeY * frame.scale, frame.scale],
    Par: [parallax.x, parallax.y, parallax.focus],
    Light0,
    Glow0,
    Light1,
    Glow1,
    Light2,
    Glow2,
    Hatch: hatchVector(look),
    Mood: [ambient, scene.grain, scene.vignette, curtain],
    Shadow: [
      scene.shadow[0],
      scene.shadow[1],
      lighting.split ?? scene.split,
      Math.max(modulation.cold, lighting.cold ?? 0),
    ],
    Hot: hot ? [Math.round(hot.z * 255) / 255, hot.amount] : [0, 0],
    HotBox: [box.x - 4, box.y - 4, box.x + box.w + 4, box.y + box.h + 4],
  };
}
