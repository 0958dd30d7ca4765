/** `convert`: between a provider's payloads and the canonical form, and straight across. */
import { presenceInput } from "../../validation/models.js";
import { readerGone } from "../cli-error.js";
import { readRecords } from "../input/read-records.js";
import type { Io } from "../io.js";
import { noteText, openNoteLog } from "../note-log.js";
import { thousands } from "../progress.js";
import { createRefusals } from "../refusals.js";
import { CANONICAL, contextOf, understand } from "../source.js";
import type { Arguments } from "../spec.js";
import { openSession } from "../stream-options.js";
import { openTarget } from "../target.js";
import { createWriter } from "../writer.js";

export async function run(args: Arguments, io: Io): Promise<number> {
  const from = args.text("from") ?? CANONICAL;
  const to = args.text("to") ?? CANONICAL;
  const context = contextOf(args);
  const read = await understand(args, context);
  const target = await openTarget(args, context, io.now);
  const session = await openSession(args, io);
  const notes = await openNoteLog(args.text("notes"), io);
  const { reporter, progress } = session;
  const writer = createWriter(io.stdout);
  /** Nothing to convert: the bytes go through as they are. */
  const same = from === CANONICAL && to === CANONICAL && context.tenantId === undefined;
  const refusals = createRefusals(from);
  let records = 0;
  let written = 0;

  const write = (out: ReturnType<typeof target.take>, file: string, line: number, index: number): void => {
    for (const value of out.values) writer.push(`${JSON.stringify(value)}\n`);
    written += out.values.length;
    if (out.notes.length > 0) notes.add(out.notes, file, line);
    if (out.issues.length === 0) return;
    refusals.write(out.issues);
    reporter.complain({ file, line, index, issues: () => out.issues });
  };

  let last = { file: "stdin", line: 0 };
  await session.eachInput(async (input) => {
    const { name: file } = input;
    await readRecords(
      input.chunks(),
      session.reading,
      {
        record(value, line, index) {
          records++;
          if (same && presenceInput.is(value)) {
            written++;
            return true;
          }
          last = { file, line };
          const understood = read(value);
          if (!understood.ok) {
            refusals.read(value, from === CANONICAL ? [] : understood.issues());
            reporter.complain({ file, line, index, issues: understood.issues });
          } else {
            if (understood.notes.length > 0) notes.add(understood.notes, file, line);
            write(target.take(understood.inputs), file, line, index);
          }
          return false;
        },
        refused: (issues, line, index) => reporter.complain({ file, line, index, issues: () => issues }),
      },
      async (kept) => {
        writer.push(kept);
        await writer.flush();
        if (writer.closed) throw readerGone();
        await notes.flush();
        progress.update(records);
      },
    );
  });
  write(target.end(), last.file, last.line, -1);
  await writer.flush();
  await notes.flush();
  await notes.close();

  const losses = notes.summary();
  const refused = reporter.complaints;
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
