/** The adapter on the payloads of LiveKit's documents, form by form. */
import { describe, expect, it } from "vitest";
import { livekit } from "../../../src/adapters/livekit/index.js";
import { presenceInput } from "../../../src/validation/models.js";

const joined = {
  event: "participant_joined",
  room: { sid: "RM_hycBMAjmt6Ub", name: "Demo Room", emptyTimeout: 300, creationTime: "1692627281" },
  participant: {
    sid: "PA_Sh5tQfe4wQmc",
    identity: "alice",
    state: "ACTIVE",
    metadata: '{"role":"host"}',
    joinedAt: "1727000000",
    joinedAtMs: "1727000000123",
    name: "Alice",
    version: 4,
    attributes: { mood: "ok" },
  },
  id: "EV_eugWmGhovZmm",
  createdAt: "1692985556",
};

describe("webhooks", () => {
  it("tell an enter, with its event id and its time", () => {
    const { inputs, notes } = livekit.toCanonical(joined);
    expect(inputs).toMatchObject([
      {
        record: {
          channel: "Demo Room",
          clientId: "alice",
          connectionId: "PA_Sh5tQfe4wQmc",
          action: "enter",
          data: { name: "Alice", metadata: { role: "host" }, attributes: { mood: "ok" } },
          occurredAt: "2023-08-25T17:45:56.000Z",
        },
        id: "EV_eugWmGhovZmm",
        provider: "livekit",
      },
    ]);
    expect(notes).toEqual([]);
    expect(inputs.every((input) => presenceInput.is(input))).toBe(true);
  });

  it("come back as they were", () => {
    const { inputs } = livekit.toCanonical(joined);
    expect(livekit.fromCanonical(inputs, { form: "webhook" })).toEqual({ payloads: [joined], notes: [] });
  });
});
