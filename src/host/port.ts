/** The game's end of the handshake: says hello to its parent, and takes the first port its parent gives. */
import { greeting, stepOf } from "../protocol/handshake.ts";

/**
 * Whoever frames the game may have the port: what passes through it is nobody's secret. Only the parent window may give it, once;
 * after that, posted messages are not even listened to, so that a host that floods them costs nothing here.
 */
export function meetParent(meet: (port: MessagePort) => void): void {
  const listen = ({ source, data, ports }: MessageEvent): void => {
    const [port] = ports;
    if (source !== window.parent || stepOf(data) !== "port" || !port) return;
    removeEventListener("message", listen);
    meet(port);
  };
  addEventListener("message", listen);
  // To any origin: the game cannot know its host's, and the words say nothing but that it is there.
  window.parent.postMessage(greeting("hello"), "*");
}
