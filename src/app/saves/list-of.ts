/** A kept list, whatever its text holds: nothing readable is an empty one. */
export function listOf(text: string | null): unknown[] {
  try {
    const data: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}
