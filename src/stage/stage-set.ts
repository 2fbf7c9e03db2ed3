/** One scene's sheets of paper, hung on the Phaser stage: textures, images, and their fading in and out. */
import type * as Phaser from "phaser";
import type { Frame } from "./framing.ts";
import { INNER_SHADER } from "./inner-shader.ts";
import { poseOf, type Parallax } from "./motion.ts";
import type { Pause } from "./pause.ts";
import { rasterise } from "./raster.ts";
import type { LayerFile, SceneFile } from "./scene-file.ts";
import { paintSurface, surfaceSize, type SurfaceContent } from "./surface.ts";
import { blankCanvas } from "./textures.ts";

/** A character or a sheet takes this long to appear or go, in ms. */
const FADE_MS = 250;

interface Sheet {
  readonly layer: LayerFile;
  readonly node: Phaser.GameObjects.Image | Phaser.GameObjects.Shader;
  readonly baseX: number;
  readonly baseY: number;
  readonly scaleX: number;
  readonly scaleY: number;
  opacity: number;
  /** Opacity it tends to. */
  target: number;
}

/** What a frame asks of the sheets. */
export interface SetPose {
  readonly frame: Frame;
  readonly parallax: Parallax;
  readonly time: number;
  readonly still: boolean;
  /** Shift of the whole picture, in units. */
  readonly shakeX: number;
  readonly shakeY: number;
}

let editions = 0;

export class StageSet {
  readonly file: SceneFile;
  /** Device pixels per unit the textures were made for. */
  readonly rasterScale: number;
  private readonly scene: Phaser.Scene;
  private readonly world: Phaser.GameObjects.Container;
  private readonly sheets: Sheet[] = [];
  private readonly edition = ++editions;
  private readonly surfaces = new Map<string, Phaser.Textures.CanvasTexture>();
  private innerOffset: [number, number] = [0, 0];
  private time = 0;
  private painted = "";

  private constructor(scene: Phaser.Scene, file: SceneFile, rasterScale: number) {
    this.scene = scene;
    this.file = file;
    this.rasterScale = rasterScale;
    this.world = scene.add.container(0, 0).setVisible(false);
  }

  /** Makes every texture, each in its turn, then the sheets, hidden. Fails when a layer cannot be rasterised; nothing is left behind. */
  static async build(
    scene: Phaser.Scene,
    file: SceneFile,
    rasterScale: number,
    pause: Pause,
  ): Promise<StageSet> {
    const set = new StageSet(scene, file, rasterScale);
    try {
      for (const layer of file.layers) {
        await pause.turn();
        await set.makeTexture(layer);
      }
      await pause.turn();
    } catch (error) {
      set.destroy();
      throw error;
    }
    const drawn = file.layers.filter((layer) => layer.mask !== true);
    for (const layer of drawn.sort((a, b) => a.z - b.z)) set.hang(layer);
    return set;
  }

  private key(id: string): string {
    return `${this.file.id}/${id}#${this.edition}`;
  }

  private async makeTexture(layer: LayerFile): Promise<void> {
    const scale = this.rasterScale * (layer.res ?? 1);
    if (layer.svg === undefined) {
      const [canvas] = blankCanvas(...surfaceSize(layer, scale));
      const texture = this.scene.textures.addCanvas(this.key(layer.id), canvas);
      if (texture) this.surfaces.set(layer.id, texture);
      return;
    }
    const [width, height] = [Math.ceil(layer.w * scale), Math.ceil(layer.h * scale)];
    this.scene.textures.addImage(this.key(layer.id), await rasterise(layer.svg, width, height));
  }

