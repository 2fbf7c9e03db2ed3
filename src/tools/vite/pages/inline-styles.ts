/** Puts a built page's style sheets in the page itself: the first text waits for no second request. */
import { posix } from "node:path";
import type { Rollup } from "vite";
import { hashOf } from "./inline-hash.ts";

const LINK = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g;

export interface Inlined {
  readonly html: string;
  /** CSP sources that allow exactly these styles. */
  readonly hashes: readonly string[];
}

/** @param root the build's root as seen from the page, "./" or "../" */
export function inlineStyles(html: string, bundle: Rollup.OutputBundle, root: string): Inlined {
  const hashes: string[] = [];
  const inlined = html.replaceAll(LINK, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== "asset") return link;
    const style = rooted(String(sheet.source).trim(), posix.dirname(file), root);
    hashes.push(hashOf(style));
    return `    <style>${style}</style>\n`;
  });
  return { html: inlined, hashes };
}

/** Style sheets name their files from their own folder; inline, from the page's. */
const rooted = (style: string, folder: string, root: string): string =>
  style
    .replaceAll(/url\((["']?)\.\/(?!\/)/g, `url($1${root}${folder}/`)
    .replaceAll(/url\((["']?)\.\.\//g, `url($1${root}`);
