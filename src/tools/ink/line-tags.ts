/** Takes the `# tags` out of one ink line. */

/** For a choice: `before` its `[`, `inside`, or `after` its `]`. A plain line is always `line`. */
type TagZone = "line" | "before" | "inside" | "after";

export interface LineTag {
  /** Without `#`, trimmed. */
  readonly text: string;
  readonly zone: TagZone;
}

export function splitTags(
  source: string,
  isChoice: boolean,
): { readonly text: string; readonly tags: LineTag[] } {
  const tags: LineTag[] = [];
  let text = "";
  let tag: string | null = null;
  let zone: TagZone = isChoice ? "before" : "line";
  const close = (): void => {
    if (tag !== null) tags.push({ text: tag.trim(), zone });
    tag = null;
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? "";
    const isEscaped = character === "\\";
    const piece = isEscaped ? source.slice(at, at + 2) : character;
    if (isEscaped) at += 1;
    if (piece === "#") {
      close();
      tag = "";
    } else if (isChoice && (piece === "[" || piece === "]")) {
      close();
      zone = piece === "[" ? "inside" : "after";
      text += piece;
    } else if (tag === null) text += piece;
    else tag += piece;
  }
  close();
  return { text, tags };
}

/** What follows `name:` in the first tag that begins so; undefined without one. */
export const tagValue = (tags: readonly LineTag[], name: string): string | undefined =>
  tags
    .find(({ text }) => text.startsWith(`${name}:`))
    ?.text.slice(name.length + 1)
    .trim();
