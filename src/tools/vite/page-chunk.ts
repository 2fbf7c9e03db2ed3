/** One file for all that the first page needs, which sheets, panels, book and stage share: cut finer, it weighs more. */

export const PAGE_CHUNK = "page";

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** What `entry` imports at once, and what that imports, dynamic imports excepted. */
function reach(entry: string, graph: Graph): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/**
 * A group for Rolldown's code splitting. The entry is in it, and so must await nothing at its top level: whoever
 * imports anything from the file would wait for its end.
 * @param entry the page's first module, as an absolute path
 */
export function pageChunk(entry: string): {
  readonly debugName: string;
  readonly name: (id: string, graph: Graph) => string | null;
} {
  let page: ReadonlySet<string> | undefined;
  return {
    debugName: PAGE_CHUNK,
    name: (id, graph) => {
      page ??= reach(entry, graph);
      return page.has(id) ? PAGE_CHUNK : null;
    },
  };
}
