/** What the skin that is left can cover. */

export const BINDINGS = ["full", "half", "spine", "label", "wrappers"] as const;
export type Binding = (typeof BINDINGS)[number];

/** Full leather, half with corners, the spine, a title label, nothing. @param skin 100 to 0 */
export function bindingOf(skin: number): Binding {
  if (skin >= 80) return "full";
  if (skin >= 50) return "half";
  if (skin >= 25) return "spine";
  return skin >= 1 ? "label" : "wrappers";
}
