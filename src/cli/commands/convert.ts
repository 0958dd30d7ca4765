/** `convert`: between a provider's payloads and the canonical form, and straight across. */
import { countOf } from "../args.js";
import { CliError, readerGone } from "../cli-error.js";
import { CONVERSION_OPTIONS, type Conversion, type Outlet, openConversion } from "../conversion.js";
import type { Input } from "../input/inputs.js";
import { readRecords, withLayout } from "../input/read-records.js";
import type { Io } from "../io.js";
import type { ConvertPool } from "../jobs/convert-blocks.js";
import { noteText, openNoteLog } from "../note-log.js";
import { thousands } from "../progress.js";
import { createRefusals } from "../refusals.js";
import { CANONICAL } from "../source.js";
import type { Arguments } from "../spec.js";
import { jobsOf, openSession } from "../stream-options.js";
import { createWriter } from "../writer.js";

export async function run(args: Arguments, io: Io): Promise<number> {
  const now = io.now();
  const conversion = await openConversion(args, now);
  const jobs = threadsOf(args, conversion);
  const session = await openSession(args, io);
  const notes = await openNoteLog(args.text("notes"), io);
  const { reporter, progress, reading } = session;
  const writer = createWriter(io.stdout);
  const refusals = createRefusals(args.text("from") ?? CANONICAL);
  const { tally } = conversion;

  const outletOf = ({ name: file }: Input): Outlet => ({
    write: writer.push,
    room: writer.room,
    note: (found, line) => notes.add(found, file, line),
    complain: (line, index, issues) => reporter.complain({ file, line, index, issues }),
    refusals,
  });
  const flush = async (): Promise<void> => {
    await writer.flush();
    if (writer.closed) throw readerGone();
    await notes.flush();
    progress.update(tally.records);
  };
  const convertRecords = (input: Input, chunks: ReturnType<Input["chunks"]>): Promise<void> =>
    readRecords(chunks, reading, conversion.into(outletOf(input)), (kept) => {
      writer.push(kept);
      return flush();
    });

  if (jobs === 1) await session.eachInput((input) => convertRecords(input, input.chunks()));
  else {
    const { convertBlocks, openConvertPool } = await import("../jobs/convert-blocks.js");
    const { leftToExplain } = await import("../jobs/pool.js");
    const maxErrors = countOf(args, "max-errors", 100);
    const pool: ConvertPool = openConvertPool(jobs, { options: optionsOf(args), now, limits: reading });
    const options = {
      limits: reading,
      explain: () => leftToExplain(maxErrors, reporter.complaints),
      keep: writer.push,
      done: flush,
    };
    try {
      await session.eachInput(async (input) => {
        const { layout, chunks } = await withLayout(input.chunks(), reading.layout);
        // Other layouts have no blocks to share out.
        if (layout === "json") return convertRecords(input, chunks);
        return convertBlocks(chunks, conversion, outletOf(input), pool, options);
      });
    } finally {
      await pool.close();
    }
  }
  conversion.end();
  await writer.flush();
  await notes.flush();
  await notes.close();

  const losses = notes.summary();
  const refused = reporter.complaints;
  const { records, written } = tally;
  reporter.remark(
    [
      `${thousands(records)} read, ${thousands(written)} written, ${thousands(refused)} refused`,
      ...losses.map((loss) => `  ${noteText(loss)}`),
    ],
    { read: records, written, refused, notes: losses },
  );
  await refusals.advise(reporter);
  return reporter.exitCode;
}

/** What `--jobs` says, where the conversion can be shared out at all. */
function threadsOf(args: Arguments, { serial }: Conversion): number {
  const jobs = jobsOf(args) ?? 1;
  if (jobs === 1 || serial === undefined) return jobs;
  throw new CliError(`--jobs ${jobs} cannot be: ${serial}`, {
    hint: serial.startsWith("--to") ? undefined : "--stateless does without",
  });
}

const optionsOf = (args: Arguments): ReadonlyMap<string, readonly string[]> =>
  new Map(CONVERSION_OPTIONS.filter(args.flag).map((name) => [name, args.texts(name)]));
