/** Fetches a built scene once. */
import type { SceneFile } from "./scene-file.ts";

/** A loader that remembers; `baseUrl` ends with a slash. A failed fetch may be tried again. */
export function sceneLoader(baseUrl: string): (id: string) => Promise<SceneFile> {
  const known = new Map<string, Promise<SceneFile>>();
  const fetchScene = async (id: string): Promise<SceneFile> => {
    const response = await fetch(`${baseUrl}scenes/${encodeURIComponent(id)}.json`);
    if (!response.ok) throw new Error(`stage: scene ${id}: HTTP ${response.status}`);
    return (await response.json()) as SceneFile;
  };
  return (id) => {
    const file = known.get(id) ?? fetchScene(id);
    known.set(id, file);
    file.catch(() => known.delete(id));
    return file;
  };
}
