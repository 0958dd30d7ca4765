/** Payloads with their sources, and what each becomes; every one of them is what LiveKit's own codec reads. */
import { readdirSync, readFileSync } from "node:fs";
import {
  JoinResponse,
  ListRoomsResponse,
  ParticipantInfo,
  ParticipantUpdate,
  SignalResponse,
  WebhookEvent,
} from "@livekit/protocol";
import { describe, expect, it } from "vitest";
import { createLiveKitAdapter, type LiveKitToContext, livekit } from "../../../src/adapters/livekit/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { sampleOf } from "../corpus.js";

interface Fixture {
  readonly source: string;
  readonly payload: Record<string, unknown>;
  readonly context?: LiveKitToContext;
  readonly inputs: unknown[];
}

const FOLDER = new URL("../../fixtures/livekit/", import.meta.url);
const fixtures = readdirSync(FOLDER).map((name): [string, Fixture] => [
  name.replace(".json", ""),
  JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Fixture,
]);

/** Reads a payload with the message type that it is of, strictly: an unknown field would be a mistake in the fixture. */
function decode(payload: Record<string, unknown>): unknown {
  const json = payload as Parameters<typeof WebhookEvent.fromJson>[0];
  if ("event" in payload) return WebhookEvent.fromJson(json);
  if ("participants" in payload || Object.keys(payload).length === 0) return ParticipantUpdate.fromJson(json);
  if ("rooms" in payload) return ListRoomsResponse.fromJson(json);
  if ("sid" in payload) return ParticipantInfo.fromJson(json);
  return "room" in payload ? JoinResponse.fromJson(json) : SignalResponse.fromJson(json);
}

describe("fixtures", () => {
  it("are enough", () => {
    expect(fixtures.length).toBeGreaterThan(15);
  });

  it.each(fixtures)("%s", (_, { source, payload, context, inputs }) => {
    expect(source).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(() => decode(payload)).not.toThrow();
    expect(livekit.toCanonical(payload, context).inputs).toEqual(inputs);
    if (context?.form === undefined) expect(livekit.accepts(payload)).toBe(true);
  });
});

describe("the sample log", () => {
  const log = sampleOf("livekit") as Record<string, unknown>[];

  it("is what LiveKit's codec reads", () => {
    for (const payload of log) expect(() => decode(payload)).not.toThrow();
  });

  it("tells its story", () => {
    const adapter = createLiveKitAdapter();
    const set = createPresenceSet();
    const there = log.map((payload) => {
      set.apply(adapter.toCanonical(payload, { channel: "standup" }).inputs);
      return set
        .members()
        .map(({ clientId, connectionId = "" }) => clientId + connectionId.slice(-1))
        .toSorted()
        .join(" ");
    });
    expect(there).toEqual([
      "",
      "ada1",
      "ada1",
      "ada1 ben1",
      "ada1 ben1",
      "ada1 ben1",
      "ada1 ben1",
      "ada1 ben1 cleo2",
      "ada1 ben2 cleo2",
      "ada1 ben2 cleo2",
      "",
      "",
      "ada1 ben2",
      "ada1",
      "",
      "",
    ]);
  });
});
