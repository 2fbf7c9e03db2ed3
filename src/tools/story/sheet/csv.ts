/** Spreadsheets as text (RFC 4180), with `;` as French spreadsheets write it; `,` and tabs are read too. */

const MARK = "\uFEFF";
const SEPARATORS = [";", ",", "\t"] as const;

export function writeCsv(table: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[";,\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return MARK + table.map((row) => row.map(cell).join(";")).join("\r\n") + "\r\n";
}

/** Every row, empty ones left out. Throws on a quote that is never closed. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(source);
  const table: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((each) => each !== "")) table.push(row);
    [row, cell] = [[], ""];
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source[(at += 1)] ?? "";
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  if (isQuoted) throw new Error(`un guillemet ouvert à la ligne ${table.length + 1} n’est jamais refermé`);
  endRow();
  return table;
}

/** The one the first line has most of. */
function separatorOf(source: string): string {
  const head = source.slice(0, source.indexOf("\n") + 1 || source.length);
  const count = (separator: string): number => head.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best), ";");
}