  private hang(layer: LayerFile): void {
    const originX = layer.pivot ? (layer.pivot[0] - layer.x) / layer.w : 0.5;
    const originY = layer.pivot ? (layer.pivot[1] - layer.y) / layer.h : 0.5;
    const node = layer.inner === undefined ? this.paper(layer) : this.window(layer, layer.inner);
    node.setOrigin(originX, originY);
    this.world.add(node);
    this.sheets.push({
      layer,
      node,
      baseX: layer.x + layer.w * originX,
      baseY: layer.y + layer.h * originY,
      scaleX: node.scaleX,
      scaleY: node.scaleY,
      opacity: 0,
      target: 0,
    });
  }

  private paper(layer: LayerFile): Phaser.GameObjects.Image {
    const depth = layer.unlit === true ? 255 : Math.round(Math.min(0.96, layer.z) * 255);
    const image = this.scene.add.image(0, 0, this.key(layer.id)).setTint((0xff << 16) | (depth << 8) | 0xff);
    return image.setDisplaySize(layer.w, layer.h);
  }

  private window(layer: LayerFile, mask: string): Phaser.GameObjects.Shader {
    const opacity = (): number => this.sheets.find((sheet) => sheet.layer === layer)?.opacity ?? 0;
    const config = {
      name: "inner-picture",
      fragmentSource: INNER_SHADER,
      setupUniforms: (set: (name: string, value: unknown) => void) => {
        set("uPicture", 0);
        set("uMask", 1);
        set("uOffset", this.innerOffset);
        set("uTime", this.time);
        set("uOpacity", opacity());
      },
    };
    const textures = [this.key(layer.id), this.key(mask)];
    return this.scene.add.shader(config, 0, 0, layer.w, layer.h, textures);
  }

  /** Repaints what the player wrote or drew; the same again only when `anew`. */
  repaint({ forme, leaflet, drawing }: SurfaceContent, anew = false): void {
    const content = { forme, leaflet, drawing };
    const painted = JSON.stringify(content);
    if (painted === this.painted && !anew) return;
    this.painted = painted;
    for (const layer of this.file.layers) {
      const texture = this.surfaces.get(layer.id);
      if (!texture) continue;
      paintSurface(texture.canvas, layer, content);
      texture.refresh();
    }
  }

  show(visible: boolean): void {
    this.world.setVisible(visible);
  }

  /** Sets who is on stage. Returns true when a fade begins. */
  cast(ids: ReadonlySet<string>, instant: boolean): boolean {
    let fading = false;
    for (const sheet of this.sheets) {
      sheet.target = ids.has(sheet.layer.id) ? 1 : 0;
      if (instant || sheet.layer.who === undefined) sheet.opacity = sheet.target;
      fading ||= sheet.opacity !== sheet.target;
    }
    return fading;
  }

  /** Places every sheet for a frame; `elapsed` ms since the last one drives the fades. */
  pose(pose: SetPose, elapsed: number): void {
    const { frame, parallax, time, still } = pose;
    this.time = time;
    this.innerOffset = [parallax.x * 0.0011, -parallax.y * 0.0011];
    this.world
      .setPosition(frame.x + pose.shakeX * frame.scale, frame.y + pose.shakeY * frame.scale)
      .setScale(frame.scale);
    const step = elapsed / FADE_MS;
    for (const sheet of this.sheets) {
      sheet.opacity += Math.max(-step, Math.min(step, sheet.target - sheet.opacity));
      sheet.node.setVisible(sheet.opacity > 0.001);
      if (sheet.opacity <= 0.001) continue;
      const moved = poseOf(sheet.layer, parallax, time, still);
      sheet.node.setPosition(sheet.baseX + moved.dx, sheet.baseY + moved.dy).setRotation(moved.rotation);
      sheet.node.setScale(sheet.scaleX * moved.scaleX, sheet.scaleY * moved.scaleY);
      if ("setAlpha" in sheet.node) sheet.node.setAlpha(sheet.opacity);
    }
  }

  destroy(): void {
    this.world.destroy();
    for (const layer of this.file.layers) {
      if (this.scene.textures.exists(this.key(layer.id))) this.scene.textures.remove(this.key(layer.id));
    }
  }
}
