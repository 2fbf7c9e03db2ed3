/** A whisper that shows a price and takes another, or none. */
import type { SourceLine } from "../../ink/scan.ts";
import type { Found, Rule } from "./rule.ts";

const WHISPER = "VAR skin = 100\n=== function whisper(cost) ===\n~ skin -= cost\n";

export const unpaidWhisper: Rule = {
  name: "unpaid-whisper",
  severity: "error",
  reason:
    "Le prix affiché d’un souffle est celui que la peau paie : # prompter: 4 va avec ~ whisper(4), juste après.",
  good: `-> a\n=== a ===\n* [Oui. # id: a-yes # prompter: 4]\n  ~ whisper(4)\n* [Non. # id: a-no]\n- -> END\n${WHISPER}`,
  bad: `-> a\n=== a ===\n* [Oui. # id: a-yes # prompter: 4]\n  ~ whisper(6)\n* [Non. # id: a-no]\n- -> END\n${WHISPER}`,
  check: (story) => {
    const paid = new Set<SourceLine>();
    const unpaid = story.sourceLines.flatMap((choice, index): Found[] => {
      const price = priceOf(choice);
      if (price === null) return [];
      const body = bodyOf(story.sourceLines, index);
      const payments = body.filter((line) => whispered(line) !== null);
      for (const payment of payments) paid.add(payment);
      if (payments.length === 1 && payments[0] && whispered(payments[0]) === price) return [];
      const { file, line } = choice;
      return [
        {
          file,
          line,
          message: `Ce souffle affiche ${price}, mais ne le fait pas payer une fois.`,
          fix: `Ajouter « ~ whisper(${price}) » sous le choix, avant tout autre choix.`,
        },
      ];
    });
    const strays = story.sourceLines
      .filter((line) => whispered(line) !== null && !paid.has(line))
      .map(({ file, line }) => ({
        file,
        line,
        message: "whisper() hors d’un choix « # prompter ».",
        fix: "Un souffle affiche toujours son prix avant d’être pris.",
      }));
    return [...unpaid, ...strays];
  },
};

const priceOf = ({ kind, tags }: SourceLine): string | null =>
  (kind === "choice" &&
    tags.map((tag) => /^prompter:\s*(\d+)$/.exec(tag.text)?.[1]).find((price) => price)) ||
  null;

const whispered = ({ kind, code }: SourceLine): string | null =>
  (kind === "logic" && /\bwhisper\(\s*([^)]*?)\s*\)/.exec(code)?.[1]) || null;

/** The lines a choice always plays: up to the next choice, gather, knot or stitch. */
function bodyOf(lines: readonly SourceLine[], choice: number): readonly SourceLine[] {
  const rest = lines.slice(choice + 1);
  const file = lines[choice]?.file;
  const end = rest.findIndex(
    (line) => line.file !== file || ["choice", "gather", "knot", "stitch"].includes(line.kind),
  );
  return end < 0 ? rest : rest.slice(0, end);
}
