import { type AnyTRPCRouter, initTRPC } from "@trpc/server";
import { presenceInput, realtimePresence } from "../../src/index.js";

const t = initTRPC.create();

export const router: AnyTRPCRouter = t.router({
  report: t.procedure.input(realtimePresence).mutation(({ input }) => ({ seen: input.clientId })),
  feed: t.procedure.input(presenceInput).mutation(({ input }) => ({ mark: "mark" in input })),
});
