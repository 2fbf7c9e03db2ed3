/** The id a writer gave a choice, among its tags; null when there is none. */
export const idOf = (tags: readonly string[] | null): string | null =>
  tags
    ?.find((tag) => tag.startsWith("id:"))
    ?.slice(3)
    .trim() ?? null;
