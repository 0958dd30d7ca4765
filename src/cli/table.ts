/** A table for a terminal: columns as wide as they need to be, cut to the width that there is. */
import { printable } from "../validation/text.js";

/** How many columns a text takes: wide and full-width East Asian characters and emoji take two, marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Cuts a text to a number of columns. */
function shorten(text: string, columns: number): string {
  if (text.length <= columns && widthOf(text) <= columns) return text;
  let out = "";
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns - 1) break;
    out += character;
  }
  return `${out}…`;
}

const GAP = "  ";

/** Lines of a table; the last column takes what is left of the width. */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): readonly string[] {
  const cells = [header, ...rows].map((row) => row.map((cell) => printable(cell)));
  const most = Math.max(8, Math.floor(columns / 3));
  const widths = header.map((_, column) =>
    Math.min(most, Math.max(...cells.map((row) => widthOf(shorten(row[column] ?? "", most))))),
  );
  return cells.map((row) => {
    let line = "";
    let used = 0;
    for (const [column, cell] of row.entries()) {
      const last = column === row.length - 1;
      const room = last ? Math.max(8, columns - used) : (widths[column] ?? 0);
      const text = shorten(cell, room);
      line += last ? text : text + " ".repeat(Math.max(0, room - widthOf(text))) + GAP;
      used += room + GAP.length;
    }
    return line.trimEnd();
  });
}
