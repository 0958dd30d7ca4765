/** Runs one random sequence through livekit-client's Room and through our adapter and presence set. */
import { createRandom } from "../../../bench/lib/random.js";
import type { LiveKitAdapter, LiveKitOptions } from "../../../src/adapters/livekit/index.js";
import type { RealtimePresence } from "../../../src/generated/realtime-presence.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { type Step, sequenceOf } from "./model.js";
import { byIdentity, createOracleRoom, type Shown } from "./room.js";

/** Makes the adapter under test: the real one, or one with a mistake planted in it. */
export type MakeAdapter = (options: LiveKitOptions) => LiveKitAdapter;

/** Where the two disagreed. */
export interface Disagreement {
  readonly seed: number;
  readonly step: number;
  readonly sequence: readonly Step[];
  readonly what: "members" | "events";
  readonly client: unknown;
  readonly ours: unknown;
}

/** A member as the client would show it: `data` undone. */
function shownOf({ clientId, connectionId, data, since }: RealtimePresence): Shown {
  const { name = "", metadata = "", attributes = {} } = (data ?? {}) as Record<string, unknown>;
  return {
    identity: clientId,
    sid: connectionId ?? "",
    name: String(name),
    metadata: typeof metadata === "string" ? metadata : JSON.stringify(metadata),
    attributes: { ...(attributes as Record<string, string>) },
    joinedMs: since === undefined ? 0 : Date.parse(since),
  };
}

/** Metadata is compared as JSON where it is an object: the adapter parses it, and keeps its text in `extras`. */
function normal(shown: Shown): Shown {
  try {
    const value: unknown = JSON.parse(shown.metadata);
    if (typeof value === "object" && value !== null) return { ...shown, metadata: JSON.stringify(value) };
  } catch {
    // not JSON: compared as text
  }
  return shown;
}

/** Runs the sequence of a seed; undefined when the two agree after every settled step. */
export function disagreement(seed: number, makeAdapter: MakeAdapter, length = 14): Disagreement | undefined {
  const sequence = sequenceOf(createRandom(seed), length);
  const room = createOracleRoom();
  const adapter = makeAdapter({ matchLeaves: "identity" });
  const set = createPresenceSet();
  for (const [index, step] of sequence.entries()) {
    room.apply(step);
    const { inputs } = adapter.toCanonical(JSON.parse(step.payload) as unknown);
    const { changes } = set.apply(inputs);
    // Between a `reconnect` and the list that follows it, nothing is known here, and the old list there.
    if (step.kind === "reconnect" || (step.kind === "resume" && !step.settled)) continue;
    const found = (what: Disagreement["what"], client: unknown, ours: unknown) =>
      JSON.stringify(client) === JSON.stringify(ours)
        ? undefined
        : { seed, step: index, sequence, what, client, ours };

    const ours = set.members().map(shownOf).map(normal).toSorted(byIdentity);
    const members = found("members", room.members().map(normal), ours);
    if (members !== undefined) return members;
    const said = room.events();
    if (step.kind !== "update") continue;
    // The client says nothing of a session that replaces another: ours says leave and enter, so such pairs go away.
    const ourEvents = changes.flatMap(({ type, record }) =>
      type === "enter" ? [`+${record.clientId}`] : type === "leave" ? [`-${record.clientId}`] : [],
    );
    const events = found("events", withoutReplacements(said), withoutReplacements(ourEvents));
    if (events !== undefined) return events;
  }
  return undefined;
}

function withoutReplacements(events: readonly string[]): string[] {
  const out: string[] = [];
  for (const event of events) {
    if (event.startsWith("+") && out.at(-1) === `-${event.slice(1)}`) out.pop();
    else out.push(event);
  }
  return out;
}
