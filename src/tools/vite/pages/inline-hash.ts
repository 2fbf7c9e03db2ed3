/** The CSP source that allows exactly one inline text, and nothing else. */
import { createHash } from "node:crypto";

export const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
