/** The lists beside the text: files, knots of the file, problems. */
import type { StudioStrings } from "../../content/strings/studio.ts";
import { el } from "../../reader/dom/el.ts";
import { isError, type StoryProblem } from "../../tools/ink/problem.ts";
import { type Files, FOLDER } from "../compile/place.ts";
import type { InkSymbol } from "../editor/symbols.ts";

export interface FileListing {
  readonly paths: readonly string[];
  readonly open: string;
  readonly edited: ReadonlySet<string>;
  readonly problems: readonly StoryProblem[];
}

/** In the order in which the main file includes them, by folder. */
export function listFiles(
  list: HTMLElement,
  { paths, open, edited, problems }: FileListing,
  words: StudioStrings,
  onOpen: (path: string) => void,
): void {
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  let folder = "";
  const rows = paths.flatMap((path) => {
    const inside = path.slice(FOLDER.length);
    const cut = inside.lastIndexOf("/") + 1;
    const isOther = inside.slice(0, cut) !== folder;
    folder = inside.slice(0, cut);
    const row = el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          "aria-current": path === open ? "true" : null,
          class: faulty.has(path) ? "faulty" : null,
          onclick: () => onOpen(path),
        },
        inside.slice(cut).replace(/\.ink$/, ""),
        edited.has(path) && el("span", { class: "edited" }, ` ${words.edited}`),
      ),
    );
    return isOther && folder !== "" ? [el("li", { class: "folder" }, folder.slice(0, -1)), row] : [row];
  });
  keepFocus(list, rows);
}

/** A list made anew keeps the focus where it was. */
function keepFocus(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("button")];
  const at = buttons().indexOf(document.activeElement as HTMLElement);
  list.replaceChildren(...rows);
  if (at >= 0) buttons()[at]?.focus();
}

export function listKnots(select: HTMLSelectElement, symbols: readonly InkSymbol[], title: string): void {
  const heads = symbols.filter(({ kind }) => kind === "knot" || kind === "stitch" || kind === "function");
  const options = heads.map(({ name, kind, line }) =>
    el("option", { value: line }, kind === "stitch" ? `  ${name.split(".")[1]}` : name),
  );
  select.replaceChildren(el("option", { value: 1 }, `${title}…`), ...options);
}

export function listProblems(
  list: HTMLElement,
  problems: readonly StoryProblem[],
  words: StudioStrings,
  onGo: (problem: StoryProblem) => void,
): void {
  const rows = problems.map((problem) =>
    el(
      "li",
      { class: problem.severity },
      el(
        "button",
        { type: "button", onclick: () => onGo(problem) },
        el("span", { class: "kind" }, words.severity[problem.severity]),
        el(
          "span",
          { class: "where" },
          `${problem.file.slice(FOLDER.length)}, ${words.line.replace("{n}", String(problem.line))}`,
        ),
        el("span", { class: "what" }, problem.message),
        problem.fix !== undefined && el("span", { class: "fix" }, `→ ${problem.fix}`),
      ),
    ),
  );
  keepFocus(list, rows);
}

/** Files of the edition first as included, then those that nothing includes. */
export function inOrder(included: readonly string[], files: Files, language: "fr" | "en"): string[] {
  const others = Object.keys(files).filter(
    (path) => !included.includes(path) && path.startsWith(`${FOLDER}${language}/`),
  );
  return [...included.filter((path) => path in files), ...others];
}
