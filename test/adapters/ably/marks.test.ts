/** Marks that follow each other in odd ways, on their way out as frames and back. */
import { expect, it } from "vitest";
import { ably } from "../../../src/adapters/ably/index.js";
import type { PresenceInput } from "../../../src/generated/presence-input.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";

const c = { channel: "c" } as const;
const enter = (clientId: string): PresenceInput => ({
  record: { ...c, clientId, connectionId: "X", action: "enter", occurredAt: "2026-01-01T00:00:00.000Z" },
  id: "X:0:0",
});
const back = (inputs: readonly PresenceInput[]): PresenceInput[] => {
  const { payloads } = ably.fromCanonical(inputs);
  return payloads.flatMap((payload) => ably.toCanonical(payload).inputs);
};
const members = (inputs: readonly PresenceInput[]): unknown => {
  const set = createPresenceSet({ ordering: "ably" });
  set.apply(inputs);
  return set.members().map(({ clientId }) => clientId);
};

it("writes a restart with an id as an ATTACHED and that sync's first page, and a whole sync behind it as one frame", () => {
  const inputs: PresenceInput[] = [
    { mark: "sync-start", ...c, syncId: "s1", restart: true },
    { mark: "sync-start", ...c },
    { mark: "sync-end", ...c },
  ];
  expect(back(inputs)).toEqual([
    { mark: "sync-start", ...c, restart: true },
    { mark: "sync-start", ...c, syncId: "s1" },
    { mark: "sync-start", ...c },
    { mark: "sync-end", ...c },
  ]);
});

it("does not write the end of a sync that has ended: as a frame, it would empty the channel", () => {
  const inputs: PresenceInput[] = [
    { mark: "sync-start", ...c },
    enter("a"),
    { mark: "sync-end", ...c },
    { mark: "sync-end", ...c },
  ];
  const { payloads, notes } = ably.fromCanonical(inputs);
  expect(payloads).toHaveLength(1);
  expect(notes.map(({ code, path }) => [code, path])).toContainEqual(["dropped", "/3"]);
  expect(members(back(inputs))).toEqual(["a"]);
});

it("keeps who entered after a sync was cut off and the channel attached again", () => {
  const inputs: PresenceInput[] = [
    { mark: "sync-start", ...c },
    { mark: "clear", ...c },
    { mark: "sync-start", ...c, restart: true },
    enter("a"),
    { mark: "sync-end", ...c },
  ];
  expect(members(inputs)).toEqual(["a"]);
  expect(members(back(inputs))).toEqual(["a"]);
});

/** Whether a sync-end reads back with its own syncId, or a note says where it has another one. */
const announces = (inputs: readonly PresenceInput[]): boolean => {
  const index = inputs.findLastIndex((input) => "mark" in input && input.mark === "sync-end");
  const given = inputs[index] as { readonly syncId?: string };
  const [read] = back(inputs).filter((input) => "mark" in input && input.mark === "sync-end");
  const { notes } = ably.fromCanonical(inputs);
  return (
    (read as { readonly syncId?: string }).syncId === given.syncId ||
    notes.some(({ path }) => path === `/${index}/syncId`)
  );
};

it.each([
  [
    "under the id of a sync that had none, and goes on",
    [
      { mark: "sync-start", ...c },
      { mark: "sync-start", ...c, syncId: "s1" },
      { mark: "sync-end", ...c, syncId: "s1" },
    ],
  ],
  [
    "under an id in other letters",
    [
      { mark: "sync-start", ...c, syncId: "s.1" },
      { mark: "sync-end", ...c, syncId: "s.1" },
    ],
  ],
  [
    "elsewhere, under the id of its pages",
    [
      { mark: "sync-start", ...c },
      { channel: "d", clientId: "a", action: "enter" },
      { mark: "sync-end", ...c },
    ],
  ],
  ["elsewhere, under an id in other letters", [{ mark: "sync-end", ...c, syncId: "s.1" }]],
] as [string, PresenceInput[]][])("says so where a sync ends %s", (_, inputs) => {
  expect(announces(inputs)).toBe(true);
});
