/** The same log played over another story: an edited one, or the other language's. */
import type { Language } from "../core/story/beat.ts";
import type { StorySource } from "../core/story/story-run.ts";
import { type Held, say } from "./held.ts";
import type { SessionPorts } from "./ports.ts";
import { resume } from "./resume.ts";

/** The reader keeps their place while it is there, and is told when it is gone. @param isNew begins a new game instead */
export async function reread(
  held: Held,
  ports: SessionPorts,
  source: StorySource,
  isNew: boolean,
): Promise<void> {
  const { seed, log } = held.game.state();
  const { game, isWhole } = resume({ seed, log: isNew ? [] : log }, source);
  held.game = game;
  held.edition = { ...held.edition, ...source };
  held.generation += 1;
  held.notice = isWhole ? null : await say(ports, held.language, (words) => words.cutShort("story-changed"));
}

/** Same game, other edition: the log is played again in its words, and its effects are not. */
export async function readIn(held: Held, ports: SessionPorts, language: Language): Promise<void> {
  if (language === held.language) return;
  const edition = await ports.loadEdition(language);
  const { game, isWhole } = resume(held.game.state(), edition);
  if (!isWhole) throw new Error(`The ${language} edition does not follow the same choices.`);
  held.game = game;
  held.edition = edition;
  held.language = language;
}
