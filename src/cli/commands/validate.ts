/** `validate`: checks records, and passes the bytes of the valid ones on. */
import { Buffer } from "node:buffer";
import { countOf } from "../args.js";
import type { Input } from "../input/inputs.js";
import { lineBlocks } from "../input/line-blocks.js";
import { type RecordSink, readRecords, withLayout, withLineEnd } from "../input/read-records.js";
import type { Io } from "../io.js";
import type { CheckedMessage, CheckSetup } from "../jobs/messages.js";
import type { Pool } from "../jobs/pool.js";
import { gathered, inOrder, linesOf, type Slab } from "../jobs/slabs.js";
import { thousands } from "../progress.js";
import { DEFAULT_SCHEMA, type RecordCheck, recordCheck } from "../record-check.js";
import { createRefusals, type Refusals } from "../refusals.js";
import type { Arguments } from "../spec.js";
import { jobsOf, openSession, type StreamSession } from "../stream-options.js";
import { createWriter, type Writer } from "../writer.js";

/** One run: where valid records go, and how many there were. */
interface Run {
  readonly check: RecordCheck;
  readonly session: StreamSession;
  readonly writer: Writer;
  readonly refusals: Refusals;
  /** Whether valid records are written at all. */
  readonly keep: boolean;
  valid: number;
}

export async function run(args: Arguments, io: Io): Promise<number> {
  const schema = args.text("schema") ?? DEFAULT_SCHEMA;
  const jobs = jobsOf(args) ?? 1;
  const check = await recordCheck(schema, io.cwd);
  const session = await openSession(args, io);
  const keep = !args.flag("check") && io.stdout.isTTY !== true;
  const refusals = createRefusals(schema, "--schema");
  const state: Run = { check, session, refusals, writer: createWriter(io.stdout), keep, valid: 0 };

  if (jobs === 1) await session.eachInput((input) => checkInput(state, input));
  else {
    const { leftToExplain, openPool } = await import("../jobs/pool.js");
    const maxErrors = countOf(args, "max-errors", 100);
    const setup: CheckSetup = { schema, cwd: io.cwd, limits: session.reading, keep };
    const pool = openPool<CheckedMessage>(jobs, new URL("../jobs/check-worker.js", import.meta.url), setup);
    const explain = (): number => leftToExplain(maxErrors, session.reporter.complaints);
    try {
      await session.eachInput((input) => checkInParallel(state, input, pool, jobs, explain));
    } finally {
      await pool.close();
    }
  }

  const { valid } = state;
  const invalid = session.reporter.complaints;
  session.reporter.remark([`${thousands(valid)} valid, ${thousands(invalid)} not (${check.name})`], {
    valid,
    invalid,
    schema: check.name,
  });
  // Where nothing at all is valid, the schema is the likelier mistake.
  if (valid === 0) await refusals.advise(session.reporter);
  return session.reporter.exitCode;
}

async function write(state: Run, bytes: Buffer): Promise<void> {
  const { session, writer, keep } = state;
  if (keep) writer.push(bytes);
  await writer.flush();
  session.progress.update(state.valid + session.reporter.complaints);
}

function checkInput(state: Run, input: Input, chunks = input.chunks()): Promise<void> {
  const { check, session, keep } = state;
  const { name: file } = input;
  const { isPlain } = check;
  const { maxDepth } = session.reading;
  const sink: RecordSink = {
    ...(isPlain === undefined
      ? {}
      : {
          plain({ bytes }, start, end) {
            if (!isPlain(bytes, start, end, maxDepth)) return undefined;
            state.valid++;
            return keep;
          },
        }),
    record(value: unknown, line: number, index: number): boolean {
      if (check.is(value)) {
        state.valid++;
        return keep;
      }
      state.refusals.read(value, []);
      session.reporter.complain({ file, line, index, issues: () => check.explain(value) });
      return false;
    },
    refused(issues: ReturnType<RecordCheck["explain"]>, line: number, index: number): void {
      session.reporter.complain({ file, line, index, issues: () => issues });
    },
  };
  return readRecords(chunks, session.reading, sink, (bytes) => write(state, bytes));
}

/** Blocks of lines are checked by threads and written in order. Other layouts have no blocks to share out. */
async function checkInParallel(
  state: Run,
  input: Input,
  pool: Pool<CheckedMessage>,
  jobs: number,
  explain: () => number,
): Promise<void> {
  const { session } = state;
  const { layout, chunks } = await withLayout(input.chunks(), session.reading.layout);
  if (layout === "json") return checkInput(state, input, chunks);
  const free: Slab[] = [];
  let line = 1;

  const take = async (slab: Slab, answer: CheckedMessage): Promise<void> => {
    for (const { line: within, issues } of answer.bad) {
      session.reporter.complain({ file: input.name, line: line + within, index: -1, issues: () => issues });
    }
    state.refusals.add(answer.found);
    line += answer.lines;
    state.valid += answer.valid;
    // A copy: the slab is used again before all of it is written.
    const kept = Buffer.from(linesOf(slab).subarray(0, answer.kept));
    free.push(slab);
    await write(state, withLineEnd(kept));
  };

  // Two slabs a thread keep all of them busy; more would only cost memory.
  await inOrder(
    gathered(lineBlocks(chunks, session.reading), free),
    jobs * 2,
    (slab) => pool.give(slab, explain()),
    take,
  );
}
