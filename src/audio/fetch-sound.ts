/** Fetches a file of sound, with patience and an end to it. */

/** Milliseconds an attempt may take. */
const TIMEOUT_MS = 20_000;
/** Milliseconds before each attempt after the first. */
const PAUSES_MS = [0, 800, 2500] as const;

/** @throws after three attempts, or at once when the server says there is no such file */
export async function fetchSound(url: string): Promise<Blob> {
  let last: unknown;
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      // The picture and the text of the story go first.
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), priority: "low" });
      if (response.ok) return await response.blob();
      last = new Error(`${url}: ${response.status}`);
      if (response.status < 500) break;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`${url} could not be fetched.`, { cause: last });
}
