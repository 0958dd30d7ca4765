/** `--from-option`, `--to-option`, and what is said when a payload lacks what an option can give. */
import { describe, expect, it } from "vitest";
import { CONTEXT_MEMBERS } from "../../src/cli/context-members.js";
import { PROVIDER_NAMES } from "../../src/cli/provider-names.js";
import { cli, type Ran } from "./harness.js";

const convert = (args: readonly string[], ...payloads: readonly unknown[]): Promise<Ran> =>
  cli(["convert", ...args], { stdin: payloads.map((payload) => `${JSON.stringify(payload)}\n`).join("") });
const outputOf = ({ stdout }: Ran): readonly Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const marks = (ran: Ran): readonly unknown[] => outputOf(ran).flatMap(({ mark }) => mark ?? []);

const users = [{ uid: "ada", name: "Ada", status: "online" }];
const received = ["--received-at", "2026-11-21T10:00:00Z"];

describe("--from-option", () => {
  it("says that a CometChat list holds everybody, so that it ends a sync", async () => {
    const args = ["--from", "cometchat", "--channel", "app", ...received];
    expect(marks(await convert(args, { data: users }))).not.toContain("sync-end");
    expect(marks(await convert([...args, "--from-option", "complete"], { data: users }))).toContain(
      "sync-end",
    );
    expect(marks(await convert([...args, "--from-option", "complete=false"], { data: users }))).not.toContain(
      "sync-end",
    );
  });

  it("takes text, lists, numbers, words and JSON, several at once", async () => {
    const whereNow = { channels: ["a", "b"] };
    const ran = await convert(
      ["--from", "pubnub", ...received, "--from-option", "clientId=a=b", "--from-option", "call=where-now"],
      { status: 200, message: "OK", payload: whereNow, service: "Presence" },
    );
    expect(ran.stderr).toContain("1 read");
    expect(outputOf(ran).flatMap(({ record }) => (record as { clientId?: string })?.clientId ?? [])).toEqual([
      "a=b",
      "a=b",
    ]);
    const frame = {
      appId: "app-1",
      deviceId: "WEB-1",
      type: "presence",
      sender: "ada",
      body: { action: "online", timestamp: 1_700_000_020, user: users[0] },
    };
    const args = ["--from", "cometchat", "--channel", "app", "--from-option", 'tenants={"app-1":"acme"}'];
    expect(outputOf(await convert(args, frame)).map(({ tenantId }) => tenantId)).toEqual(["acme"]);
    expect((await convert(args, { ...frame, appId: "app-2" })).code).toBe(1);
  });

  it("reaches the memory of an adapter, which --stateless has none of", async () => {
    const update = (sid: string, state: string): unknown => ({
      update: { participants: [{ sid, identity: "bob", state, joinedAt: "1763719200", version: 1 }] },
    });
    const log = [update("PA_1", "ACTIVE"), update("PA_2", "ACTIVE"), update("PA_1", "DISCONNECTED")];
    const leaves = async (...args: readonly string[]): Promise<number> => {
      const ran = await convert(["--from", "livekit", "--channel", "room", ...args], ...log);
      expect(ran.code).toBe(0);
      return outputOf(ran).filter(({ record }) => (record as { action?: string })?.action === "leave").length;
    };
    const bySid = await leaves();
    const byIdentity = await leaves("--from-option", "matchLeaves=identity");
    expect(byIdentity).toBeGreaterThan(0);
    expect(bySid).not.toBe(byIdentity);
    const { code, stderr } = await convert([
      "--from",
      "livekit",
      "--stateless",
      "--from-option",
      "matchLeaves=sid",
    ]);
    expect([code, stderr]).toEqual([
      2,
      "realtime-presence: --from-option matchLeaves is for an adapter with memory, and --stateless has none\n",
    ]);
  });

  it("works in replay too", async () => {
    const stdin = `${JSON.stringify({ data: users })}\n`;
    const args = ["replay", "--from", "cometchat", "--channel", "app", ...received, "-o", "ndjson"];
    const ran = await cli([...args, "--from-option", "strictStatus"], { stdin });
    expect([ran.code, outputOf(ran).length]).toEqual([0, 1]);
  });

  it.each([
    [
      ["--from", "ably", "--from-option", "complet"],
      'ably has no "complet" to be told',
      "did you mean complete?",
    ],
    [["--from", "pusher", "--from-option", "zzz=1"], 'pusher has no "zzz"', "it takes trustIds"],
    [["--from", "ably", "--from-option", "__proto__=1"], 'ably has no "__proto__"', "it takes attached"],
    [["--from", "ably", "--from-option", "complete=yes"], "complete is true or false", ""],
    [["--from", "ably", "--from-option", "clientId"], "clientId needs a value", ""],
    [["--from", "pubnub", "--from-option", "knownSize=1.5"], "knownSize is a whole number", ""],
    [
      ["--from", "pubnub", "--from-option", "call=herenow"],
      "call is one of here-now",
      "did you mean here-now?",
    ],
    [["--from", "cometchat", "--from-option", "tenants=[1]"], "tenants is a JSON object", ""],
    [["--from", "cometchat", "--from-option", "tenants={"], "tenants is a JSON object", ""],
    [["--from", "ably", "--from-option", "complete", "--from-option", "complete"], "is given twice", ""],
    [["--from-option", "complete"], "give --from <provider> too", ""],
    [["--to", "ably", "--to-option", "pageSize=0"], "--to-option: `pageSize` must be a whole number", ""],
    [["--to", "ably", "--to-option", "syncId=a b"], "--to-option: `syncId` must be made of word", ""],
    [["--to-option", "form=v1"], "give --to <provider> too", ""],
    [["--to", "presence-info", "--tenant", "t", "--to-option", "form=v1"], "give --to <provider> too", ""],
  ])("%j is a wrong option", async (args, message, hint) => {
    const { code, stderr, stdout } = await convert(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});

describe("--to-option", () => {
  it("chooses the form that is written", async () => {
    const record = {
      channel: "presence-room",
      clientId: "ada",
      action: "enter",
      occurredAt: "2026-11-21T10:00:00Z",
    };
    const [frame] = outputOf(await convert(["--to", "pusher"], record));
    expect(frame).toHaveProperty("event");
    const [webhook] = outputOf(await convert(["--to", "pusher", "--to-option", "form=webhook"], record));
    expect(webhook).toHaveProperty("time_ms");
  });
});

const SAMPLES = { flag: "true", number: "7", json: "{}", text: "1", list: "x,y" } as const;

describe("every member of a context", () => {
  it("is one that a provider's adapter takes", async () => {
    expect([...CONTEXT_MEMBERS.keys()]).toEqual(PROVIDER_NAMES);
    for (const [provider, { from, to, memory = {} }] of CONTEXT_MEMBERS) {
      for (const [option, members] of [
        ["from", { ...from, ...memory }],
        ["to", to],
      ] as const) {
        for (const [name, kind] of Object.entries(members)) {
          const value = typeof kind === "object" ? kind[0] : SAMPLES[kind];
          const { code, stderr } = await convert([
            `--${option}`,
            provider,
            `--${option}-option`,
            `${name}=${value}`,
          ]);
          expect([provider, option, name, code, stderr]).toEqual([
            provider,
            option,
            name,
            0,
            "0 read, 0 written, 0 refused\n",
          ]);
        }
      }
    }
  });
});

describe("a payload that names no channel", () => {
  it.each([
    [
      "ably",
      { id: "a:0:0", action: "enter", clientId: "u", connectionId: "c", timestamp: 1_795_219_200_000 },
    ],
    [
      "ably-chat",
      { type: "enter", member: { clientId: "u", connectionId: "c", updatedAt: 1_795_219_200_000 } },
    ],
    ["cometchat", users[0]],
    ["pusher", { users: [{ id: "1" }] }],
    ["pubnub", { action: "join", uuid: "u", timestamp: 1_345_546_797, occupancy: 1 }],
    ["phoenix", { joins: {}, leaves: {} }],
    ["livekit", { participants: [] }],
  ])("of %s is refused with the option that helps, and with it is read", async (provider, payload) => {
    const args = ["--from", provider, ...received];
    const refused = await convert(args, payload, payload);
    expect(refused.code).toBe(1);
    expect(refused.stderr.split("\n").filter((line) => line.includes("--"))).toEqual([
      "the context is what options say: --channel <name>",
    ]);
    const { code } = await convert([...args, "--channel", "room"], payload);
    expect(code).toBe(0);
    const replayed = await cli(["replay", ...args], { stdin: `${JSON.stringify(payload)}\n` });
    expect(replayed.stderr).toContain("options say: --channel <name>\n");
  });

  it("is told which other option helps, when it lacks something else", async () => {
    const whereNow = { status: 200, message: "OK", payload: { channels: ["a"] }, service: "Presence" };
    const { stderr } = await convert(["--from", "pubnub", ...received], whereNow);
    expect(stderr).toContain("the context is what options say: --from-option clientId=<value>\n");
  });
});
