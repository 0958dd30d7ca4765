/** `replay`: applies a log to a presence set, and shows who is present, or what changed. */

import { isDateTime } from "../../runtime/date-time.js";
import { CliError, readerGone } from "../cli-error.js";
import { readRecords } from "../input/read-records.js";
import type { Io } from "../io.js";
import { thousands } from "../progress.js";
import { createReplay, type ReplayState } from "../replay-state.js";
import { roomsJson, roomsTable } from "../rooms.js";
import { CANONICAL, contextOf, understand } from "../source.js";
import type { Arguments } from "../spec.js";
import { openSession } from "../stream-options.js";
import { createWriter } from "../writer.js";

export async function run(args: Arguments, io: Io): Promise<number> {
  const at = args.text("at");
  if (at !== undefined && !isDateTime(at)) {
    throw new CliError(`--at is an RFC 3339 time such as 2026-11-21T10:00:00Z, not ${JSON.stringify(at)}`);
  }
  const output = args.text("output") ?? "table";
  const context = contextOf(args);
  const read = await understand(args.text("from") ?? CANONICAL, context, true);
  const replay = createReplay({
    ordering: args.text("ordering") === "ably" ? "ably" : "convergent",
    at,
    tenantId: context.tenantId,
  });
  const session = await openSession(args, io);
  const { reporter, progress } = session;
  const writer = createWriter(io.stdout);
  let records = 0;

  const show = (changes: ReturnType<ReplayState["apply"]>): void => {
    if (output !== "ndjson") return;
    for (const change of changes) {
      if (context.tenantId === undefined || change.tenantId === context.tenantId) {
        writer.push(`${JSON.stringify(change)}\n`);
      }
    }
  };

  await session.eachInput(async (input) => {
    const { name: file } = input;
    await readRecords(
      input.chunks(),
      session.reading,
      {
        record(value, line, index) {
          records++;
          const understood = read(value);
          if (understood.ok) show(replay.apply(understood.inputs));
          else reporter.complain({ file, line, index, issues: understood.issues });
          return false;
        },
        refused: (issues, line, index) => reporter.complain({ file, line, index, issues: () => issues }),
      },
      async () => {
        await writer.flush();
        if (writer.closed) throw readerGone();
        progress.update(records);
      },
    );
  });
  show(replay.finish());
  if (output === "json") writer.push(roomsJson(replay.rooms()));
  if (output === "table") writer.push(`${roomsTable(replay.rooms(), io.stdout.columns ?? 120).join("\n")}\n`);
  await writer.flush();

  const verdicts = Object.fromEntries([...replay.verdicts].sort());
  const shown = Object.entries(verdicts).map(([verdict, count]) => `${thousands(count)} ${verdict}`);
  if (replay.later > 0) shown.push(`${thousands(replay.later)} after --at`);
  reporter.remark([`${thousands(records)} records: ${shown.join(", ") || "nothing applied"}`], {
    records,
    verdicts,
    later: replay.later,
    refused: reporter.complaints,
  });
  return reporter.exitCode;
}
