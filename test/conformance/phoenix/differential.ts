/** One sequence, given to the real phoenix.js and to an adapter with the presence set: where do they first disagree? */
import type { PhoenixToContext } from "../../../src/adapters/phoenix/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import {
  fresh,
  membersOfState,
  Presence,
  type RealState,
  stubbedPresence,
  type WiredPresence,
  wiredPresence,
} from "./real-client.js";
import type { Heard } from "./server-model.js";

/** What is compared: the reading half of an adapter, or of a mutant of it. */
export interface Subject {
  read(payload: unknown, context: PhoenixToContext): readonly PresenceInput[];
  /** Finds the current reference of a member, where the connection id is not the reference itself. */
  references?(): (key: string, connectionId: string) => string | undefined;
}

/** Where two member lists first differ. */
export interface Disagreement {
  readonly level: string;
  readonly step: number;
  readonly real: string;
  readonly ours: string;
}

export const CHANNEL = "room:lobby";

const sorted = (members: readonly (readonly unknown[])[]): string =>
  JSON.stringify(members.map((member) => JSON.stringify(member)).sort());

/** Follows a subject with a presence set, and compares it with the real client. */
function follow({ read, references }: Subject): {
  see(payload: unknown, context?: PhoenixToContext): void;
  members(): string;
} {
  const set = createPresenceSet();
  return {
    see: (payload, context = { channel: CHANNEL }) => void set.apply([...read(payload, context)]),
    members: () => {
      const refOf = references?.() ?? ((_key: string, connectionId: string) => connectionId);
      return sorted(
        set
          .members({ channel: CHANNEL })
          .map(({ clientId, connectionId, data }) => [
            clientId,
            connectionId === undefined ? null : refOf(clientId, connectionId),
            data ?? {},
          ]),
      );
    },
  };
}

const real = (state: RealState): string => sorted(membersOfState(state));

/** Level 1: `Presence.syncState` and `Presence.syncDiff`. */
export function differFromFunctions(sequence: readonly Heard[], subject: Subject): Disagreement | undefined {
  const ours = follow(subject);
  let state: RealState = {};
  for (const [step, heard] of sequence.entries()) {
    if (heard.kind === "rejoin") continue;
    const payload = heard.kind === "state" ? heard.state : heard.diff;
    state =
      heard.kind === "state"
        ? Presence.syncState(state, fresh(payload))
        : Presence.syncDiff(state, fresh(payload));
    ours.see(fresh(payload));
    if (ours.members() !== real(state))
      return { level: "functions", step, real: real(state), ours: ours.members() };
  }
  return undefined;
}

/** Level 2: an instance on a stub channel, which holds diffs back. */
export function differFromInstance(sequence: readonly Heard[], subject: Subject): Disagreement | undefined {
  const client = stubbedPresence();
  const ours = follow(subject);
  for (const [step, heard] of sequence.entries()) {
    if (heard.kind === "rejoin") client.rejoin();
    const context = { channel: CHANNEL, joinRef: client.joinRef() };
    if (heard.kind === "state") {
      client.state(heard.state);
      ours.see(fresh(heard.state), context);
    } else if (heard.kind === "diff") {
      client.diff(heard.diff);
      ours.see(fresh(heard.diff), context);
    }
    const state = client.presence.state;
    if (ours.members() !== real(state))
      return { level: "instance", step, real: real(state), ours: ours.members() };
  }
  return undefined;
}

/** Level 3: text frames through `Socket`, `Channel` and `Presence`, among frames that are not for this channel. */
export function differFromFrames(sequence: readonly Heard[], subject: Subject): Disagreement | undefined {
  const ours = follow(subject);
  const client: WiredPresence = wiredPresence(CHANNEL, (frame) => ours.see(frame, {}));
  try {
    for (const [step, heard] of sequence.entries()) {
      if (heard.kind === "rejoin") client.reconnect();
      else if (heard.kind === "state") {
        client.receive(["999", null, CHANNEL, "presence_state", {}]); // of a join that is not the current one
        client.receive([client.joinRef(), null, CHANNEL, "presence_state", heard.state]);
      } else {
        client.receive([null, null, "room:other", "presence_diff", heard.diff]);
        client.receive([null, null, CHANNEL, "presence_diff", heard.diff]);
      }
      const state = client.presence.state;
      if (ours.members() !== real(state))
        return { level: "frames", step, real: real(state), ours: ours.members() };
    }
    return undefined;
  } finally {
    client.disconnect();
  }
}
