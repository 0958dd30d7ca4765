/** The smallest presence set that the tests need: who is in a channel, by adapter output alone. */
import { isEnvelope, isMark } from "../../../src/adapters/inputs.js";
import type { PresenceInput } from "../../../src/index.js";

/** Members of each channel: client id -> data, `undefined` where there is none. */
export type Members = Map<string, Map<string, unknown>>;

export interface Fold {
  readonly channels: Members;
  readonly seen: Map<string, Set<string>>;
}

export const newFold = (): Fold => ({ channels: new Map(), seen: new Map() });

export function fold(state: Fold, inputs: readonly PresenceInput[]): void {
  const of = (channel: string): Map<string, unknown> => {
    const members = state.channels.get(channel) ?? new Map<string, unknown>();
    state.channels.set(channel, members);
    return members;
  };
  for (const input of inputs) {
    if (isMark(input)) {
      const members = of(input.channel);
      if (input.mark === "clear") members.clear();
      if (input.mark === "sync-start") state.seen.set(input.channel, new Set());
      if (input.mark === "sync-end") {
        const seen = state.seen.get(input.channel) ?? new Set();
        for (const id of members.keys()) if (!seen.has(id)) members.delete(id);
        state.seen.delete(input.channel);
      }
      continue;
    }
    const record = isEnvelope(input) ? input.record : input;
    const members = of(record.channel);
    if (record.action === "leave" || record.action === "absent") members.delete(record.clientId);
    else {
      members.set(record.clientId, record.data);
      state.seen.get(record.channel)?.add(record.clientId);
    }
  }
}
