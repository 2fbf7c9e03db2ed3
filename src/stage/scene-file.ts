/** What a built scene is: the JSON in public/scenes, one file a scene. Lengths in stage units, 1280x720 being the landscape picture. */
import type { FurnishingId, LIGHTS } from "../content/ids.ts";
import type { PaletteId } from "./palettes.ts";

export type LightId = (typeof LIGHTS)[number];

/** x, y, w, h in stage units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Light {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Distance at which it falls to a quarter, in units. */
  readonly radius: number;
  /** 0 off .. 1.2. */
  readonly intensity: number;
  /** 0 ice, .5 candle, 1 ember. */
  readonly temp: number;
  /** Veil of lit air, 0 .. .3 near a subject. */
  readonly halo: number;
  /** A human flame trembles; a machine's light is still. */
  readonly flicker?: boolean;
}

export interface Lighting {
  /** Up to three: the near flame, which casts shadows and centres the rings; a far one; a small one that only tints. */
  readonly lights: readonly Light[];
  readonly ambient?: number;
  readonly palette?: PaletteId;
  /** Depth under which the engraver's rings follow the second light; -1: never. */
  readonly split?: number;
  /** How far every colour is drawn to the cold ramp, 0 .. 1. */
  readonly cold?: number;
}

/** All amplitudes in units or radians; speed 1 is about one swing in 6 s. */
export interface Motion {
  readonly sway?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly breathe?: number;
  /** 1: the layer is a flame. */
  readonly flame?: number;
  readonly speed?: number;
  readonly phase?: number;
}

/** A rectangle the player's own words or strokes are drawn on at run time. */
export interface SurfaceArt extends Box {
  /** The top edge leans right by skew x height. */
  readonly skew?: number;
  /** The top edge is narrower by this share of the width (a surface seen from in front and above), 0 .. .4. */
  readonly taper?: number;
  /** A drawing without its sheet: strokes alone, as a shadow on what lies behind. */
  readonly bare?: boolean;
  /** A forme's print: ink alone, the right way round, on the paper that lies behind. */
  readonly pulled?: boolean;
}

type SurfaceKind = "forme" | "leaflet" | "drawing";

export interface LayerTraits {
  readonly id: string;
  /** Depth: 0 far .. .96 near. */
  readonly z: number;
  /** Raster scale of the layer's texture relative to the others: .5 for skies, 1.5 for fine inner pictures. */
  readonly res?: number;
  /** The point it sways about. */
  readonly pivot?: readonly [number, number];
  readonly motion?: Motion;
  /** Id of the mask layer through which this picture is seen; its picture shifts like a far country. */
  readonly inner?: string;
  /** True for the silhouette an inner picture is seen through; never drawn by itself. */
  readonly mask?: boolean;
  /** Not touched by light, shadow or depth: giants, lines of light. */
  readonly unlit?: boolean;
  /** Shown only while this character is in the cast. */
  readonly who?: string;
  /** With `who`: shown only in this pose. The character's first layer pose stands in for a pose nobody drew. */
  readonly pose?: string;
  /** Shown only once the refuge has been made into this. */
  readonly furnishing?: FurnishingId;
  /** Shown only under these lightings: a flame, a lit screen. */
  readonly only?: readonly LightId[];
}

export interface LayerFile extends LayerTraits, Box {
  /** SVG text; absent for a surface. */
  readonly svg?: string;
  readonly surface?: SurfaceKind;
  readonly skew?: number;
  readonly taper?: number;
  readonly bare?: boolean;
  readonly pulled?: boolean;
}

export interface ObjectFile extends Box {
  readonly layer: string;
  readonly z: number;
}

export interface SceneTraits {
  readonly palette: PaletteId;
  /** Depth that does not move with the pointer. */
  readonly focus: number;
  /** Units of shift per unit of depth, 48 .. 54. */
  readonly parallax: number;
  /** .30 .. .60. */
  readonly ambient: number;
  readonly grain: number;
  readonly vignette: number;
  readonly split: number;
  /** Reach in units, darkness 0 .. 1. */
  readonly shadow: readonly [number, number];
  readonly hatch: {
    readonly strength: number;
    /** CSS pixels between two lines. */
    readonly pitch: number;
    /** Darkness above which lines cross. */
    readonly cross: number;
    /** Ruled lines (machines) instead of rings. */
    readonly ruled: boolean;
  };
  /** What must stay in sight left of the text page, in landscape. */
  readonly subject: Box;
  /** What must stay in sight above the text page, in portrait. */
  readonly portrait: Box;
}

export interface SceneFile extends SceneTraits {
  readonly id: string;
  /** Lighting used when the view names none, or one this scene has not. */
  readonly light: string;
  readonly lightings: Readonly<Record<string, Lighting>>;
  readonly layers: readonly LayerFile[];
  readonly objects: Readonly<Record<string, ObjectFile>>;
}

/** All that is drawn of the world; nothing exists outside. */
export const WORLD: Box = { x: -200, y: -120, w: 1680, h: 960 };
