/** Whether a build can live in any folder: nothing in it may name the root of its server. */

/** itch.io refuses a game of this many files. */
export const MOST_FILES = 1000;

const ROOTED = {
  html: /(?:src|href)="(\/[^"]*)"/g,
  css: /url\(["']?(\/[^"')]*)/g,
  webmanifest: /"(?:src|start_url|scope|id)":\s*"(\/[^"]*)"/g,
} as const;

/** Addresses of a file that begin at the root; none for kinds that hold none. @param read its text, asked for when needed */
export function absoluteAddresses(file: string, read: () => string): string[] {
  const kind = file.split(".").at(-1);
  const pattern = Object.entries(ROOTED).find(([each]) => each === kind)?.[1];
  return pattern ? [...read().matchAll(pattern)].map(([, address]) => address ?? "") : [];
}
