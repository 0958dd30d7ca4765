/** One sequence, given to the real client and to an adapter with a fold: where do they first disagree? */
import { unwrapData } from "../../../src/adapters/data.js";
import type { PusherPayload } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { fold, newFold } from "../../adapters/pusher/fold.js";
import { listed, type RealClient } from "./real-client.js";

/** What is compared: the reading half of an adapter, or a mutant of it. */
export type Reader = (payload: PusherPayload) => readonly PresenceInput[];

export interface Disagreement {
  readonly frame: number;
  readonly real: unknown;
  readonly ours: unknown;
}

/** Our members of a channel in the real client's terms: wrapped data unwrapped, no data as undefined. */
export function membersOf(state: ReturnType<typeof newFold>, channel: string): [string, unknown][] {
  const members = [...(state.channels.get(channel) ?? [])].map(([id, data]): [string, unknown] => [
    id,
    data === undefined ? undefined : unwrapData(data as Record<string, unknown>).value,
  ]);
  return members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
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
  const state = newFold();
  try {
    for (const [index, text] of frames.entries()) {
      heard.length = 0;
      client.receive(text);
      const known = new Set(state.channels.get(channel)?.keys());
      const inputs = read(JSON.parse(text) as PusherPayload);
      fold(state, inputs);
      // The real client tells nobody when somebody leaves whom it does not list.
      const said = inputs
        .flatMap((input) => ("record" in input ? [input.record] : "action" in input ? [input] : []))
        .filter((record) => record.channel === channel && record.action !== "present")
        .filter(({ action, clientId }) => action !== "leave" || known.has(clientId))
        .map(({ action, clientId }) => ({ action, clientId }));
      const ours = { members: membersOf(state, channel), said };
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
