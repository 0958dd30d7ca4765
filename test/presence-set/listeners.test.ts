/** Who is told, and in which order, while listeners come and go and marks stand between the events. */
import { expect, it } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";

const at = (seconds: number): string => new Date(Date.UTC(2026, 4, 6, 10, 0, seconds)).toISOString();
const enter = (clientId: string, seconds: number) =>
  ({ channel: "lobby", clientId, action: "enter", occurredAt: at(seconds) }) as const;

it("a listener for clients that another one took out is told no more", () => {
  const set = createPresenceSet();
  const heard: string[] = [];
  set.subscribeClients(({ clientId }) => {
    heard.push(`first: ${clientId}`);
    second.unsubscribe();
  });
  const second = set.subscribeClients(({ clientId }) => heard.push(`second: ${clientId}`));
  set.apply(enter("ann", 0));
  expect(heard).toEqual(["first: ann"]);
});

it("a watcher that another one took out is told no more", () => {
  const set = createPresenceSet();
  const heard: string[] = [];
  set.watch(() => {
    heard.push("first");
    stop();
  });
  const stop = set.watch(() => heard.push("second"));
  set.apply(enter("ann", 0));
  expect(heard).toEqual(["first"]);
});

it("a resync mark is told between the changes before it and those after it", () => {
  const set = createPresenceSet();
  const heard: string[] = [];
  set.subscribe((event) => heard.push("type" in event ? event.record.clientId : event.mark));
  set.apply([
    enter("ann", 0),
    { mark: "resync", channel: "lobby", reason: "gap" },
    enter("bob", 1),
    { mark: "resync", channel: "lobby", reason: "gap" },
  ]);
  expect(heard).toEqual(["ann", "resync", "bob", "resync"]);
});

it("a resync mark after a sync is told after the leaves of that sync, wherever these are put", () => {
  const set = createPresenceSet({ ordering: "ably" });
  set.apply([enter("ann", 0), enter("bob", 0)]);
  const heard: string[] = [];
  set.subscribe((event) =>
    heard.push("type" in event ? `${event.type} ${event.record.clientId}` : event.mark),
  );
  set.apply([
    { mark: "sync-start", channel: "lobby" },
    { ...enter("cyd", 1), action: "present" },
    { mark: "resync", channel: "lobby", reason: "gap" },
    { mark: "sync-end", channel: "lobby" },
  ]);
  expect(heard.toSorted()).toEqual(["leave ann", "leave bob", "present cyd", "resync"]);
  expect(heard.indexOf("resync")).toBeGreaterThan(heard.indexOf("present cyd"));
});

it("what a listener throws is lost when nobody asked for it, and the set goes on", () => {
  const set = createPresenceSet({ ttl: 1000 });
  const heard: string[] = [];
  set.subscribe(() => {
    throw new Error("out of order");
  });
  set.subscribe((event) => "type" in event && heard.push(event.record.clientId));
  expect(set.apply(enter("ann", 0)).verdicts).toEqual(["applied"]);
  expect(heard).toEqual(["ann"]);
});

it("nobody is in a channel that nobody knows", () => {
  const set = createPresenceSet();
  expect(set.clients("nowhere")).toEqual([]);
  expect(set.syncComplete("nowhere")).toBe(false);
});
