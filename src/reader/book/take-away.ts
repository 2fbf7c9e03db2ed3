/** The three ways of taking the Book away, all made on the device: e-book, paper, card. */
import type { BookView } from "../../app/book/book-view.ts";
import { toDom } from "../page/markup.ts";
import leaves from "./book-leaves.css?raw";
import { cardPng } from "./card.ts";
import { coverPng, loadFaces } from "./cover-canvas.ts";
import { fileName, makeEpub } from "./epub.ts";
import { printMarkup } from "./print-markup.ts";
import "./book-faces.css";
import "./book-leaves.css";
import "./book-print.css";

const ROMAN = new URL("../../../assets/fonts/eb-garamond-book-roman.woff2", import.meta.url);
const ITALIC = new URL("../../../assets/fonts/eb-garamond-book-italic.woff2", import.meta.url);

/** Gives the EPUB to the reader; answers with its name. */
export async function takeEpub(view: BookView): Promise<string> {
  const [roman, italic, cover] = await Promise.all([bytesOf(ROMAN), bytesOf(ITALIC), coverPng(view)]);
  const epub = makeEpub(view, { leaves, roman, italic, cover, uuid: freshUuid(), now: new Date() });
  return give(new Blob([epub], { type: "application/epub+zip" }), fileName(view.language, "epub"));
}

export const takeCard = async (view: BookView): Promise<string> =>
  give(await cardPng(view), fileName(view.language, "png"));

/** Lays the leaves under the page, where only a printer sees them, and takes them away once printed. */
export async function printBook(view: BookView): Promise<void> {
  await loadFaces();
  const { body } = document;
  for (const old of body.querySelectorAll(":scope > .print-book")) old.remove();
  const leavesToPrint = toDom(printMarkup(view));
  const title = document.title;
  leavesToPrint.setAttribute("aria-hidden", "true");
  body.append(leavesToPrint);
  document.title = view.title.text;
  addEventListener(
    "afterprint",
    () => {
      leavesToPrint.remove();
      document.title = title;
    },
    { once: true },
  );
  print();
}

async function bytesOf(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** `randomUUID` is missing where the page is not served securely. */
function freshUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function give(blob: Blob, name: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
