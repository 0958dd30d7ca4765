/** The text of `docs/benchmarks.md`, out of what the benchmarks print. */
import { table } from "./table.js";

/** What one benchmark printed. */
export interface Printed {
  /** The npm script. */
  readonly script: string;
  readonly output: string;
}

/** Where and how it was measured. */
export interface Circumstances {
  readonly command: string;
  /** `2026-11-22`. */
  readonly date: string;
  readonly version: string;
  readonly node: string;
  readonly machine: string;
  /** Environment variables that change what is measured. */
  readonly settings: Readonly<Record<string, string>>;
  /** Packages that take part, with their versions. */
  readonly contenders: Readonly<Record<string, string>>;
  /** Whether it was only a trial. */
  readonly quick: boolean;
}

const isRow = (line: string | undefined): boolean => line?.startsWith("|") === true;
const isRule = (line: string | undefined): boolean => line?.startsWith("|-") === true;

/**
 * Makes Markdown of what was printed for a terminal: a line right above a table is its heading, and a table that
 * follows another one is one of its own.
 */
export function markdownOf(output: string): string {
  const lines = output.split("\n").map((line) => line.trimEnd());
  const written: string[] = [];
  for (const [i, line] of lines.entries()) {
    const startsTable = isRow(line) && isRule(lines[i + 1]);
    if (startsTable && isRow(lines[i - 1])) written.push("");
    if (isRow(lines[i + 1]) && line !== "" && !isRow(line)) {
      written.push("", line.startsWith("#") ? line : `### ${line}`, "");
    } else written.push(line);
  }
  return written
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** How many claims of a benchmark's table of claims do not hold. */
export function brokenClaims(output: string): string[] {
  return output.split("\n").filter((line) => /\| +NO \|$/.test(line.trimEnd()));
}

/** Writes the page. */
export function benchmarksPage(printed: readonly Printed[], at: Circumstances): string {
  const settings = Object.entries(at.settings).map(([name, value]) => `\`${name}=${value}\``);
  const facts = [
    ["measured", at.date],
    ["command", `\`${at.command}\`${settings.length === 0 ? "" : ` with ${settings.join(", ")}`}`],
    ["package", at.version],
    ["Node", at.node],
    ["machine", at.machine],
  ];
  const versions = Object.entries(at.contenders).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const warning = at.quick
    ? "\n**This was a quick run: few rounds, small inputs. It shows that everything runs, and no ratio to rely on.**\n"
    : "";
  const sections = printed.map(({ script, output }) => `## \`npm run ${script}\`\n\n${markdownOf(output)}\n`);
  return `# Benchmarks

Written by \`${at.command}\`; not edited by hand.
${warning}
${table(["", ""], facts)}

A time alone says much about the machine and little about the code. So contenders run side by side in one process, in a new order each
round, and what counts is the ratio within a round: its median, with quartiles in brackets. The bold contender is what the others are
divided by; less than 1 is faster.

${table(["contender", "version"], versions)}

${sections.join("\n")}`;
}
