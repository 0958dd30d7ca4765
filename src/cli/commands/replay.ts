/** `replay`: applies a log to a presence set, and shows who is present, what changed, or who was present when. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { PresenceChange } from "../../presence-set/index.js";
import { isDateTime } from "../../runtime/date-time.js";
import { durationOf } from "../args.js";
import { CliError, readerGone } from "../cli-error.js";
import { createPlainInput, scanInput } from "../input/plain-input.js";
import { inputReader } from "../input/plain-values.js";
import { type RecordSink, readRecords } from "../input/read-records.js";
import { unreadObject } from "../input/unread.js";
import type { Io } from "../io.js";
import { createLiveTable } from "../live-table.js";
import { thousands } from "../progress.js";
import { createRefusals } from "../refusals.js";
import { createReplay, type ReplayState } from "../replay-state.js";
import type { Reporter } from "../reporter.js";
import { roomsJson, roomsTable } from "../rooms.js";
import { CANONICAL, contextOf, openSource } from "../source.js";
import type { Arguments } from "../spec.js";
import { openSession } from "../stream-options.js";
import { openTimeline } from "../timeline/open.js";
import { createWriter } from "../writer.js";

/** What never ends must not remember everything; a log that ends is the same in any order only if nothing is forgotten. */
const DAY_MS = 86_400_000;

export async function run(args: Arguments, io: Io): Promise<number> {
  const at = args.text("at");
  if (at !== undefined && !isDateTime(at)) {
    throw new CliError(`--at is an RFC 3339 time such as 2026-11-21T10:00:00Z, not ${JSON.stringify(at)}`);
  }
  const page = args.text("timeline");
  const output = args.text("output") ?? (page === undefined ? "table" : "none");
  const follow = args.flag("follow");
  if (follow && page !== undefined) {
    throw new CliError("--timeline is written when the input ends, and --follow does not end");
  }
  const context = contextOf(args);
  const { tenantId } = context;
  const { understand: read } = await openSource(args, context);
  const ordering = args.text("ordering") === "ably" ? "ably" : "convergent";
  const horizon = durationOf(args, "horizon") ?? (follow ? DAY_MS : undefined);
  const replay = createReplay({ ordering, at, horizon, tenantId });
  const session = await openSession(args, io);
  const { reporter, progress } = session;
  const timeline = page === undefined ? undefined : await openTimeline(page, tenantId, io);
  const writer = createWriter(io.stdout);
  const from = args.text("from") ?? CANONICAL;
  const refusals = createRefusals(from);
  let records = 0;
  const width = (): number => io.stdout.columns ?? 120;
  const live =
    follow && output === "table" && io.stdout.isTTY === true
      ? createLiveTable(io.stdout, () => [
          ...roomsTable(replay.rooms(), width()),
          `${thousands(records)} records${replay.newest === undefined ? "" : `, up to ${new Date(replay.newest).toISOString()}`}`,
        ])
      : undefined;

  if (live !== undefined) reporter.onWrite = live.clear;

  const show = (changes: readonly PresenceChange[]): void => {
    timeline?.infer(changes);
    if (output !== "ndjson") return;
    for (const change of changes) {
      if (tenantId === undefined || change.tenantId === tenantId) writer.push(`${JSON.stringify(change)}\n`);
    }
  };
  /** A block's inputs go in at once: that is cheaper than one by one. */
  let batch: PresenceInput[] = [];
  const apply = (): void => {
    const { changes, timely } = replay.apply(batch);
    batch = [];
    timeline?.add(timely);
    show(changes);
  };
  const found = createPlainInput();
  const inputOf = inputReader(unreadObject);
  const { maxDepth } = session.reading;
  /** What is shown of a record as it came must be all of it; else its data may never be read. */
  const readsBytes = from === CANONICAL && tenantId === undefined && output !== "ndjson";
  const sinkOf = (file: string): RecordSink => ({
    plain(texts, start, end) {
      if (!readsBytes || !scanInput(found, texts.bytes, start, end, maxDepth)) return undefined;
      records++;
      batch.push(inputOf(found, texts));
      return false;
    },
    record(value, line, index) {
      records++;
      const understood = read(value);
      if (understood.ok) for (const input of understood.inputs) batch.push(input);
      else {
        refusals.read(value, from === CANONICAL ? [] : understood.issues());
        reporter.complain({ file, line, index, issues: understood.issues });
      }
      return false;
    },
    refused: (issues, line, index) => reporter.complain({ file, line, index, issues: () => issues }),
  });

  await session
    .eachInput((input) =>
      readRecords(input.chunks(), session.reading, sinkOf(input.name), async () => {
        apply();
        await writer.flush();
        if (writer.closed) throw readerGone();
        progress.update(records);
        live?.changed();
      }),
    )
    .finally(() => live?.end());
  // Of an input that could not be read at all, nothing is known: not even that nobody is present.
  if (records === 0 && reporter.exitCode === 2) return reporter.exitCode;
  show(replay.finish());
  if (output === "json") {
    for (const piece of roomsJson(replay.rooms())) {
      writer.push(piece);
      await writer.flush();
    }
  }
  if (output === "table" && live === undefined)
    writer.push(`${roomsTable(replay.rooms(), width()).join("\n")}\n`);
  await writer.flush();
  await timeline?.write(session.names, replay.newest);
  sumUp(records, replay, reporter);
  await refusals.advise(reporter);
  return reporter.exitCode;
}

function sumUp(records: number, { verdicts, later }: ReplayState, reporter: Reporter): void {
  const counts = [...verdicts].sort();
  const shown = counts.map(([verdict, count]) => `${thousands(count)} ${verdict}`);
  if (later > 0) shown.push(`${thousands(later)} after --at`);
  const refused = reporter.complaints;
  reporter.remark([`${thousands(records)} records: ${shown.join(", ") || "nothing applied"}`], {
    records,
    verdicts: Object.fromEntries(counts),
    later,
    refused,
  });
}
