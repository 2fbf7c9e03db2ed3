/** The name a file of the disk goes by in messages. */
import { isAbsolute, relative, resolve } from "node:path";

/** Relative to the working folder when inside it. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), resolve(path)).replaceAll("\\", "/");
  return short.startsWith("..") || isAbsolute(short) ? resolve(path) : short;
}
