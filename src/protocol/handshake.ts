/** How a port is agreed on: the game says hello to its parent, the parent answers with one end of a channel. */

/** Changes when a message changes meaning; a side that does not know the other's number says nothing more. */
const PROTOCOL = 1;

/**
 * hello: the game listens. unable: its page is there and its scripts cannot run. port: carries the port.
 * These three alone are posted from window to window; all the rest goes through the port.
 */
type Step = "hello" | "unable" | "port";

export const greeting = (step: Step): { readonly illusions: number; readonly step: Step } => ({
  illusions: PROTOCOL,
  step,
});

/** Which step a posted message is; null for any other message, and for another version's. */
export function stepOf(data: unknown): Step | null {
  const { illusions, step } = Object(data) as { illusions?: unknown; step?: unknown };
  if (illusions !== PROTOCOL) return null;
  return step === "hello" || step === "unable" || step === "port" ? step : null;
}
