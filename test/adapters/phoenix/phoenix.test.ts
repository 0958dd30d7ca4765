/** The wire forms of Phoenix Presence, both ways, case by case. Payloads are those of the sources named beside them. */
import { describe, expect, it } from "vitest";
import { createPhoenixAdapter, phoenix } from "../../../src/adapters/phoenix/index.js";

// phoenixframework/phoenix, assets/test/presence_test.js
const STATE = [
  "1",
  null,
  "room:lobby",
  "presence_state",
  {
    u1: { metas: [{ id: 1, phx_ref: "1" }] },
    u2: { metas: [{ id: 2, name: "dan", phx_ref: "2" }] },
  },
];
const UPDATE = [
  null,
  null,
  "room:lobby",
  "presence_diff",
  {
    joins: { u2: { metas: [{ id: 2, name: "dan.2", phx_ref: "2.2", phx_ref_prev: "2" }] } },
    leaves: { u2: { metas: [{ id: 2, name: "dan", phx_ref: "2" }] } },
  },
];

describe("phoenix without memory", () => {
  it("reads a state as a snapshot", () => {
    const { inputs } = phoenix.toCanonical(STATE);
    expect(inputs).toEqual([
      { mark: "sync-start", channel: "room:lobby" },
      {
        record: {
          channel: "room:lobby",
          clientId: "u1",
          connectionId: "1",
          action: "present",
          data: { id: 1 },
        },
        provider: "phoenix",
      },
      {
        record: {
          channel: "room:lobby",
          clientId: "u2",
          connectionId: "2",
          action: "present",
          data: { id: 2, name: "dan" },
        },
        provider: "phoenix",
      },
      { mark: "sync-end", channel: "room:lobby" },
    ]);
  });

  it("reads an update as an update under the new reference, then a leave of the old one", () => {
    const { inputs } = phoenix.toCanonical(UPDATE);
    expect(inputs).toEqual([
      {
        record: {
          channel: "room:lobby",
          clientId: "u2",
          connectionId: "2.2",
          action: "update",
          data: { id: 2, name: "dan.2" },
        },
        provider: "phoenix",
        extras: { phx_ref_prev: "2" },
      },
      {
        record: {
          channel: "room:lobby",
          clientId: "u2",
          connectionId: "2",
          action: "leave",
          data: { id: 2, name: "dan" },
        },
        provider: "phoenix",
      },
    ]);
  });

  it("writes what it read", () => {
    expect(phoenix.fromCanonical(phoenix.toCanonical(STATE).inputs, { joinRef: "1" }).payloads).toEqual([
      STATE,
    ]);
    expect(phoenix.fromCanonical(phoenix.toCanonical(UPDATE).inputs).payloads).toEqual([UPDATE]);
  });
});

describe("phoenix with memory", () => {
  it("keeps the connection id across an update, which is one record", () => {
    const adapter = createPhoenixAdapter();
    adapter.toCanonical(STATE);
    const { inputs } = adapter.toCanonical(UPDATE);
    expect(inputs).toHaveLength(1);
    expect(inputs[0]).toMatchObject({ record: { clientId: "u2", connectionId: "2", action: "update" } });
  });

  it("holds a diff back until the first state", () => {
    const adapter = createPhoenixAdapter();
    expect(adapter.toCanonical(UPDATE).inputs).toEqual([]);
    const { inputs } = adapter.toCanonical(STATE);
    expect(
      inputs.map((input) => ("mark" in input ? input.mark : "record" in input && input.record.action)),
    ).toEqual(["sync-start", "present", "present", "sync-end", "update"]);
  });
});
