import { initTRPC, TRPCError } from "@trpc/server";
import { expect, expectTypeOf, it } from "vitest";
import { type RealtimePresence, realtimePresence } from "../../src/index.js";
import { router } from "./trpc.js";

const caller = router.createCaller({}) as {
  readonly report: (input: unknown) => Promise<unknown>;
  readonly feed: (input: unknown) => Promise<unknown>;
};
const record: RealtimePresence = { channel: "room", clientId: "ann", action: "enter" };

it("types the input", () => {
  const t = initTRPC.create();
  const typed = t.router({ report: t.procedure.input(realtimePresence).mutation(({ input }) => input) });
  expectTypeOf(typed.createCaller({}).report).parameter(0).toEqualTypeOf<RealtimePresence>();
  expect(typed).toBeDefined();
});

it("hands on what is valid", async () => {
  expect(await caller.report(record)).toEqual({ seen: "ann" });
  expect(await caller.feed({ mark: "clear", channel: "room" })).toEqual({ mark: true });
});

it("answers BAD_REQUEST, with our issues as the cause", async () => {
  const error = await caller.report({ ...record, action: "Enter" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TRPCError);
  expect(error).toMatchObject({
    code: "BAD_REQUEST",
    cause: { issues: [{ path: ["action"], message: expect.stringContaining('did you mean "enter"?') }] },
  });
});
