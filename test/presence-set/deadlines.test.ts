/** When a member without an instant expires: a ttl after the time that the set was last told, and never before any. */
import { expect, it } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";

const ann = { channel: "lobby", clientId: "ann", action: "enter" } as const;
const bob = { ...ann, clientId: "bob" } as const;

it("counts from the time that the set has reached", () => {
  const set = createPresenceSet({ ttl: 100 });
  set.apply(ann);
  set.advance(1000);
  set.apply(bob);
  const names = (): string[] => set.members().map(({ clientId }) => clientId);
  set.advance(1099);
  expect(names()).toEqual(["ann", "bob"]);
  set.advance(1100);
  expect(names()).toEqual(["ann"]);
  set.advance(1e12);
  expect(names()).toEqual(["ann"]);
});
