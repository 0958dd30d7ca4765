/** Markdown tables that also read well in a terminal. */

/** Lays out a table; the first column is aligned left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => `${"-".repeat(width + (i === 0 ? 2 : 1))}${i === 0 ? "" : ":"}`).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
