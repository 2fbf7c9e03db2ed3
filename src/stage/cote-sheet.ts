/** The cote on the stage: a sheet nearer than all others, and an etching needle lying on it. */
import type * as Phaser from "phaser";
import type { CoteView } from "../app/cote/cote-view.ts";
import { measuresOf } from "../app/cote/measures.ts";
import { needleMarks } from "../app/cote/needle.ts";
import { type Plate, plateOf } from "../app/cote/plate.ts";
import { paintMarks, paintPaper } from "./cote-ink.ts";
import { plateBox } from "./cote-place.ts";
import type { Box } from "./scene-file.ts";
import type { SetPose } from "./stage-set.ts";
import type { Sight } from "./view-finder.ts";

/** Depths: nearer than any scenery, and each throws its shadow. */
const SHEET_Z = 0.92;
const NEEDLE_Z = 0.955;
/** Half the height of the needle's own little sheet, in CSS pixels. */
const NEEDLE_ROOM = 9;

type Texture = Phaser.Textures.CanvasTexture;

export class CoteSheet {
  readonly box: Box;
  private readonly ratio: number;
  private readonly sheet: { readonly image: Phaser.GameObjects.Image; readonly texture: Texture };
  private readonly needle: { readonly image: Phaser.GameObjects.Image; readonly texture: Texture };
  private painted = "";
  private plate: Plate | null = null;

  /** Makes both textures for the place there is now; destroy and make another when it changes. */
  constructor(scene: Phaser.Scene, { free, ratio }: Sight) {
    this.box = plateBox(free);
    this.ratio = ratio;
    const { w, h } = this.box;
    const length = measuresOf({ width: w, height: h, withSmalls: true }).needle;
    this.sheet = hang(scene, "cote", [w * ratio, h * ratio], SHEET_Z, [0, 0]);
    const size = [(length + NEEDLE_ROOM) * ratio, 2 * NEEDLE_ROOM * ratio] as const;
    this.needle = hang(scene, "cote-needle", size, NEEDLE_Z, [NEEDLE_ROOM / (length + NEEDLE_ROOM), 0.5]);
    const context = this.needle.texture.context;
    paintMarks(context, needleMarks(length), ratio, NEEDLE_ROOM * ratio, NEEDLE_ROOM * ratio);
    this.needle.texture.refresh();
  }

  /** True while the sheet still fits what is seen. */
  fits({ free, ratio }: Sight): boolean {
    return ratio === this.ratio && JSON.stringify(plateBox(free)) === JSON.stringify(this.box);
  }

  /** Engraves the sheet as of `day`, unless that is what it bears. @param edition changes with all but the day */
  engrave({ market, language, reason, fromDay }: CoteView, day: number, edition: string): Plate {
    const wanted = `${edition} ${day}`;
    if (this.plate && wanted === this.painted) return this.plate;
    const { w, h } = this.box;
    const request = { market, language, width: w, height: h, withSmalls: true };
    // Days that pass are the last quarter of what is then shown.
    const near = reason === "days" ? { firstDay: fromDay - 3 * (market.day - fromDay) } : {};
    const plate = plateOf({ ...request, ...near }, day);
    paintPaper(this.sheet.texture.context);
    paintMarks(this.sheet.texture.context, plate.marks, this.ratio);
    this.sheet.texture.refresh();
    this.painted = wanted;
    return (this.plate = plate);
  }

  /** @param presence 0 away .. 1 laid */
  pose({ parallax, frame, shakeX, shakeY }: SetPose, presence: number): void {
    const { box, ratio, plate } = this;
    const place = (image: Phaser.GameObjects.Image, x: number, y: number, z: number): void => {
      const depth = z - parallax.focus;
      const dx = (parallax.x * depth + shakeX) * frame.scale;
      const dy = (parallax.y * depth + shakeY) * frame.scale + (1 - presence) * 26 * ratio;
      image.setPosition(Math.round(x * ratio + dx), Math.round(y * ratio + dy));
      image.setAlpha(presence).setVisible(presence > 0.001);
    };
    place(this.sheet.image, box.x, box.y, SHEET_Z);
    const { x, y, angle } = plate?.needle ?? { x: 0, y: 0, angle: 0 };
    place(this.needle.image, box.x + x, box.y + y, NEEDLE_Z);
    this.needle.image.setRotation(angle);
  }

  destroy(): void {
    for (const { image, texture } of [this.sheet, this.needle]) {
      image.destroy();
      texture.manager.remove(texture);
    }
  }
}

let editions = 0;

function hang(
  scene: Phaser.Scene,
  name: string,
  [width, height]: readonly [number, number],
  z: number,
  [originX, originY]: readonly [number, number],
): { readonly image: Phaser.GameObjects.Image; readonly texture: Texture } {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))];
  const key = `${name}#${(editions += 1)}`;
  const texture = scene.textures.addCanvas(key, canvas);
  if (!texture) throw new Error(`stage: no texture for ${name}`);
  const image = scene.add.image(0, 0, key).setOrigin(originX, originY).setDepth(1).setVisible(false);
  image.setTint((0xff << 16) | (Math.round(z * 255) << 8) | 0xff);
  return { image, texture };
}
