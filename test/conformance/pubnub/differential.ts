/** One sequence, read by PubNub's own parsers and by an adapter with the presence set: where do they first disagree? */
import { unwrapData } from "../../../src/adapters/data.js";
import type { PubNubToContext } from "../../../src/adapters/pubnub/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet, type PresenceSet } from "../../../src/presence-set/index.js";
import { parseHereNow, parseSubscribe, type SdkEvent } from "./real-client.js";
import { type Answer, CHANNELS } from "./server-model.js";

/** What is compared: the reading half of an adapter, or of a mutant of it. */
export type Reader = (payload: unknown, context: PubNubToContext) => readonly PresenceInput[];

/** Where the two first disagree. */
export interface Disagreement {
  readonly step: number;
  readonly real: string;
  readonly ours: string;
}

/** The members by the SDK's events: it keeps no list itself, so this is the rule of the documentation, written out. */
export type RealMembers = Map<string, Map<string, unknown>>;

export const newMembers = (): RealMembers =>
  new Map(CHANNELS.map((channel) => [channel, new Map<string, unknown>()]));

/** The channel of an event. The SDK strips the first `-pnpres` of a name, where PubNub appended the last. */
const channelOf = (event: SdkEvent): string =>
  String(event["subscription"] ?? event.channel).replace(/-pnpres$/, "");

const stateOf = (event: SdkEvent): unknown => event["state"] ?? undefined;

/** Applies one event of the SDK. */
export function applyEvent(members: RealMembers, event: SdkEvent): void {
  const users = members.get(channelOf(event));
  if (users === undefined) return;
  const list = (name: string): string[] => (Array.isArray(event[name]) ? (event[name] as string[]) : []);
  if (event.action === "join" || event.action === "state-change")
    users.set(String(event.uuid), stateOf(event));
  else if (event.action === "leave" || event.action === "timeout") users.delete(String(event.uuid));
  else {
    for (const uuid of list("join")) users.set(uuid, undefined);
    for (const uuid of [...list("leave"), ...list("timeout")]) users.delete(uuid);
  }
}

const shown = (entries: (readonly [string, string, unknown])[]): string =>
  JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());

export const shownReal = (members: RealMembers): string =>
  shown(
    [...members].flatMap(([channel, users]) =>
      [...users].map(([uuid, state]) => [channel, uuid, state ?? null] as const),
    ),
  );

export const shownOurs = (set: PresenceSet): string =>
  shown(
    set
      .members()
      .map(({ channel, clientId, data }) => [
        channel,
        clientId,
        data === undefined ? null : unwrapData(data).value,
      ]),
  );

/** Compares after every answer. */
export async function differ(answers: readonly Answer[], read: Reader): Promise<Disagreement | undefined> {
  const members = newMembers();
  const set = createPresenceSet();
  const subscriptions = CHANNELS.flatMap((channel) => [channel, `${channel}-pnpres`]);
  for (const [step, answer] of answers.entries()) {
    if (answer.kind === "here-now") {
      const { channels } = await parseHereNow(answer.text, answer.channel);
      const users = new Map<string, unknown>();
      for (const { uuid, state } of channels[answer.channel]?.occupants ?? [])
        users.set(uuid, state ?? undefined);
      members.set(answer.channel, users);
      set.apply([...read(JSON.parse(answer.text), { channel: answer.channel })]);
    } else {
      for (const event of await parseSubscribe(answer.text, subscriptions)) applyEvent(members, event);
      set.apply([...read(JSON.parse(answer.text), {})]);
    }
    const [real, ours] = [shownReal(members), shownOurs(set)];
    if (real !== ours) return { step, real, ours };
  }
  return undefined;
}
