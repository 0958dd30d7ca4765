/** The options that all stream commands share, and the loop over their inputs. */
import { bytesOf, countOf } from "./args.js";
import { CliError } from "./cli-error.js";
import { type Input, inputsOf } from "./input/inputs.js";
import { DEFAULT_LIMITS } from "./input/limits.js";
import type { RecordOptions } from "./input/read-records.js";
import type { Io } from "./io.js";
import { createProgress, type Progress } from "./progress.js";
import { createReporter, type Reporter, type ReportFormat } from "./reporter.js";
import type { Arguments } from "./spec.js";

export interface StreamSession {
  readonly reading: RecordOptions;
  readonly reporter: Reporter;
  readonly progress: Progress;
  readonly quiet: boolean;
  /** What the inputs are called. */
  readonly names: readonly string[];
  /** Runs a reader over each input in turn; an input that fails is reported, and the others go on. */
  eachInput(read: (input: Input) => Promise<void>): Promise<void>;
}

const MAX_JOBS = 64;

/** @throws {CliError} when `--jobs` is no number of threads */
export function jobsOf(args: Arguments): number | undefined {
  if (args.text("jobs") === undefined) return undefined;
  const jobs = countOf(args, "jobs", 1, MAX_JOBS);
  if (jobs === 0) throw new CliError("--jobs is at least 1");
  return jobs;
}

/** @throws {CliError} for a bad option, a glob that matches nothing, or a terminal as the only input */
export async function openSession(args: Arguments, io: Io): Promise<StreamSession> {
  if (args.operands.length === 0 && io.stdin.isTTY === true) {
    throw new CliError("nothing to read: name a file, or pipe records in", {
      hint: "- reads what you type; --help has examples",
    });
  }
  const quiet = args.flag("quiet");
  const format = (args.text("format") ?? "text") as ReportFormat;
  const reading: RecordOptions = {
    maxLineBytes: bytesOf(args, "max-line-bytes", DEFAULT_LIMITS.maxLineBytes),
    maxDepth: DEFAULT_LIMITS.maxDepth,
    layout: (args.text("input") ?? "auto") as RecordOptions["layout"],
  };
  const reporter = createReporter(io.stderr, { format, maxErrors: countOf(args, "max-errors", 100), quiet });
  let bytesRead = 0;
  const inputs = await inputsOf(args.operands, io, {
    maxBytes: bytesOf(args, "max-bytes", Number.MAX_SAFE_INTEGER),
    follow: args.flag("follow"),
    onRead: (bytes) => {
      bytesRead += bytes;
    },
  });
  if (args.flag("follow") && inputs.length > 1) throw new CliError("--follow takes one input");
  const sizes = inputs.map(({ size }) => size ?? Number.NaN).reduce((sum, size) => sum + size, 0);
  const progress = createProgress(io, {
    enabled: !quiet && format === "text" && !args.flag("follow"),
    total: Number.isNaN(sizes) ? undefined : sizes,
    bytesRead: () => bytesRead,
  });
  reporter.onWrite = progress.clear;
  return {
    reading,
    reporter,
    progress,
    quiet,
    names: inputs.map(({ name }) => name),
    async eachInput(read) {
      for (const input of inputs) {
        try {
          await read(input);
        } catch (error) {
          if (io.signal.aborted || !(error instanceof CliError) || error.exitCode === 0) throw error;
          reporter.fail(error.message);
        }
      }
      progress.clear();
    },
  };
}
