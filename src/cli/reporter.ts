/** Says what is wrong, on stderr: for a person, for a machine, or as annotations of a CI run. */
import type { Issue } from "../validation/issue.js";
import { printable } from "../validation/text.js";
import type { Output } from "./io.js";

export type ReportFormat = "text" | "json" | "github";

export interface ReporterOptions {
  readonly format: ReportFormat;
  /** At most so many bad records are shown; 0 is all. */
  readonly maxErrors: number;
  readonly quiet: boolean;
}

/** A bad record. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** Its place in a JSON array, or -1. */
  readonly index: number;
  /** Why it is bad; asked only when it is shown, as finding out may cost more than all the checks before it. */
  readonly issues: () => readonly Issue[];
}

export interface Reporter {
  complain(complaint: Complaint): void;
  /** An input that could not be read: makes the exit code 2. */
  fail(message: string): void;
  /** A closing remark, as lines for a person and as data for a machine; silent when quiet. */
  remark(lines: readonly string[], data: Readonly<Record<string, unknown>>): void;
  /** Called before each line, so that a progress line can get out of the way. */
  onWrite: () => void;
  readonly complaints: number;
  readonly exitCode: 0 | 1 | 2;
}

export function createReporter(stderr: Output, { format, maxErrors, quiet }: ReporterOptions): Reporter {
  let complaints = 0;
  let failures = 0;

  const say = (line: string): void => {
    reporter.onWrite();
    stderr.write(`${line}\n`);
  };

  const reporter: Reporter = {
    complain(complaint) {
      complaints++;
      if (maxErrors === 0 || complaints <= maxErrors) say(LINES[format](complaint));
      else if (complaints === maxErrors + 1 && format === "text" && !quiet) {
        say(`(more bad records are counted, not shown: --max-errors ${maxErrors})`);
      }
    },
    fail(message) {
      failures++;
      if (format === "json") say(JSON.stringify({ error: message }));
      else if (format === "github") say(`::error::${githubText(message)}`);
      else say(`realtime-presence: ${printable(message)}`);
    },
    remark(lines, data) {
      if (quiet) return;
      if (format === "json") say(JSON.stringify(data));
      else for (const line of lines) say(printable(line));
    },
    onWrite: () => {},
    get complaints() {
      return complaints;
    },
    get exitCode() {
      return failures > 0 ? 2 : complaints > 0 ? 1 : 0;
    },
  };
  return reporter;
}

const pointerOf = ({ index }: Complaint, issue: Issue | undefined): string =>
  `${index === -1 ? "" : `/${index}`}${issue?.pointer ?? ""}`;

function sentence(complaint: Complaint): string {
  const issues = complaint.issues();
  const [issue] = issues;
  const pointer = pointerOf(complaint, issue);
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${pointer === "" ? "" : `${pointer}: `}${issue?.message ?? "is not valid"}${more}`;
}

/** Workflow commands end at a line end, and their properties at a comma or colon. */
const githubText = (text: string): string =>
  printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const githubProperty = (text: string): string =>
  githubText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const LINES: Readonly<Record<ReportFormat, (complaint: Complaint) => string>> = {
  text: (complaint) => printable(`${complaint.file}:${complaint.line}: ${sentence(complaint)}`),
  github: (complaint) =>
    `::error file=${githubProperty(complaint.file)},line=${complaint.line}::${githubText(sentence(complaint))}`,
  json: (complaint) =>
    JSON.stringify({
      file: complaint.file,
      line: complaint.line,
      ...(complaint.index === -1 ? {} : { index: complaint.index }),
      issues: complaint.issues().map(({ pointer, keyword, message }) => ({ pointer, keyword, message })),
    }),
};
