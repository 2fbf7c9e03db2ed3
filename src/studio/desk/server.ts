/** Asks the development server, and hears from it. */
import { DESK, type Plan, type Problems, type Saved, TOLD } from "./wire.ts";

const known = new Map<string, string | null>();
let knownFor = "";

/**
 * `file:line` of runtime paths; null for what was not written.
 * @param hash of the story they are paths of: another story's are asked for again
 */
export async function placesOf(
  edition: string,
  hash: string,
  paths: readonly string[],
): Promise<(path: string | null) => string | null> {
  if (knownFor !== hash) known.clear();
  knownFor = hash;
  const asked = [...new Set(paths)].filter((path) => !known.has(path));
  if (asked.length > 0) {
    const body = JSON.stringify({ edition, paths: asked });
    const answer = await fetch(DESK.places, { method: "POST", body });
    const found = (await answer.json()) as readonly (string | null)[];
    asked.forEach((path, at) => known.set(path, found[at] ?? null));
  }
  return (path) => (path === null ? null : (known.get(path) ?? null));
}

export const fetchPlan = async (edition: string): Promise<Plan> =>
  (await (await fetch(`${DESK.plan}?edition=${edition}`)).json()) as Plan;

export const fetchMap = async (edition: string): Promise<string> =>
  (await fetch(`${DESK.map}?edition=${edition}`)).text();

/** Opens a place in the writer's own editor. */
export const openInEditor = (place: string): Promise<Response> =>
  fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);

export function hear(problems: (told: Problems) => void, saved: (told: Saved) => void): void {
  import.meta.hot?.on(TOLD.problems, problems);
  import.meta.hot?.on(TOLD.saved, saved);
  import.meta.hot?.send(TOLD.hello, {});
}

/** Asks for a short walk of the whole story, as `npm run story:check` takes. */
export const askForWalk = (): void => import.meta.hot?.send(TOLD.walk, {});
