/** `validate`: checks records, and passes the bytes of the valid ones on. */
import { countOf } from "../args.js";
import { readRecords } from "../input/read-records.js";
import type { Io } from "../io.js";
import { thousands } from "../progress.js";
import { DEFAULT_SCHEMA, recordCheck } from "../record-check.js";
import type { Arguments } from "../spec.js";
import { openSession } from "../stream-options.js";
import { createWriter } from "../writer.js";

export async function run(args: Arguments, io: Io): Promise<number> {
  const schema = args.text("schema") ?? DEFAULT_SCHEMA;
  const check = await recordCheck(schema, io.cwd);
  countOf(args, "jobs", 1, 64);
  const session = await openSession(args, io);
  const { reporter, progress } = session;
  const writer = createWriter(io.stdout);
  const keep = !args.flag("check") && io.stdout.isTTY !== true;
  let valid = 0;

  await session.eachInput(async (input) => {
    const { name: file } = input;
    await readRecords(
      input.chunks(),
      session.reading,
      {
        record(value, line, index) {
          if (check.is(value)) {
            valid++;
            return keep;
          }
          reporter.complain({ file, line, index, issues: () => check.explain(value) });
          return false;
        },
        refused: (issues, line, index) => reporter.complain({ file, line, index, issues: () => issues }),
      },
      async (bytes) => {
        if (keep) writer.push(bytes);
        await writer.flush();
        progress.update(valid + reporter.complaints);
      },
    );
  });

  const invalid = reporter.complaints;
  reporter.remark([`${thousands(valid)} valid, ${thousands(invalid)} not (${check.name})`], {
    valid,
    invalid,
    schema: check.name,
  });
  return reporter.exitCode;
}
