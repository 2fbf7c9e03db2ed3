/** Has every rule run over both editions in a process of its own: it takes seconds, and the page is not to wait. */
import { type ChildProcess, fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { StoryProblem } from "../../ink/problem.ts";

const CHECKER = fileURLToPath(new URL("../../story/check-service.ts", import.meta.url));

export interface WholeCheck {
  /** @param walk plays a few routes too. Asked again meanwhile, it is done once more after. */
  ask(walk: boolean): void;
  end(): void;
}

/** The process is started with the first question. @param folder of `fr.ink` and `en.ink` */
export function wholeCheck(folder: string, tell: (problems: readonly StoryProblem[]) => void): WholeCheck {
  let child: ChildProcess | null = null;
  let isBusy = false;
  let waiting: { readonly walk: boolean } | null = null;
  const start = (): ChildProcess => {
    const made = fork(CHECKER, {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, STORY_FOLDER: folder },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    // The page and its compiler come first.
    if (made.pid !== undefined) setPriority(made.pid, constants.priority.PRIORITY_LOW);
    made.on("message", (problems) => {
      isBusy = false;
      tell(problems as readonly StoryProblem[]);
      const next = waiting;
      waiting = null;
      if (next) ask(next.walk);
    });
    made.on("exit", () => {
      child = null;
      isBusy = false;
    });
    return made;
  };
  const ask = (walk: boolean): void => {
    if (isBusy) {
      waiting = { walk: walk || (waiting?.walk ?? false) };
      return;
    }
    isBusy = true;
    child ??= start();
    child.send({ walk });
  };
  return { ask, end: () => child?.kill() };
}
