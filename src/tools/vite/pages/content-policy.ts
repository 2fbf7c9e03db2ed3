/** The Content-Security-Policy of the pages: their own files, and nothing else in the world. */
import { UNABLE_HASH } from "./when-unable.ts";

const OWN = "'self'";

const directives = (script: string, style: string, connect: string): string =>
  [
    "default-src 'none'",
    `script-src ${OWN} ${UNABLE_HASH} ${script}`.trim(),
    `style-src ${OWN} ${style}`.trim(),
    `img-src ${OWN} data: blob:`,
    `font-src ${OWN}`,
    `media-src ${OWN} blob:`,
    `connect-src ${connect}`,
    `manifest-src ${OWN}`,
    `worker-src ${OWN}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * Of a built page; a sound is handed to its player as a blob. @param styles CSP sources of its inline styles
 * @param scripts CSP sources of its inline scripts, but the one that every page has
 */
export const policy = (styles: readonly string[], scripts: readonly string[] = []): string =>
  directives(scripts.join(" "), styles.join(" "), `${OWN} blob:`);

/** Of the development server, which injects styles and speaks over a socket. */
export const devPolicy = directives("", "'unsafe-inline'", `${OWN} blob: ws:`);
