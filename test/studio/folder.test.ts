/** A folder of the disk, as the browser gives it: nothing changed there meanwhile is written over unasked. */
import { describe, expect, it } from "vitest";
import { Fault } from "../../src/studio/files/fault.ts";
import {
  askLeave,
  type Handle,
  readFolder,
  saveIn,
  type StoryFolder,
} from "../../src/studio/files/folder.ts";

type Tree = Map<string, Tree | string>;

/** A folder held in memory, with what of the real interface is used. */
function folderOf(tree: Tree, leave: PermissionState = "granted"): Handle {
  const missing = () => Promise.reject(new DOMException("", "NotFoundError"));
  return {
    name: "mes textes",
    requestPermission: async () => leave,
    values: async function* () {
      if (tree.size === 0) await missing();
      for (const [name, each] of tree)
        yield typeof each === "string"
          ? fileOf(tree, name)
          : ({ ...folderOf(each, leave), name, kind: "directory" } as unknown as FileSystemHandle);
    },
    async getDirectoryHandle(name, { create }) {
      const found = tree.get(name);
      if (found instanceof Map) return folderOf(found, leave);
      if (!create) return missing();
      const made: Tree = new Map();
      tree.set(name, made);
      return folderOf(made, leave);
    },
    async getFileHandle(name, { create }) {
      if (!tree.has(name) && !create) return missing();
      return fileOf(tree, name);
    },
  };
}

const fileOf = (tree: Tree, name: string): FileSystemFileHandle =>
  ({
    kind: "file",
    name,
    getFile: async () => {
      const text = tree.get(name);
      return new File([typeof text === "string" ? text : ""], name);
    },
    createWritable: async () => {
      let text = "";
      return {
        write: async (piece: string) => void (text += piece),
        close: async () => void tree.set(name, text),
      };
    },
  }) as unknown as FileSystemFileHandle;

const disk = (): [Tree, Tree] => {
  const fr: Tree = new Map([["a.ink", "Un."]]);
  const story: Tree = new Map<string, Tree | string>([
    ["fr.ink", "-> a"],
    ["fr", fr],
  ]);
  return [new Map([["story", story]]), fr];
};

async function opened(tree: Tree): Promise<StoryFolder> {
  const handle = folderOf(tree);
  const { files, root } = await readFolder(handle);
  return { handle, root, known: files };
}

describe("the folder of the story", () => {
  it("is found below what was chosen, and written in where it lies", async () => {
    const [tree, fr] = disk();
    const folder = await opened(tree);
    expect(folder.root).toBe("story/");
    expect(folder.known).toEqual({ "story/fr.ink": "-> a", "story/fr/a.ink": "Un." });
    const files = { "story/fr/a.ink": "Deux.", "story/fr/act-1/b.ink": "Trois." };
    let written = folder;
    const { conflicts } = await saveIn(folder, files, new Set(), (now) => {
      written = now;
    });
    expect(conflicts).toEqual({});
    expect(fr.get("a.ink")).toBe("Deux.");
    expect((fr.get("act-1") as Tree).get("b.ink")).toBe("Trois.");
    expect(written.known).toEqual({ ...folder.known, ...files });
  });

  it("leaves alone what was changed there meanwhile, until it is told to write all the same", async () => {
    const [tree, fr] = disk();
    const folder = await opened(tree);
    fr.set("a.ink", "La leur.");
    const files = { "story/fr/a.ink": "La mienne.", "story/fr.ink": "-> b" };
    const { conflicts } = await saveIn(folder, files, new Set(), () => {});
    expect(conflicts).toEqual({ "story/fr/a.ink": "La leur." });
    expect(fr.get("a.ink")).toBe("La leur.");
    await saveIn(folder, files, new Set(["story/fr/a.ink"]), () => {});
    expect(fr.get("a.ink")).toBe("La mienne.");
  });

  it("says that it has gone, and that it may not be written in", async () => {
    const [tree] = disk();
    const folder = await opened(tree);
    tree.clear();
    const saving = saveIn(folder, { "story/fr/a.ink": "Deux." }, new Set(), () => {});
    await expect(saving).rejects.toEqual(new Fault("gone", { name: "mes textes" }));
    expect(tree.size).toBe(0);
    await expect(askLeave(folderOf(tree, "denied"))).rejects.toEqual(
      new Fault("refused", { name: "mes textes" }),
    );
  });
});
