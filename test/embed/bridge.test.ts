// @vitest-environment happy-dom
/** The host's end of the bridge: whose hello it answers, and what it hears. */
import { expect, test, vi } from "vitest";
import { openBridge } from "../../src/embed/bridge.ts";
import { greeting } from "../../src/protocol/handshake.ts";

const GAME = "https://example.org";

function seat() {
  const game = { postMessage: vi.fn() };
  const frame = { src: `${GAME}/game/`, contentWindow: game } as unknown as HTMLIFrameElement;
  const met = vi.fn();
  const heard = vi.fn();
  const bridge = openBridge(frame, met, heard);
  const say = (data: unknown, source: unknown = game, origin = GAME): void => {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: source });
    window.dispatchEvent(event);
  };
  /** The port last given to the game. */
  const port = (): MessagePort => game.postMessage.mock.calls.at(-1)?.[2][0] as MessagePort;
  return { game, met, heard, bridge, say, port };
}

const tell = (port: MessagePort, data: unknown): void => port.postMessage(data);

test("answers the frame it made, from the game's origin, and nobody else", () => {
  const { game, met, bridge, say } = seat();
  say(greeting("hello"), {});
  say(greeting("hello"), null);
  say(greeting("hello"), game, "https://example.net");
  say(greeting("hello"), game, "null");
  say({ illusions: 2, step: "hello" });
  say("hello");
  expect(met).not.toHaveBeenCalled();
  expect(game.postMessage).not.toHaveBeenCalled();
  say(greeting("hello"));
  expect(game.postMessage).toHaveBeenCalledWith(greeting("port"), GAME, [expect.anything()]);
  bridge.close();
});

test("a page that cannot play is known to be there, and gets no port", () => {
  const { game, met, bridge, say } = seat();
  say(greeting("unable"));
  expect(met).toHaveBeenCalledOnce();
  expect(game.postMessage).not.toHaveBeenCalled();
  bridge.close();
});

test("keeps the last commands until the game listens, and hears events and nothing else", async () => {
  const { heard, bridge, say, port } = seat();
  for (let volume = 0; volume <= 20; volume += 1) bridge.send({ type: "volume", volume: volume / 20 });
  say(greeting("hello"));
  const got: unknown[] = [];
  port().addEventListener("message", ({ data }) => got.push(data));
  port().start();
  // In order: once the second has come, the first was not heard.
  tell(port(), { type: "text", text: "x" });
  tell(port(), { type: "act", act: 1, text: "x" });
  await vi.waitFor(() => expect(got).toHaveLength(9));
  expect(got.at(-1)).toEqual({ type: "volume", volume: 1 });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls).toEqual([[{ type: "act", act: 1 }]]);
  bridge.close();
});

test("a frame loaded again gets another port, and one that was closed gets none", () => {
  const { game, bridge, say } = seat();
  say(greeting("hello"));
  say(greeting("hello"));
  expect(game.postMessage).toHaveBeenCalledTimes(2);
  bridge.close();
  say(greeting("hello"));
  expect(game.postMessage).toHaveBeenCalledTimes(2);
});
