/** The sources there are: modules of assets/score and assets/sound, by name. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Piece } from "./score/piece.ts";
import type { AmbienceSource, FoleySource } from "./sources.ts";

const ASSETS = join(import.meta.dirname, "../../../assets");

/** What each module of a folder exports under that name; modules without it are not sources. */
async function exported<T>(folder: string, name: string): Promise<T[]> {
  const place = join(ASSETS, folder);
  if (!existsSync(place)) return [];
  const out: T[] = [];
  for (const file of readdirSync(place)
    .filter((each) => each.endsWith(".ts"))
    .sort()) {
    const module = (await import(pathToFileURL(join(place, file)).href)) as Record<string, unknown>;
    if (module[name] !== undefined) out.push(module[name] as T);
  }
  return out;
}

export const readPieces = (): Promise<Piece[]> => exported<Piece>("score", "piece");
export const readAmbiences = (): Promise<AmbienceSource[]> =>
  exported<AmbienceSource>("sound/ambiences", "ambience");
export const readFoley = (): Promise<FoleySource[]> => exported<FoleySource>("sound/foley", "foley");
