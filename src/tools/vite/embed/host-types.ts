/** `embed.d.ts`: the types of what a host's own script may hear and send, for those who write one. */
import { readFileSync } from "node:fs";

const MESSAGES = new URL("../../../protocol/messages.ts", import.meta.url);

const ELEMENT = `
/** <illusions-retrouvees src lang act theme>, defined by embed.js. */
export interface IllusionsElement extends HTMLElement {
  /** Opens the game and gives it the keyboard; does nothing when it is open. */
  play(): void;
  /** The last nine are kept until the game listens; beyond five a second, the game ignores them. */
  send(command: Command): void;
}

/** Event names of the element: \`illusions-ending\` and so on; they bubble. */
export type GameEvents = {
  [E in GameEvent as \`illusions-\${E["type"]}\`]: CustomEvent<E>;
};

declare global {
  interface HTMLElementTagNameMap {
    "illusions-retrouvees": IllusionsElement;
  }
  interface HTMLElementEventMap extends GameEvents {}
}
`;

/** The protocol's own file, which holds types alone, and the element's. */
export const hostTypes = (): string => readFileSync(MESSAGES, "utf8") + ELEMENT;
