/** The host's end: waits for the hello of one frame of one origin, gives it a port, and hears ids and numbers. */
import { readEvent } from "../protocol/guards.ts";
import { greeting, stepOf } from "../protocol/handshake.ts";
import type { Command, GameEvent } from "../protocol/messages.ts";

export interface Bridge {
  /** Kept until the game listens. */
  send(command: Command): void;
  close(): void;
}

/** Commands kept while nobody listens; older ones are dropped. */
const MOST_KEPT = 9;

/**
 * @param met the game, or at least its page, is there
 * @param hear never called with anything that is not a GameEvent
 */
export function openBridge(
  frame: HTMLIFrameElement,
  met: () => void,
  hear: (event: GameEvent) => void,
): Bridge {
  // A host that is itself without an origin has frames without one.
  const origin = self.origin === "null" ? "null" : new URL(frame.src).origin;
  let kept: Command[] = [];
  let port: MessagePort | undefined;
  const listen = ({ source, origin: from, data }: MessageEvent): void => {
    const step = stepOf(data);
    if (!step || !source || source !== frame.contentWindow || from !== origin) return;
    met();
    if (step !== "hello") return;
    // A frame that was loaded again says hello again: its old port is dead.
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener("message", (message) => {
      const event = readEvent(message.data);
      if (event) hear(event);
    });
    port.start();
    frame.contentWindow.postMessage(greeting("port"), origin === "null" ? "*" : origin, [channel.port2]);
    kept.splice(0).forEach((command) => port?.postMessage(command));
  };
  addEventListener("message", listen);
  return {
    send(command) {
      if (port) port.postMessage(command);
      else kept = [...kept, command].slice(-MOST_KEPT);
    },
    close() {
      removeEventListener("message", listen);
      port?.close();
    },
  };
}
