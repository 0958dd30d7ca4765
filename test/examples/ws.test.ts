import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket, type WebSocketServer } from "ws";
import { createPresenceSet, type PresenceSet } from "../../src/presence-set/index.js";
import { listen, type Running } from "./serve.js";
import { servePresence } from "./ws.js";
import { type Client, connectTo, type Options, seatOf, shown } from "./ws-client.js";

let app: Running;
let sockets: WebSocketServer;
let set: PresenceSet;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  return () => vi.useRealTimers();
});
beforeEach(async () => {
  set = createPresenceSet();
  app = await listen(createServer());
  sockets = servePresence(app.server, set, seatOf);
  return async () => {
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => sockets.close(resolve));
    await app.close();
  };
});
afterAll(() => expect(vi.getTimerCount()).toBe(0));

const connect = (clientId: string, options: Options = {}): Promise<Client> =>
  connectTo(app.url, clientId, options);

const names = (of: PresenceSet): string[] =>
  of
    .members()
    .map(({ clientId }) => clientId)
    .toSorted();

it("gives whoever comes a snapshot, and everybody what changes", async () => {
  const ann = await connect("ann");
  expect(ann.read).toEqual([
    { mark: "sync-start", channel: "lobby", tenantId: "acme" },
    { mark: "sync-end", channel: "lobby", tenantId: "acme" },
  ]);
  ann.send({ action: "enter", data: { seat: 3 } });
  await vi.waitFor(() => expect(names(ann.set)).toEqual(["ann"]));

  const bob = await connect("bob");
  expect(names(bob.set)).toEqual(["ann"]);
  bob.send({ action: "enter" });
  bob.send({ action: "update", data: { mood: "fine" } });
  ann.send({ action: "update", data: { seat: 4 } });
  await vi.waitFor(() => expect(ann.set.members({ clientId: "bob" })[0]?.data).toEqual({ mood: "fine" }));
  await vi.waitFor(() => expect(bob.set.members({ clientId: "ann" })[0]?.data).toEqual({ seat: 4 }));
  expect(shown(ann.set)).toEqual(shown(set));
  expect(shown(bob.set)).toEqual(shown(set));

  ann.send({ action: "leave" });
  await vi.waitFor(() => expect(names(bob.set)).toEqual(["bob"]));
  expect(names(ann.set)).toEqual(["bob"]);
});

it("keeps the order of what comes in one millisecond", async () => {
  const ann = await connect("ann");
  const bob = await connect("bob");
  ann.send({ action: "enter" });
  for (let seat = 1; seat <= 200; seat++) ann.send({ action: "update", data: { seat } });
  await vi.waitFor(() => expect(bob.set.members()[0]?.data).toEqual({ seat: 200 }));
  expect(bob.read.filter((input) => "record" in input)).toHaveLength(201);
  const late = await connect("cid");
  expect(late.set.members()[0]?.data).toEqual({ seat: 200 });
});

it("keeps tenants and channels apart", async () => {
  const ann = await connect("ann");
  const others = [
    await connect("ann", { tenantId: "evil" }),
    await connect("bob", { channel: "other" }),
    await connect("bob", { tenantId: "evil" }),
  ];
  ann.send({ action: "enter" });
  await vi.waitFor(() => expect(names(ann.set)).toEqual(["ann"]));
  for (const { read } of others) expect(read.filter((input) => "record" in input)).toEqual([]);
});

it("says who made a record and when, whatever the record says", async () => {
  const ann = await connect("ann");
  const before = Date.now();
  ann.send({
    action: "enter",
    connectionId: "mine",
    occurredAt: "2999-01-01T00:00:00Z",
    since: "1999-01-01T00:00:00Z",
  });
  await vi.waitFor(() => expect(set.members()).toHaveLength(1));
  const [member] = set.members();
  expect(member?.connectionId).not.toBe("mine");
  expect(Date.parse(member?.occurredAt ?? "")).toBeGreaterThanOrEqual(before);
  expect(Date.parse(member?.occurredAt ?? "")).toBeLessThanOrEqual(Date.now());
  expect(member?.since).not.toMatch(/^1999/);
});

it.each([
  ["says goodbye", (socket: WebSocket) => socket.close(1000)],
  ["is cut off", (socket: WebSocket) => socket.terminate()],
  ["breaks the rules", (socket: WebSocket) => socket.send("{")],
])("lets a member leave whose socket %s", async (_, end) => {
  const [ann, bob] = [await connect("ann"), await connect("bob")];
  ann.send({ action: "enter" });
  await vi.waitFor(() => expect(names(bob.set)).toEqual(["ann"]));
  end(ann.socket);
  await vi.waitFor(() => expect(names(bob.set)).toEqual([]));
  expect(bob.read.at(-1)).toMatchObject({ record: { clientId: "ann", action: "leave" } });
});

it("keeps a client's other connection when one of them ends", async () => {
  const [first, second] = [await connect("ann"), await connect("ann")];
  first.send({ action: "enter" });
  second.send({ action: "enter" });
  await vi.waitFor(() => expect(set.members({ clientId: "ann" })).toHaveLength(2));
  first.socket.close();
  await vi.waitFor(() => expect(second.set.members()).toHaveLength(1));
  expect(set.members()).toHaveLength(1);
});

