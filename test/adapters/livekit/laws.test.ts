/** The laws of the LiveKit adapter. Two payloads are the same when LiveKit's own codec reads the same from them. */

import { ParticipantUpdate, SignalResponse, WebhookEvent } from "@livekit/protocol";
import fc from "fast-check";
import { createLiveKitAdapter, livekit } from "../../../src/adapters/livekit/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { inputsIn } from "../arbitraries.js";
import { describeLaws } from "../laws.js";
import { payloads } from "./arbitraries.js";
import { saidInReading } from "./said-in-reading.js";

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

/** What is read names no tenant, so a memory can be of one only, as a socket is of one room. */
function ofOneTenant(input: PresenceInput): PresenceInput {
  if (!("tenantId" in input)) return input;
  const { tenantId: _, ...rest } = input;
  return rest;
}

describeLaws("livekit with a memory", {
  adapter: () => createLiveKitAdapter(),
  payloads,
  inputs: inputsIn(fc.constant("lobby")).map((inputs) => ({
    inputs: inputs.map(ofOneTenant),
    context: { channel: "lobby" },
    back: { channel: "lobby" },
  })),
  saidInReading,
  meaning,
  place,
});
