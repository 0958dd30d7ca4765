/** Snapshots: the three forms of hereNow. Whole only if it lists as many users as it counts. */

import type { PubNubMultiHereNowChannel } from "../../generated/providers/pubnub-multi-here-now.js";
import type { PubNubSDKHereNowChannel } from "../../generated/providers/pubnub-sdk-here-now.js";
import { noteRest, noteUnread } from "./answers.js";
import { addMark, addRecord, type Conversion, dataOfState, recordOf } from "./conversion.js";
import { note } from "./notes.js";
import { isMembers, own } from "./own.js";
import type { PubNubHereNow, PubNubMultiHereNow, PubNubSDKHereNow } from "./payloads.js";
import { refuse } from "./refuse.js";
import { step } from "./where.js";

/** Reads hereNow of one channel, which does not name it. */
export function readHereNow(payload: PubNubHereNow, conversion: Conversion): void {
  const { channel } = conversion.context;
  if (channel === undefined)
    refuse("", "context", "hereNow of one channel does not name it: `channel` is needed in the context");
  noteRest(payload, ["occupancy", "uuids"], conversion);
  const list = own(payload, "uuids") as PubNubHereNow["uuids"];
  readChannel({ channel, occupancy: payload.occupancy, list, name: "uuids", at: "" }, conversion);
}

/** Reads hereNow of several channels. */
export function readMultiHereNow(answer: PubNubMultiHereNow, conversion: Conversion): void {
  const { payload } = answer;
  const { total_channels, total_occupancy } = payload;
  const channels = (own(payload, "channels") ?? {}) as Readonly<Record<string, PubNubMultiHereNowChannel>>;
  noteRest(answer, ["payload"], conversion);
  noteUnread(payload, ["channels", "total_channels", "total_occupancy"], conversion, "/payload");
  const totals = { channels: 0, occupancy: 0 };
  for (const channel of Object.keys(channels)) {
    const entry = channels[channel] as PubNubMultiHereNowChannel;
    const list = own(entry, "uuids") as PubNubMultiHereNowChannel["uuids"];
    const at = `/payload/channels/${step(channel)}`;
    addTo(totals, readChannel({ channel, occupancy: entry.occupancy, list, name: "uuids", at }, conversion));
  }
  if (totals.channels === 0) note(conversion, "ignored", "/payload", "nothing is said about any channel");
  noteTotals(
    totals,
    total_channels,
    total_occupancy,
    "/payload/total_channels",
    "/payload/total_occupancy",
    conversion,
  );
}

/** Reads what the SDK makes of either. */
export function readSdkHereNow(result: PubNubSDKHereNow, conversion: Conversion): void {
  noteUnread(result, ["channels", "totalChannels", "totalOccupancy"], conversion);
  const totals = { channels: 0, occupancy: 0 };
  for (const channel of Object.keys(result.channels)) {
    const entry = result.channels[channel] as PubNubSDKHereNowChannel;
    const at = `/channels/${step(channel)}`;
    const list = own(entry, "occupants") as PubNubSDKHereNowChannel["occupants"];
    if (own(entry, "name") !== channel)
      note(conversion, "dropped", `${at}/name`, "the channel is named by its key");
    addTo(
      totals,
      readChannel({ channel, occupancy: entry.occupancy, list, name: "occupants", at }, conversion),
    );
  }
  if (totals.channels === 0) note(conversion, "ignored", "/channels", "nothing is said about any channel");
  const { totalChannels } = result;
  noteTotals(
    totals,
    totalChannels,
    own(result, "totalOccupancy"),
    "/totalChannels",
    "/totalOccupancy",
    conversion,
  );
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

function noteTotals(
  { channels, occupancy }: Totals,
  saidChannels: unknown,
  saidOccupancy: unknown,
  channelsAt: string,
  occupancyAt: string,
  conversion: Conversion,
): void {
  if (channels !== saidChannels)
    note(conversion, "dropped", channelsAt, "not the number of channels that are listed");
  if (occupancy !== saidOccupancy)
    note(conversion, "dropped", occupancyAt, "not the number of users on the channels listed");
}

interface ChannelSnapshot {
  readonly channel: string;
  readonly occupancy: number;
  readonly list: readonly unknown[] | undefined;
  /** The name of the list. */
  readonly name: "uuids" | "occupants";
  /** The way to the channel, as a JSON Pointer. */
  readonly at: string;
}

/** Where in the list a user stands last. A user listed twice is one user, with what is said of them last. */
function readUsers({ list = [], name, at }: ChannelSnapshot, conversion: Conversion): Map<string, number> {
  const users = new Map<string, number>();
  let objects = 0;
  let states = 0;
  for (let index = 0; index < list.length; index++) {
    const user = list[index];
    let clientId = user;
    if (isMembers(user)) {
      objects++;
      clientId = own(user, "uuid");
      const state = own(user, "state");
      if (state !== undefined && state !== null) states++;
      for (const key in user)
        if (key !== "uuid" && key !== "state" && Object.hasOwn(user, key))
          note(
            conversion,
            "dropped",
            `${at}/${name}/${index}/${step(key)}`,
            "has no place in a presence record",
          );
    }
    const size = users.size;
    users.set(String(clientId), index);
    if (users.size === size)
      note(conversion, "ignored", `${at}/${name}/${index}`, "the user is listed twice");
  }
  if (name === "uuids" && (states > 0 ? objects < users.size : objects > 0))
    note(
      conversion,
      "derived",
      `${at}/${name}`,
      "users are written as names if none has a state, and as objects if one has",
    );
  return users;
}

/** Reads one channel; gives how many users it counts, unless it only counts them. */
function readChannel(snapshot: ChannelSnapshot, conversion: Conversion): number | undefined {
  const { channel, occupancy, list, name, at } = snapshot;
  const users = readUsers(snapshot, conversion);
  const isComplete = users.size >= occupancy;
  if (users.size === 0 && !isComplete) {
    note(conversion, "ignored", at, "hereNow without users: a count only");
    return undefined;
  }
  if (list === undefined)
    note(conversion, "derived", `${at}/${name}`, "nobody is counted: the channel is known to be empty");
  if (users.size > occupancy)
    note(conversion, "dropped", `${at}/occupancy`, "more users are listed than counted");
  // A snapshot replaces: one that was never completed must not be carried on with.
  addMark(conversion, { mark: "sync-start", channel, restart: true });
  const extras = isComplete ? undefined : { occupancy };
  for (const [clientId, index] of users) {
    const user = list?.[index];
    const where = { list: `${at}/${name}`, index, inner: "" };
    const state = isMembers(user) ? own(user, "state") : undefined;
    const data = state === undefined ? undefined : dataOfState(state, conversion, where, "/state");
    addRecord(
      conversion,
      recordOf(channel, clientId, "present", data, undefined),
      { id: undefined, order: undefined, extras },
      where,
    );
  }
  if (isComplete) addMark(conversion, { mark: "sync-end", channel });
  else
    note(
      conversion,
      "ignored",
      `${at}/occupancy`,
      `${users.size} of ${occupancy} users: nobody is said to be gone`,
    );
  return isComplete ? users.size : occupancy;
}
