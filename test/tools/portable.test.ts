/** A build that names its server's root is found before it is sent anywhere. */
import { expect, it } from "vitest";
import { absoluteAddresses } from "../../src/tools/package/portable.ts";

it.each([
  ["index.html", '<script src="/assets/a.js"></script><a href="./b">', ["/assets/a.js"]],
  ["a.css", "a{background:url(/b.png)} b{background:url(data:x)}", ["/b.png"]],
  ["fr.webmanifest", '{"start_url": "/", "src": "icons/a.png"}', ["/"]],
  ["a.js", 'fetch("/x")', []],
])("in %s", (file, text, found) => expect(absoluteAddresses(file, () => text)).toEqual(found));

it("reads no file whose kind holds no address", () =>
  expect(
    absoluteAddresses("a.avif", () => {
      throw new Error("read");
    }),
  ).toEqual([]));
