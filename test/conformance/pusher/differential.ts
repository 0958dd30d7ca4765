/** One sequence, given to the real client and to an adapter with the presence set: where do they first disagree? */
import { unwrapData } from "../../../src/adapters/data.js";
import type { PusherPayload } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet, type PresenceSet } from "../../../src/presence-set/index.js";
import { listed, type RealClient } from "./real-client.js";

/** What is compared: the reading half of an adapter, or a mutant of it. */
export type Reader = (payload: PusherPayload) => readonly PresenceInput[];

export interface Disagreement {
  readonly frame: number;
  readonly real: unknown;
  readonly ours: unknown;
}

/** Our members of a channel in the real client's terms: wrapped data unwrapped, no data as undefined. */
export function membersOf(set: PresenceSet, channel: string): [string, unknown][] {
  return set
    .members({ channel })
    .map(({ clientId, data }): [string, unknown] => [
      clientId,
      data === undefined ? undefined : unwrapData(data).value,
    ])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What a listener of the real client would hear of one frame, in the words of the records. */
interface Heard {
  readonly action: string;
  readonly clientId: string;
}

export async function differ(
  client: RealClient,
  channel: string,
  frames: readonly string[],
  read: Reader,
): Promise<Disagreement | undefined> {
  const real = await client.subscribe(channel);
  const heard: Heard[] = [];
  const hear = (action: string) => (member: unknown) =>
    void heard.push({ action, clientId: String((member as { id: unknown }).id) });
  real.bind("pusher:member_added", hear("enter"));
  real.bind("pusher:member_removed", hear("leave"));
  const set = createPresenceSet();
  try {
    for (const [index, text] of frames.entries()) {
      heard.length = 0;
      client.receive(text);
      const known = new Set(set.members({ channel }).map(({ clientId }) => clientId));
      const inputs = read(JSON.parse(text) as PusherPayload);
      set.apply(inputs);
      // The real client tells nobody when somebody leaves whom it does not list.
      const said = inputs
        .flatMap((input) => ("record" in input ? [input.record] : "action" in input ? [input] : []))
        .filter((record) => record.channel === channel && record.action !== "present")
        .filter(({ action, clientId }) => action !== "leave" || known.has(clientId))
        .map(({ action, clientId }) => ({ action, clientId }));
      const ours = { members: membersOf(set, channel), said };
      const theirs = { members: listed(real), said: heard.map((event) => ({ ...event })) };
      if (JSON.stringify(marked(ours)) !== JSON.stringify(marked(theirs)))
        return { frame: index, real: theirs, ours };
    }
    return undefined;
  } finally {
    client.unsubscribe(channel);
  }
}

/** JSON has no undefined, and null is another thing here. */
const marked = ({ members, said }: { members: [string, unknown][]; said: unknown }): unknown => ({
  members: members.map(([id, info]) => (info === undefined ? [id] : [id, info])),
  said,
});
