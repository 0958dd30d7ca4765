/** Runs a trace on our presence set; on demand the set goes through a snapshot before every step. */
import {
  createPresenceSet,
  type PresenceChange,
  type PresenceSet,
  type PresenceSetOptions,
  restorePresenceSet,
} from "../../src/presence-set/index.js";
import type { Step, StepSource, TraceOptions } from "./trace.js";

/** What is run: a trace as it is written by hand, or as it ships. */
export interface Runnable {
  readonly options?: TraceOptions;
  readonly steps: readonly (StepSource | Step)[];
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const leaverText = ({ tenantId, record }: PresenceChange): string =>
  JSON.stringify([tenantId ?? null, record.channel, record.clientId, record.connectionId ?? null]);

/** Leaves that nobody sent and that come together are said in any order: the data has them in one. */
function inOneOrder(changes: readonly PresenceChange[]): PresenceChange[] {
  const ordered: PresenceChange[] = [];
  let run: PresenceChange[] = [];
  const flush = (): void => {
    ordered.push(...run.toSorted((a, b) => (leaverText(a) < leaverText(b) ? -1 : 1)));
    run = [];
  };
  for (const change of changes) {
    if (change.cause !== "event") run.push(change);
    else {
      flush();
      ordered.push(change);
    }
  }
  flush();
  return ordered;
}

function stepOf(set: PresenceSet, step: StepSource | Step): Step {
  const clock = step.now === undefined ? {} : { now: step.now };
  if ("advance" in step) {
    const changes = inOneOrder(set.advance(step.advance).changes);
    return plain({ ...clock, advance: step.advance, changes, members: set.members() });
  }
  const { verdicts, changes: told } = set.apply(step.inputs);
  const changes = inOneOrder(told);
  return plain({ ...clock, inputs: step.inputs, verdicts, changes, members: set.members() });
}

/** The steps with what our set answers, as plain JSON. */
export function runTrace({ options = {}, steps }: Runnable, throughSnapshots = false): Step[] {
  const { now: start, ...rest } = options;
  let clock = start;
  const settings: PresenceSetOptions = start === undefined ? rest : { ...rest, now: () => clock ?? 0 };
  let set = createPresenceSet(settings);
  return steps.map((step) => {
    if (throughSnapshots) set = restorePresenceSet(plain(set.snapshot()), settings);
    clock = step.now ?? clock;
    return stepOf(set, step);
  });
}
