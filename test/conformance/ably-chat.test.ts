/**
 * The real @ably/chat room as the oracle: frames go into the room's channel, offline, and what the room emits and
 * lists must become the same records as the frames themselves do. Random and seeded.
 */
import { ChatClient, LogLevel } from "@ably/chat";
import Ably from "ably";
import { afterAll, describe, expect, it } from "vitest";
import { ably } from "../../src/adapters/ably/index.js";
import { ablyChat, chatChannelOf } from "../../src/adapters/ably-chat/index.js";
import type { PresenceEnvelope, PresenceInput } from "../../src/index.js";
import { type Random, RUNS, randomOf, SEED } from "../adapters/ably/random.js";

interface Inbound {
  readonly name: string;
  processMessage(frame: object): Promise<void>;
}

const protocolMessage = (
  Ably as unknown as { makeProtocolMessageFromDeserialized(): (frame: object) => object }
).makeProtocolMessageFromDeserialized();

const clients: Ably.Realtime[] = [];
afterAll(() => {
  for (const client of clients) client.close();
});

/** A room over a connection that is never made, attached by a frame. */
async function openRoom(name: string) {
  const client = new Ably.Realtime({ key: "fake.key:secret", autoConnect: false, clientId: "me" });
  clients.push(client);
  const room = await new ChatClient(client, { logLevel: LogLevel.Silent }).rooms.get(name);
  const channels = Object.values((client.channels as unknown as { all: Record<string, Inbound> }).all);
  const channel = channels[0] as Inbound;
  const receive = (frame: object): Promise<void> =>
    channel.processMessage(protocolMessage(structuredClone({ ...frame, channel: channel.name })));
  await receive({ action: 11, channelSerial: "0:0", flags: (1 << 16) | (1 << 19) });
  return { room, channel, receive };
}

/** Frames as a server sends them: serials that only grow, so that nothing is dropped as old. */
function frameOf(random: Random, serial: number): object {
  return {
    action: 14,
    id: `X:${serial}`,
    connectionId: "X",
    timestamp: 1_700_000_000_000 + serial,
    presence: Array.from({ length: 1 + random.below(3) }, () => ({
      action: random.pick([2, 2, 4, 4, 1, 3]),
      clientId: random.pick(["ada", "bob", "__proto__", "7"]),
      ...random.pick([
        {},
        { data: JSON.stringify(random.json(2)), encoding: "json" },
        { data: JSON.stringify({ userCustomData: random.json(1) }), encoding: "json" },
        { data: "text" },
      ]),
      ...random.pick([{}, { extras: { userClaim: "mod" } }, { extras: { headers: { k: "v" } } }]),
    })),
  };
}

/** JSON text with its members in order. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** The envelopes of some inputs, without what only says by which way they came. */
const said = (inputs: readonly PresenceInput[]): string[] =>
  inputs.map((input) => {
    const { provider: _, ...rest } = input as PresenceEnvelope;
    return JSON.stringify(rest);
  });

describe("the real Chat room", () => {
  it("is on the channel that we say", async () => {
    const { channel } = await openRoom("lobby");
    expect(channel.name).toBe(chatChannelOf("lobby"));
  });

  it.each([
    ["live objects, with Dates", (value: unknown): unknown => value],
    ["their JSON", (value: unknown): unknown => JSON.parse(JSON.stringify(value))],
  ])(`emits and lists what its frames say: %s, ${RUNS} frames`, async (_, seen) => {
    const random = randomOf(SEED);
    const { room, channel, receive } = await openRoom("lobby");
    const heard: unknown[] = [];
    room.presence.subscribe((event) => {
      heard.push(seen(event));
    });
    let departures = 0;
    for (let serial = 0; serial < RUNS; serial++) {
      const frame = frameOf(random, serial);
      heard.length = 0;
      await receive(frame);
      const fromFrame = said(ably.toCanonical({ ...frame, channel: channel.name }).inputs);
      const fromRoom = said(heard.flatMap((event) => ablyChat.toCanonical(event, { room: "lobby" }).inputs));
      // A leave of who is not there is not emitted; everything else is.
      const emitted = fromFrame.filter(
        (text) => fromRoom.includes(text) || !text.includes('"action":"leave"'),
      );
      departures += fromFrame.length - emitted.length;
      expect(fromRoom, `seed ${SEED}, frame ${serial}: ${JSON.stringify(frame)}`).toStrictEqual(emitted);
    }
    expect(departures).toBeGreaterThan(0);

    const members = (await room.presence.get({ waitForSync: false })).map(seen);
    const { inputs } = ablyChat.toCanonical(members, { room: "lobby", complete: true });
    expect(inputs.map((input) => ("mark" in input ? input.mark : "record"))).toStrictEqual([
      "sync-start",
      ...members.map(() => "record"),
      "sync-end",
    ]);
    expect(members.length).toBeGreaterThan(0);
  });

  it("shows what we write for version 1.4", async () => {
    const random = randomOf(SEED + 1);
    const { room, receive } = await openRoom("lobby");
    const heard: Record<string, unknown>[] = [];
    room.presence.subscribe((event) => {
      heard.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
    });
    for (let serial = 0; serial < 100; serial++) await receive(frameOf(random, serial));
    for (const event of heard) {
      const { data } = event["member"] as { data?: unknown };
      if (data !== undefined && (typeof data !== "object" || data === null)) continue;
      const { inputs } = ablyChat.toCanonical(event, { room: "lobby" });
      const [written] = ablyChat.fromCanonical(inputs).payloads;
      expect(textOf(written)).toBe(textOf(event));
    }
    expect(heard.length).toBeGreaterThan(50);
  });
});
