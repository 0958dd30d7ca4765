/** The traces as they ship: every answer spelled out, once it says what a hand wrote of it. */
import { ablyTraces, type CaseOutcome } from "./ably-traces.js";
import { CONVERGENT_TRACES } from "./convergent-traces.js";
import { randomTraces } from "./random-traces.js";
import { runTrace } from "./run-trace.js";
import {
  changesText,
  membersText,
  type Step,
  type StepSource,
  type Trace,
  type TraceSource,
} from "./trace.js";

function agree(where: string, wanted: string | undefined, got: string): void {
  if (wanted !== undefined && wanted !== got) {
    throw new Error(`${where}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }
}

function agreeOnStep(where: string, source: StepSource, step: Step): void {
  agree(`${where}, changes`, source.changes, changesText(step.changes));
  agree(`${where}, members`, source.members, membersText(step.members));
  if ("verdicts" in step) agree(`${where}, verdicts`, source.verdicts, step.verdicts.join(" "));
}

function agreeOnOutcome(where: string, { members, events }: CaseOutcome, steps: readonly Step[]): void {
  const shown = membersText(steps.at(-1)?.members ?? []).split(", ");
  agree(`${where}, members`, members, shown.toSorted().join(", "));
  agree(`${where}, events`, events, changesText(steps.flatMap(({ changes }) => changes)));
}

function traceOf({ description, rule, options = {}, steps: sources }: TraceSource): Trace {
  const steps = runTrace({ options, steps: sources });
  for (const [index, source] of sources.entries()) {
    const step = steps[index];
    if (step !== undefined) agreeOnStep(`${description}, step ${index}`, source, step);
  }
  return { description, rule, options, steps };
}

/** How many random traces ship for each ordering. */
const RANDOM = 40;

/** Every file of traces, by its path. Throws where our set does not do what a hand wrote. */
export function traces(): [string, Trace[]][] {
  const ably = ablyTraces().map(({ trace, outcome }) => {
    const full = traceOf(trace);
    agreeOnOutcome(trace.description, outcome, full.steps);
    return full;
  });
  return [
    [
      "presence-set/convergent.json",
      [...CONVERGENT_TRACES, ...randomTraces("convergent", RANDOM)].map(traceOf),
    ],
    ["presence-set/ably.json", [...ably, ...randomTraces("ably", RANDOM).map(traceOf)]],
  ];
}
