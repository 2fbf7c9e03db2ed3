/** The page before any script: written into index.html at build. */
import type { PageView } from "../../app/views.ts";
import { frameMarkup } from "./frame.ts";
import { toHtml } from "./markup.ts";

/** Escaped HTML for the inside of the reader's root; its choices are links to their own id. */
export function renderFirstPage(view: PageView): string {
  return frameMarkup(view, "link").map(toHtml).join("");
}
