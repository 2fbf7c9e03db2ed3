/** A game as an address: `#game=` and the compressed save, in letters that every address takes. */
import { compact, expand } from "../core/save/compact.ts";
import { type Save, SAVE_LIMIT, type SaveResult } from "../core/save/save.ts";

export const LINK_MARK = "game=";

/** First letter of the code: how what follows is packed. */
const DEFLATED = "d";
const PLAIN = "p";
const DEFLATE = "deflate-raw";

/**
 * The address of a page with this game in it.
 * @param page address of the game, without `#`
 * @param tolerance how far drawings may be simplified, in thousandths of the sheet
 */
export async function encodeLink(save: Save, page: string, tolerance = 0): Promise<string> {
  const bytes = new TextEncoder().encode(compact(save, tolerance));
  const packed =
    "CompressionStream" in globalThis ? await through(bytes, new CompressionStream(DEFLATE)) : null;
  const code = packed ? DEFLATED + base64(packed) : PLAIN + base64(bytes);
  return `${page}#${LINK_MARK}${code}`;
}

/**
 * The game in an address, or in its part after `#`; null when it holds none. Never throws.
 * What would unpack to more than a save may hold is `too-big`, and is not unpacked further.
 */
export async function decodeLink(address: string): Promise<SaveResult | null> {
  const at = address.indexOf(LINK_MARK);
  if (at < 0) return null;
  const code = address.slice(at + LINK_MARK.length);
  if (code.length > SAVE_LIMIT) return { ok: false, fault: "too-big" };
  try {
    const bytes = fromBase64(code.slice(1));
    const isDeflated = code.startsWith(DEFLATED);
    if (!isDeflated && !code.startsWith(PLAIN)) return { ok: false, fault: "newer" };
    const text = isDeflated ? await through(bytes, new DecompressionStream(DEFLATE)) : bytes;
    if (text === null) return { ok: false, fault: "too-big" };
    return expand(new TextDecoder().decode(text));
  } catch {
    return { ok: false, fault: "damaged" };
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Null as soon as more than a save comes out: a few bytes can be made to unpack to millions. */
async function through(bytes: Bytes, press: CompressionStream): Promise<Bytes | null> {
  const parts: Bytes[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(press).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const part = read.value;
    size += part.length;
    if (size > SAVE_LIMIT) {
      await reader.cancel();
      return null;
    }
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64(bytes: Bytes): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws when these are not letters of ours */
function fromBase64(text: string): Bytes {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
