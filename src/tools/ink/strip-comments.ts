/** Takes ink comments out, as the compiler does: `//` to the end of the line, and block comments; lines stay in place. */
export function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ""));
}
