/** The writer's sitting: the files as they are, what is open, and what follows from each wish. */
import { STUDIO, type StudioStrings } from "../../content/strings/studio.ts";
import type { Language } from "../../core/story/beat.ts";
import type { StorySource } from "../../core/story/story-run.ts";
import { problemInEnglish } from "../../content/strings/problems-en.ts";
import { isError, type StoryProblem } from "../../tools/ink/problem.ts";
import { type Files, FOLDER, includedBy, mainFile } from "../compile/place.ts";
import { makeRereader, type Rereader } from "../compile/reread.ts";
import { type Editor, makeEditor } from "../editor/make-editor.ts";
import { makeSymbols, placeAround, symbolsOf } from "../editor/symbols.ts";
import { counted, faultInWords, filled } from "../files/fault.ts";
import { canOpenFolders } from "../files/folder.ts";
import type { Keeper } from "../files/keeper.ts";
import { findLine } from "../player/find-line.ts";
import { keepFocus } from "../player/keep-focus.ts";
import { mountPlayer, type Player } from "../player/player.ts";
import { makeCompiler } from "../worker/compiler.ts";
import { inOrder, listFiles, listKnots, listProblems } from "./lists.ts";
import { makePage, type Page, type Wishes } from "./page.ts";
import { rememberText } from "../files/last-text.ts";

/** An edit is read when nothing was written for so long. */
const PAUSE_MS = 120;

export interface BenchGiven {
  readonly root: HTMLElement;
  /** Of the page, not of the story. */
  readonly language: Language;
  readonly built: Files;
  readonly files: Files;
  readonly keeper: Keeper;
  /** An edition as it was compiled at build, of `built`. */
  readonly story: (language: Language) => Promise<StorySource>;
  /** What concerns the disk and the shelf. */
  readonly errands: (bench: Bench) => Omit<Wishes, "playHere" | "fromStart" | "whereRead" | "speak" | "goTo">;
}

