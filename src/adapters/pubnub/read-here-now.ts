/** Snapshots: the three forms of hereNow. Whole only if it lists as many users as it counts. */

import type { PubNubMultiHereNowChannel } from "../../generated/providers/pubnub-multi-here-now.js";
import type { PubNubSDKHereNowChannel } from "../../generated/providers/pubnub-sdk-here-now.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { noteRest } from "./answers.js";
import { type Conversion, dataOfState } from "./conversion.js";
import { isMembers, own } from "./own.js";
import type { PubNubHereNow, PubNubMultiHereNow, PubNubSDKHereNow } from "./payloads.js";
import { type Path, refuse } from "./refuse.js";

const SINGLE_READ: ReadonlySet<string> = new Set(["occupancy", "uuids"]);
const MULTI_READ: ReadonlySet<string> = new Set(["payload"]);
const TOTALS_READ: ReadonlySet<string> = new Set(["channels", "total_channels", "total_occupancy"]);
const SDK_READ: ReadonlySet<string> = new Set(["channels", "totalChannels", "totalOccupancy"]);

/** Reads hereNow of one channel, which does not name it. */
export function readHereNow(payload: PubNubHereNow, conversion: Conversion): void {
  const { channel } = conversion.context;
  if (channel === undefined)
    refuse([], "context", "hereNow of one channel does not name it: `channel` is needed in the context");
  noteRest(payload, SINGLE_READ, conversion.take);
  readChannel(
    { channel, occupancy: payload.occupancy, list: payload.uuids, listName: "uuids", path: [] },
    conversion,
  );
}

/** Reads hereNow of several channels. */
export function readMultiHereNow(answer: PubNubMultiHereNow, conversion: Conversion): void {
  const { payload } = answer;
  const channels = payload.channels ?? {};
  noteRest(answer, MULTI_READ, conversion.take);
  noteRest(payload, TOTALS_READ, conversion.take, ["payload"]);
  const totals = { channels: 0, occupancy: 0 };
  for (const channel of Object.keys(channels)) {
    const { occupancy, uuids } = channels[channel] as PubNubMultiHereNowChannel;
    const path = ["payload", "channels", channel];
    addTo(totals, readChannel({ channel, occupancy, list: uuids, listName: "uuids", path }, conversion));
  }
  if (totals.channels === 0) conversion.take("ignored", ["payload"], "nothing is said about any channel");
  if (totals.channels !== payload.total_channels)
    conversion.take("dropped", ["payload", "total_channels"], "not the number of channels that are listed");
  if (totals.occupancy !== payload.total_occupancy)
    conversion.take(
      "dropped",
      ["payload", "total_occupancy"],
      "not the number of users on the channels listed",
    );
}

/** Reads what the SDK makes of either. */
export function readSdkHereNow(result: PubNubSDKHereNow, conversion: Conversion): void {
  noteRest(result, SDK_READ, conversion.take);
  const totals = { channels: 0, occupancy: 0 };
  for (const channel of Object.keys(result.channels)) {
    const { occupancy, occupants, name } = result.channels[channel] as PubNubSDKHereNowChannel;
    const path = ["channels", channel];
    if (name !== channel) conversion.take("dropped", [...path, "name"], "the channel is named by its key");
    addTo(
      totals,
      readChannel({ channel, occupancy, list: occupants, listName: "occupants", path }, conversion),
    );
  }
  if (totals.channels === 0) conversion.take("ignored", ["channels"], "nothing is said about any channel");
  if (totals.channels !== result.totalChannels)
    conversion.take("dropped", ["totalChannels"], "not the number of channels that are listed");
  if (totals.occupancy !== result.totalOccupancy)
    conversion.take("dropped", ["totalOccupancy"], "not the number of users on the channels listed");
}

interface Totals {
  channels: number;
  occupancy: number;
}

function addTo(totals: Totals, occupancy: number | undefined): void {
  if (occupancy === undefined) return;
  totals.channels += 1;
  totals.occupancy += occupancy;
}

interface ChannelSnapshot {
  readonly channel: string;
  readonly occupancy: number;
  readonly list: readonly unknown[] | undefined;
  readonly listName: "uuids" | "occupants";
  readonly path: Path;
}

/** A user's state, and where it stands in the list. */
interface Occupant {
  readonly state: unknown;
  readonly index: number;
}

/** Reads one channel; gives how many users it counts, unless it only counts them. */
function readChannel(
  { channel, occupancy, list, listName, path }: ChannelSnapshot,
  conversion: Conversion,
): number | undefined {
  const { take } = conversion;
  const users = new Map<string, Occupant>();
  let objects = 0;
  let states = 0;
  const count = list?.length ?? 0;
  for (let index = 0; index < count; index++) {
    const user = list?.[index];
    const isObject = isMembers(user);
    if (isObject) {
      objects++;
      for (const name of Object.keys(user))
        if (name !== "uuid" && name !== "state")
          take("dropped", [...path, listName, index, name], "has no place in a presence record");
    }
    const clientId = isObject ? String(own(user, "uuid")) : String(user);
    const state = isObject ? own(user, "state") : undefined;
    if (state !== undefined && state !== null) states++;
    if (users.has(clientId)) take("ignored", [...path, listName, index], "the user is listed twice");
    users.set(clientId, { state, index });
  }
  if (listName === "uuids" && (states > 0 ? objects < users.size : objects > 0))
    take(
      "derived",
      [...path, listName],
      "users are written as names if none has a state, and as objects if one has",
    );
  const isComplete = users.size >= occupancy;
  if (users.size === 0 && !isComplete) {
    take("ignored", path, "hereNow without users: a count only");
    return undefined;
  }
  if (list === undefined)
    take("derived", [...path, listName], "nobody is counted: the channel is known to be empty");
  if (users.size > occupancy) take("dropped", [...path, "occupancy"], "more users are listed than counted");
  // A snapshot replaces: one that was never completed must not be carried on with.
  conversion.mark("sync-start", channel, { restart: true });
  for (const [clientId, { state, index }] of users) {
    const record: RealtimePresence = { channel, clientId, action: "present" };
    const at = [...path, listName, index];
    const data = state === undefined ? undefined : dataOfState(state, [...at, "state"], take);
    if (data !== undefined) record.data = data;
    conversion.record(record, isComplete ? {} : { extras: { occupancy } }, at);
  }
  if (isComplete) conversion.mark("sync-end", channel);
  else
    take("ignored", [...path, "occupancy"], `${users.size} of ${occupancy} users: nobody is said to be gone`);
  return isComplete ? users.size : occupancy;
}
