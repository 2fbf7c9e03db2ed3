/** Puts values in the `{name}` marks of a string; an unknown mark stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