export class Bench {
  readonly words: StudioStrings;
  readonly page: Page;
  readonly built: Files;
  readonly rereader: Rereader;
  readonly #editor: Editor;
  readonly #player: Player;
  readonly #keeper: Keeper;
  readonly #story: BenchGiven["story"];
  readonly #symbols = makeSymbols();
  #files: Files;
  #language: Language = "fr";
  #start: string | null = null;
  #problems: readonly StoryProblem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ root, language, built, files, keeper, story, errands }: BenchGiven) {
    this.words = STUDIO[language];
    this.built = built;
    this.#files = files;
    this.#keeper = keeper;
    this.#story = story;
    const other = language === "fr" ? "studio.html?en" : "studio.html";
    const wishes = { ...this.#wishes(), ...errands(this) };
    this.page = makePage({ root, words: this.words, wishes, mayOpenFolders: canOpenFolders(), other });
    this.#editor = makeEditor({
      host: this.page.editor,
      label: (file) => filled(this.words.editor, { file: file.slice(FOLDER.length) }),
      hint: this.words.keyboardHint,
      phrases: this.words.phrases,
      symbols: () => this.#symbols(this.#ofEdition()),
      onEdit: (file, text) => this.#edit(file, text),
      onPlay: () => wishes.playHere(),
    });
    // Wherever the focus is: the browser would save its own page.
    addEventListener("keydown", (event) => {
      if (event.defaultPrevented || event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      wishes.save();
    });
    keepFocus(this.page.editor, this.page.frame);
    this.#player = mountPlayer(this.page.frame, (said) => this.#openWords(said));
    this.rereader = makeRereader({
      compiler: makeCompiler(),
      onStory: (wanted, story) => this.#player.show(wanted.language, story, wanted.isNew),
      onProblems: (problems, whole) => this.#tellProblems(problems, whole?.words ?? null),
      onRead: (how, ms, stuck) => this.#tellRead(how, ms, stuck),
      onFailed: (error) => this.fail(error),
    });
  }

  get files(): Files {
    return this.#files;
  }

  get language(): Language {
    return this.#language;
  }

  get openPath(): string {
    return this.#editor.file();
  }

  fail(error: unknown): void {
    this.page.warn(faultInWords(error, this.words));
  }

  /** Opens a file of the story, at a line when there is one. */
  open(path: string, line?: number): void {
    this.#editor.open(path, this.#files[path] ?? "", line);
    this.page.show("text");
    rememberText({ language: this.#language, path });
    this.#list();
    if (line !== undefined) this.#editor.focus();
  }

  focus(): void {
    this.#editor.focus();
  }

  /** Other files take the place of these. */
  replace(files: Files): void {
    this.#files = files;
    this.#editor.forget();
    const open = this.openPath;
    this.open(open in files ? open : mainFile(this.#language));
    this.#keeper.changed(files);
    this.#reread(false);
  }

  /** Makes a new file, which the main file includes; false when there is one of that name. */
  make(name: string): boolean {
    const inside = `${this.#language}/${name}.ink`;
    const path = FOLDER + inside;
    if (path in this.#files) return false;
    const main = mainFile(this.#language);
    const knot = (name.split("/").at(-1) ?? name).replaceAll("-", "_");
    const text = this.#files[main] ?? "";
    const last = [...text.matchAll(/^INCLUDE .*$/gm)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    this.#files = {
      ...this.#files,
      [main]: `${text.slice(0, at)}\nINCLUDE ${inside}${text.slice(at)}`,
      [path]: `=== ${knot} ===\n\n-> END\n`,
    };
    this.#editor.forget(main);
    this.#keeper.changed(this.#files);
    this.open(path, 2);
    this.#reread(false);
    return true;
  }

  /** Reads the story again, in the game and by every rule. */
  #reread(isNew: boolean): void {
    clearTimeout(this.#timer);
    const wanted = { files: this.#files, language: this.#language, start: this.#start, isNew };
    void this.rereader.reread(wanted);
  }

  /** Opens an edition, at this file or at its first. */
  async speak(language: Language, path = ""): Promise<void> {
    this.#language = language;
    this.page.language.value = language;
    this.#start = null;
    const first = [path, `${FOLDER}${language}/prologue.ink`].find((each) => each in this.#files);
    this.open(first ?? mainFile(language));
    this.rereader.setBase(language, this.built, await this.#story(language));
    this.#reread(false);
  }

  #edit(path: string, text: string): void {
    this.#files = { ...this.#files, [path]: text };
    this.#keeper.changed(this.#files);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#list();
      this.#reread(false);
    }, PAUSE_MS);
  }

  #wishes(): Pick<Wishes, "playHere" | "fromStart" | "whereRead" | "speak" | "goTo"> {
    return {
      playHere: () => {
        const place = placeAround(
          symbolsOf(this.openPath, this.#files[this.openPath] ?? ""),
          this.#editor.line(),
        );
        if (!place) return this.page.say(this.words.noKnot);
        this.#start = place.name;
        this.#reread(true);
        this.page.show("game");
        this.page.say(filled(this.words.playingFrom, { knot: place.name }));
      },
      fromStart: () => {
        this.#start = null;
        this.#reread(true);
      },
      whereRead: () => this.#openWords(this.#player.lastRead()),
      speak: (language) => {
        void this.speak(language).catch((error: unknown) => this.fail(error));
      },
      goTo: (line) => this.open(this.openPath, line),
    };
  }

  #openWords(said: string): void {
    const place = findLine(said, this.#ofEdition());
    if (place) this.open(place.file, place.line);
    else this.page.say(this.words.notFound);
  }

  #paths(): string[] {
    return inOrder(includedBy(this.#files, mainFile(this.#language)), this.#files, this.#language);
  }

  #ofEdition(): Files {
    return Object.fromEntries(this.#paths().map((path) => [path, this.#files[path] ?? ""]));
  }

  #list(): void {
    const { page, words } = this;
    const edited = new Set(Object.keys(this.#files).filter((path) => this.#files[path] !== this.built[path]));
    const open = this.openPath;
    const listing = { paths: this.#paths(), open, edited, problems: this.#problems };
    listFiles(page.files, listing, words, (path) => this.open(path));
    page.fileName.textContent = open.slice(FOLDER.length);
    listKnots(page.outline, symbolsOf(open, this.#files[open] ?? ""), words.outline);
  }

  #tellProblems(found: readonly StoryProblem[], wordsRead: number | null): void {
    const { page, words } = this;
    const problems = words === STUDIO.fr ? found : found.map(problemInEnglish);
    this.#problems = problems;
    this.#editor.setProblems(problems);
    listProblems(page.problems, problems, words, ({ file, line }) => this.open(file, Math.max(1, line)));
    const errors = problems.filter(isError).length;
    const parts = [
      problems.length === 0 ? words.noProblem : "",
      errors > 0 ? counted(words.errors, errors) : "",
      problems.length > errors ? counted(words.warnings, problems.length - errors) : "",
      wordsRead === null
        ? words.checking
        : filled(words.words, { n: wordsRead.toLocaleString(words === STUDIO.fr ? "fr" : "en") }),
    ];
    page.count.textContent = parts.filter((part) => part !== "").join(" · ");
    this.#list();
  }

  #tellRead(how: "quick" | "whole", ms: number, stuck: boolean): void {
    const { words } = this;
    const seconds = (ms / 1000).toLocaleString(words === STUDIO.fr ? "fr" : "en", {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const said = how === "quick" ? words.reread : words.rereadWhole;
    this.page.murmur(stuck ? words.stuck : filled(said, { s: seconds }));
  }
}
