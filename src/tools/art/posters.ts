/** `npx tsx src/tools/art/posters.ts [scene...]`: a still of each scene, landscape and portrait, as AVIF in public/scenes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { buildScene } from "./build-scene.ts";
import { readScene, sceneIds, SCENES_OUT } from "./read-scene.ts";
import { cropToFree, freeOf, viewOf } from "./still-request.ts";
import { openStudio } from "./studio.ts";

/** Largest poster, in bytes. */
export const POSTER_BUDGET = 66_000;

/** CSS pixels of the window, device pixels per CSS pixel, suffix of the file. */
const SHAPES = [
  { width: 1280, height: 720, density: 1, suffix: "" },
  { width: 390, height: 844, density: 2, suffix: "-portrait" },
] as const;

/** Who stands in a scene when it opens, besides Honorine. */
const OPENING_CAST: Readonly<Record<string, readonly string[]>> = {
  print_shop_day: ["derville", "tillet"],
  ursule_kitchen: ["ursule"],
  miroir_campus: ["clerk"],
  ramparts: ["lucien"],
  composing_bench: ["ursule"],
  coffee_night: ["cassandre"],
  hospital_ward: ["bianchon"],
  quarry: ["danielle", "cenacle_people", "michel", "ursule"],
  gobseck_office: ["gobseck", "cassandre"],
  lousteau_party: ["lousteau"],
  footnote_room: ["cassandre"],
  stadium: ["lucien"],
  cenacle: ["danielle", "cenacle_people"],
  faceless_dinner: ["delphine", "guests"],
  vautrin_nave: ["vautrin"],
  argus_office: ["corentin"],
  press_bed: ["ursule"],
  square_day: ["ursule", "strikers", "michel", "honore"],
  data_centre: ["guards", "maxime", "strikers"],
  vautrin_study: ["vautrin"],
  exchange_floor: ["cassandre"],
  update_mass: ["ursule", "officiant", "clerk"],
  danielle_room: ["danielle", "ursule", "cenacle_people"],
  refuge_shop: ["ursule", "michel"],
  welding_yard: ["michel", "executives"],
  commission_room: ["derville", "vautrin", "claes"],
  river_concert: ["lucien", "foedora"],
  market_hall: ["strikers", "ursule"],
};

/** The finest AVIF under the budget. */
async function toAvif(png: Buffer): Promise<Buffer> {
  for (let quality = 50; quality >= 26; quality -= 6) {
    const avif = await sharp(png).avif({ quality, effort: 4 }).toBuffer();
    if (avif.length <= POSTER_BUDGET) return avif;
  }
  throw new Error(`no AVIF under ${POSTER_BUDGET} B`);
}

const asked = process.argv.slice(2);
const studio = await openStudio();
try {
  for (const id of asked.length > 0 ? asked : sceneIds()) {
    const scene = await buildScene(await readScene(id));
    studio.hang(scene);
    for (const { width, height, density, suffix } of SHAPES) {
      const opening = new Set(["honorine", ...(OPENING_CAST[scene.id] ?? [])]);
      const view = viewOf(scene);
      const cast = view.cast.filter(({ who }) => opening.has(who));
      const request = {
        view: { ...view, cast },
        free: freeOf(width, height),
        eye: { x: 0, y: 0 },
        hot: null,
      };
      const still = await studio.take(request, width, height, density);
      const avif = await toAvif(suffix ? await cropToFree(still, request.free, density) : still);
      writeFileSync(join(SCENES_OUT, `${scene.id}${suffix}.avif`), avif);
      console.log(`${scene.id}${suffix}.avif ${avif.length} B`);
    }
  }
} finally {
  await studio.close();
}