it("passes on what other sources tell the set, and who expires", async () => {
  const bob = await connect("bob");
  const at = new Date().toISOString();
  set.apply({
    record: { channel: "lobby", clientId: "eve", action: "enter", occurredAt: at },
    tenantId: "acme",
    ttl: 1_000,
  });
  await vi.waitFor(() => expect(names(bob.set)).toEqual(["eve"]));
  set.advance(Date.parse(at) + 2_000);
  await vi.waitFor(() => expect(names(bob.set)).toEqual([]));
});

describe("a frame that is refused closes the socket", () => {
  const record = (more: object): string =>
    JSON.stringify({ channel: "lobby", clientId: "ann", action: "enter", ...more });
  const nested = (depth: number): object => (depth === 0 ? {} : { x: nested(depth - 1) });

  it.each([
    ["binary", new TextEncoder().encode(record({})), 1003, /text/],
    ["not UTF-8", { text: Uint8Array.of(0x22, 0xff, 0x22) }, 1007, /^/],
    ["not JSON", '{"channel":', 1007, /./],
    ["a name twice", record({}).replace("{", '{"clientId":"eve",'), 1007, /clientId/],
    ["half a character", record({}).replace('"ann', '"\\ud800'), 1007, /^\/clientId/],
    ["too large", record({ data: { x: "x".repeat(16_384) } }), 1009, /^/],
    ["too deep", record({ data: nested(8) }), 1009, /8 levels/],
    ["a text too long", record({ data: { x: "x".repeat(1_025) } }), 1009, /1024/],
    ["no record", record({ role: "admin" }), 1008, /role/],
    ["a name too long for a reason", record({ ["\u{1f980}".repeat(200)]: 1 }), 1008, /^\/\u{1f980}/u],
    ["of another client", record({ clientId: "eve" }), 1008, /your own/],
    ["of another channel", record({ channel: "other" }), 1008, /your own/],
    ["a listing", record({ action: "present" }), 1008, /enter, update or leave/],
    ["a mark", '{"mark":"clear","channel":"lobby"}', 1008, /^\/clientId/],
  ])("%s", async (_, frame, code, reason) => {
    const ann = await connect("ann");
    if (typeof frame === "object" && "text" in frame) ann.socket.send(frame.text, { binary: false });
    else ann.socket.send(frame);
    ann.send({ action: "enter" });
    const closed = await ann.closed;
    expect(closed.code).toBe(code);
    expect(closed.reason).toMatch(reason);
    expect(set.members()).toEqual([]);
  });

  it("and no frame that is not: 8 levels, 16,384 bytes and 1,024 characters pass", async () => {
    const ann = await connect("ann");
    ann.socket.send(record({ data: nested(6) }));
    ann.socket.send(record({ action: "update", data: { x: "x".repeat(1_024) } }));
    const long = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`x${i}`, "x".repeat(990)]));
    const text = record({ action: "update", data: long });
    ann.socket.send(text + " ".repeat(16_384 - text.length));
    await vi.waitFor(() => expect(Object.keys(set.members()[0]?.data ?? {})).toHaveLength(16));
    expect(ann.socket.readyState).toBe(WebSocket.OPEN);
  });
});

it("answers 401 to whom it does not admit", async () => {
  const socket = new WebSocket(`${app.url.replace("http", "ws")}nowhere`);
  const error = await new Promise<Error>((resolve) => socket.once("error", resolve));
  expect(error.message).toContain("401");
});

it("lets a peer go that answers no ping, and keeps one that does", async () => {
  const [ann, bob] = [await connect("ann", { autoPong: false }), await connect("bob")];
  ann.send({ action: "enter" });
  await vi.waitFor(() => expect(names(bob.set)).toEqual(["ann"]));
  const ponged = new Promise((resolve) => {
    for (const socket of sockets.clients) socket.once("pong", resolve);
  });
  vi.advanceTimersByTime(30_000);
  await ponged;
  expect(names(set)).toEqual(["ann"]);
  vi.advanceTimersByTime(30_000);
  await vi.waitFor(() => expect(names(bob.set)).toEqual([]));
  expect((await ann.closed).code).toBe(1006);
  expect(bob.socket.readyState).toBe(WebSocket.OPEN);
});

it("lets a reader go that does not read, and goes on for the others", async () => {
  const [ann, bob] = [await connect("ann"), await connect("bob")];
  bob.socket.pause();
  ann.send({ action: "enter" });
  const data = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`x${i}`, "x".repeat(1_000)]));
  for (let round = 1; sockets.clients.size === 2 && round <= 200; round++) {
    for (let i = 0; i < 20; i++) ann.send({ action: "update", data: { ...data, round } });
    await vi.waitFor(() => expect(ann.set.members()[0]?.data?.["round"]).toBe(round));
  }
  expect(sockets.clients.size).toBe(1);
  expect(ann.socket.readyState).toBe(WebSocket.OPEN);
});
