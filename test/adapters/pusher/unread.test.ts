/** What a payload of Pusher says beside what is read is noted, each member with its path; and nothing where all is read. */
import { describe, expect, it } from "vitest";
import { pusher } from "../../../src/adapters/pusher/index.js";

const channel = "presence-room";
const read = (payload: unknown) => pusher.toCanonical(payload, { channel });
const dropped = (payload: unknown): string[] =>
  read(payload).notes.flatMap(({ code, path }) => (code === "dropped" ? [path] : []));

const succeeded = "pusher_internal:subscription_succeeded";
const added = "pusher_internal:member_added";
const removed = "pusher_internal:member_removed";
const watchlist = "pusher_internal:watchlist_events";
const established = "pusher:connection_established";
const extra = { "a/b": 1, __proto__unlike: null };
const step = ["a~1b", "__proto__unlike"];
const under = (at: string): string[] => step.map((name) => `${at}/${name}`);

/** Each with nothing to leave over, with members at every place that nobody knows, and the paths of those. */
const CASES: readonly (readonly [string, object, object, readonly string[]])[] = [
  [
    "a snapshot",
    { event: succeeded, channel, data: { presence: { ids: ["ann"], hash: { ann: {} }, count: 1 } } },
    {
      event: succeeded,
      channel,
      user_id: "ann",
      data: { presence: { ids: ["ann"], hash: { ann: {} }, count: 1, ...extra }, ...extra },
      ...extra,
    },
    ["/user_id", ...under(""), ...under("/data"), ...under("/data/presence")],
  ],
  [
    "a member who is added",
    { event: added, channel, data: { user_id: "ann", user_info: {} } },
    { event: added, channel, user_id: "ann", data: { user_id: "ann", user_info: {}, ...extra }, ...extra },
    ["/user_id", ...under(""), ...under("/data")],
  ],
  [
    "a member who is removed",
    { event: removed, channel, data: { user_id: "ann" } },
    { event: removed, channel, data: { user_id: "ann", user_info: {}, ...extra }, ...extra },
    [...under(""), "/data/user_info", ...under("/data")],
  ],
  [
    "a watchlist",
    { event: watchlist, data: { events: [{ name: "online", user_ids: ["ann"] }] } },
    {
      event: watchlist,
      channel,
      data: {
        events: [
          { name: "online", user_ids: ["ann"], channel_name: "presence-a" },
          { name: "offline", user_ids: ["bob"], channel_name: "presence-b", ...extra },
          { name: "subscription", user_ids: ["eve"], channel_name: "is ignored with its entry" },
        ],
        ...extra,
      },
      ...extra,
    },
    [
      "/channel",
      ...under(""),
      ...under("/data"),
      "/data/events/0/channel_name",
      "/data/events/1/channel_name",
      ...under("/data/events/1"),
    ],
  ],
  [
    "a webhook",
    {
      time_ms: 1,
      events: [
        { name: "member_added", channel, user_id: "ann" },
        { name: "channel_vacated", channel },
      ],
    },
    {
      time_ms: 1,
      events: [
        { name: "member_added", channel, user_id: "ann", ...extra },
        { name: "member_removed", channel, user_id: "ann", ...extra },
        { name: "channel_vacated", channel, user_id: "ann" },
        { name: "channel_occupied", channel, ...extra },
      ],
      ...extra,
    },
    [...under("/events/0"), ...under("/events/1"), "/events/2/user_id", ...under("")],
  ],
  [
    "the users of a channel",
    { users: [{ id: "ann" }] },
    { users: [{ id: "ann", ...extra }], ...extra },
    [...under("/users/0"), ...under("")],
  ],
  [
    "a channel that is empty",
    { occupied: false },
    { occupied: false, user_count: 0, subscription_count: 0 },
    ["/user_count", "/subscription_count"],
  ],
];

describe.each(CASES)("%s", (_, plain, full, paths) => {
  it("leaves nothing over where all of it is read", () => {
    expect(dropped(plain)).toEqual([]);
  });

  it("has a note for each member that is not", () => {
    expect(dropped(full).toSorted()).toEqual([...paths].toSorted());
  });

  it("has the same notes where its data is text", () => {
    const text = "data" in full ? { ...full, data: JSON.stringify(full.data) } : full;
    expect(read(text)).toEqual(read(full));
  });
});

it("has notes for what a new connection says of itself, where there is a channel to clear", () => {
  const data = { socket_id: "1.2", activity_timeout: 120, ...extra };
  const frame = { event: established, channel, data, ...extra };
  const paths = ["/channel", ...under(""), "/data/socket_id", "/data/activity_timeout", ...under("/data")];
  expect(dropped(frame)).toEqual(paths);
  expect(dropped({ ...frame, data: JSON.stringify(data) })).toEqual(paths);
  expect(pusher.toCanonical(frame).notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["ignored "]);
});

it("says nothing of members that are undefined or inherited", () => {
  const data = Object.assign(Object.create({ inherited: 1 }) as object, { user_id: "ann", none: undefined });
  const frame = Object.assign(Object.create({ inherited: 1 }) as object, { event: added, channel, data });
  expect(read({ ...frame, none: undefined }).notes).toEqual([]);
  expect(read(frame).notes).toEqual([]);
});

it("says nothing more of what is ignored as a whole", () => {
  for (const payload of [
    { event: "pusher:pong", data: {}, ...extra },
    { occupied: true, user_count: 3, ...extra },
    { event: succeeded, channel: "room", data: { ...extra }, ...extra },
  ])
    expect(read(payload).notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["ignored "]);
});
