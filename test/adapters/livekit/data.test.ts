/** Application data in `name`, `metadata` and `attributes`, and any other data that has to fit into them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../../src/adapters/inputs.js";
import { livekit } from "../../../src/adapters/livekit/index.js";
import { data as anyData } from "../arbitraries.js";

type Json = Record<string, unknown>;

function write(data: Json) {
  const { payloads, notes } = livekit.fromCanonical(
    [{ channel: "c", clientId: "a", action: "present", data }],
    { channel: "c" },
  );
  const [payload] = payloads;
  const info = payload !== undefined && "update" in payload ? payload.update?.participants?.[0] : undefined;
  const [input] = livekit.toCanonical(JSON.parse(JSON.stringify(payload)), { channel: "c" }).inputs;
  const back = input === undefined ? undefined : recordOf(input)?.data;
  return {
    name: info?.name,
    metadata: info?.metadata,
    attributes: info?.attributes,
    back,
    notes: notes.map(({ code, path }) => `${code} ${path}`),
  };
}

const WRAPPED = { attributes: { "realtime-presence.data": "metadata" } };

describe("data", () => {
  it.each<[string, Json, object]>([
    [
      "of LiveKit's shape",
      { name: "Al", metadata: { role: "host" }, attributes: { mood: "ok" } },
      { name: "Al", metadata: '{"role":"host"}', attributes: { mood: "ok" } },
    ],
    ["with metadata that is text", { metadata: "plain" }, { metadata: "plain" }],
    [
      "with metadata that looks like an object",
      { metadata: '{"a":1}' },
      { metadata: '{"metadata":"{\\"a\\":1}"}', ...WRAPPED },
    ],
    ["of any other shape", { status: "busy" }, { metadata: '{"status":"busy"}', ...WRAPPED }],
    [
      "with an attribute that is no text",
      { attributes: { n: 1 } },
      { metadata: '{"attributes":{"n":1}}', ...WRAPPED },
    ],
    ["with an empty name", { name: "" }, { metadata: '{"name":""}', ...WRAPPED }],
    ["that is empty", {}, { metadata: "{}", ...WRAPPED }],
  ])("%s is written, and comes back as it was", (_, data, fields) => {
    const { back, notes, ...written } = write(data);
    expect(JSON.parse(JSON.stringify(written))).toEqual(fields);
    expect(back).toEqual(data);
    expect(notes.includes("wrapped /0/data")).toBe(
      "attributes" in fields && (fields as Json)["attributes"] === WRAPPED.attributes,
    );
  });

  it("of any shape comes back as it was", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(JSON.stringify(write(data).back)).toBe(JSON.stringify(data));
      }),
    );
  });

  it("keeps the text of metadata that writing it again would change", () => {
    for (const metadata of ['{ "role": "host" }', '{"n":1.0}', '{"a":1,"a":2}', '{"\\u0061":1}']) {
      const payload = {
        update: { participants: [{ identity: "a", sid: "PA_1", state: "ACTIVE", metadata }] },
      };
      const { inputs } = livekit.toCanonical(payload, { channel: "c" });
      expect(livekit.fromCanonical(inputs, { channel: "c" })).toEqual({ payloads: [payload], notes: [] });
    }
  });

  it("stays text where metadata is nested too deep to be safe", () => {
    const metadata = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    const { inputs } = livekit.toCanonical(
      { update: { participants: [{ identity: "a", metadata }] } },
      { channel: "c" },
    );
    expect(inputs[0] === undefined ? undefined : recordOf(inputs[0])?.data).toEqual({ metadata });
  });
});
