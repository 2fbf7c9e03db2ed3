/** A text given to the reader as a file. */

/** @param name without its ending */
export function giveFile(text: string, name: string, kind: "json" | "txt"): void {
  const type = kind === "json" ? "application/json" : "text/plain;charset=utf-8";
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = href;
  link.download = `${name}.${kind}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** `2026-11-22`, by the clock of the device. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
