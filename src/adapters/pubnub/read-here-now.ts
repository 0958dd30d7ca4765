/** Snapshots: the three forms of hereNow. Whole only if it lists as many users as it counts. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { type Conversion, dataOfState } from "./conversion.js";
import { isMembers, own } from "./own.js";
import type { PubNubHereNow, PubNubMultiHereNow, PubNubSDKHereNow } from "./payloads.js";
import { type Path, refuse } from "./refuse.js";

/** Reads hereNow of one channel, which does not name it. */
export function readHereNow(payload: PubNubHereNow, conversion: Conversion): void {
  const { channel } = conversion.context;
  if (channel === undefined)
    refuse([], "context", "hereNow of one channel does not name it: `channel` is needed in the context");
  readChannel({ channel, occupancy: payload.occupancy, list: payload.uuids, path: ["uuids"] }, conversion);
}

/** Reads hereNow of several channels. */
export function readMultiHereNow({ payload }: PubNubMultiHereNow, conversion: Conversion): void {
  const channels = payload.channels ?? {};
  for (const channel of Object.keys(channels)) {
    const entry = channels[channel];
    if (entry === undefined) continue;
    const path = ["payload", "channels", channel, "uuids"];
    readChannel({ channel, occupancy: entry.occupancy, list: entry.uuids, path }, conversion);
  }
  if (Object.keys(channels).length === 0)
    conversion.take("ignored", ["payload"], "no channels: nothing is said about any");
}

/** Reads what the SDK makes of either. */
export function readSdkHereNow({ channels }: PubNubSDKHereNow, conversion: Conversion): void {
  for (const channel of Object.keys(channels)) {
    const entry = channels[channel];
    if (entry === undefined) continue;
    const path = ["channels", channel, "occupants"];
    readChannel({ channel, occupancy: entry.occupancy, list: entry.occupants, path }, conversion);
  }
  if (Object.keys(channels).length === 0)
    conversion.take("ignored", ["channels"], "no channels: nothing is said about any");
}

interface ChannelSnapshot {
  readonly channel: string;
  readonly occupancy: number;
  readonly list: readonly unknown[] | undefined;
  readonly path: Path;
}

function readChannel({ channel, occupancy, list = [], path }: ChannelSnapshot, conversion: Conversion): void {
  const users = new Map<string, { readonly state: unknown; readonly path: Path }>();
  for (const [index, user] of list.entries()) {
    const clientId = isMembers(user) ? String(own(user, "uuid")) : String(user);
    if (users.has(clientId)) conversion.take("ignored", [...path, index], "the user is listed twice");
    users.set(clientId, {
      state: isMembers(user) ? own(user, "state") : undefined,
      path: [...path, index, "state"],
    });
  }
  const isComplete = users.size >= occupancy;
  if (users.size === 0 && !isComplete) {
    conversion.take("ignored", path.slice(0, -1), "hereNow without users: a count only");
    return;
  }
  // A snapshot replaces: one that was never completed must not be carried on with.
  conversion.mark("sync-start", channel, { restart: true });
  for (const [clientId, { state, path: statePath }] of users) {
    const record: RealtimePresence = { channel, clientId, action: "present" };
    const data = dataOfState(state, statePath, conversion.take);
    if (data !== undefined) record.data = data;
    conversion.record(record, isComplete ? {} : { extras: { occupancy } }, statePath);
  }
  if (isComplete) conversion.mark("sync-end", channel);
  else conversion.take("ignored", path, `${users.size} of ${occupancy} users: nobody is said to be gone`);
}
