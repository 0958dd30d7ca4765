/** The laws of the LiveKit adapter. Two payloads are the same when LiveKit's own codec reads the same from them. */
import { ParticipantUpdate, SignalResponse, WebhookEvent } from "@livekit/protocol";
import { createLiveKitAdapter, livekit } from "../../../src/adapters/livekit/index.js";
import { inputsIn } from "../arbitraries.js";
import { describeLaws } from "../laws.js";
import { payloads } from "./arbitraries.js";

type Json = Record<string, unknown>;
const LENIENT = { ignoreUnknownFields: true };

/** What the codec of @livekit/protocol makes of a payload: one spelling, defaults left out. */
function meaning(payload: unknown): unknown {
  const json = payload as never;
  const given = payload as Json;
  if ("event" in given) return WebhookEvent.fromJson(json, LENIENT).toJson();
  if ("participants" in given) return ParticipantUpdate.fromJson(json, LENIENT).toJson();
  if ("room" in given || "sid" in given) return given; // announced as a whole: the form changes
  return SignalResponse.fromJson(json, LENIENT).toJson();
}

const place = (pointer: string): string => pointer.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());

describeLaws("livekit", {
  adapter: () => livekit,
  payloads,
  inputs: inputsIn().map((inputs) => ({ inputs, context: { channel: "lobby" }, back: { channel: "lobby" } })),
  meaning,
  place,
});

describeLaws("livekit, writing webhooks", {
  adapter: () => livekit,
  payloads,
  inputs: inputsIn().map((inputs) => ({
    inputs,
    context: { channel: "lobby", form: "webhook", now: 1_700_000_000_000 } as const,
    back: { channel: "lobby" },
  })),
  meaning,
  place,
});

describeLaws("livekit with a memory", {
  adapter: () => createLiveKitAdapter(),
  payloads,
  inputs: inputsIn().map((inputs) => ({ inputs, context: { channel: "lobby" }, back: { channel: "lobby" } })),
  meaning,
  place,
});
