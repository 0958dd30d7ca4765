/** The validators of the package's own four schemas. */
import { checkPresenceInfo } from "../generated/presence-info.check.js";
import { type PresenceInfo as PresenceInfoJson, presenceInfoSchema } from "../generated/presence-info.js";
import { checkPresenceInput } from "../generated/presence-input.check.js";
import { type PresenceInput, presenceInputSchema } from "../generated/presence-input.js";
import { checkRealtimePresence } from "../generated/realtime-presence.check.js";
import { type RealtimePresence, realtimePresenceSchema } from "../generated/realtime-presence.js";
import { checkStrictRealtimePresence } from "../generated/realtime-presence.strict.check.js";
import { strictRealtimePresenceSchema } from "../generated/realtime-presence.strict.js";
import { createFlatValidator } from "./flat-validator.js";
import { createValidator, type Validator } from "./validator.js";

/** The JSON form of `PresenceInfo`: `lastSeen` is RFC 3339 text. */
export type { PresenceInfoJson };

/**
 * The canonical realtime-presence record (`schemas/realtime-presence.json`).
 *
 * @example
 * const record = realtimePresence.parseJson(await request.text());
 */
export const realtimePresence: Validator<RealtimePresence> = /* @__PURE__ */ createFlatValidator({
  name: "realtime presence record",
  schema: realtimePresenceSchema,
  check: checkRealtimePresence,
});

/**
 * The record, narrowed (`schemas/realtime-presence.strict.json`): every strict record is a record. Identifiers are not
 * empty and hold no control characters, times are in capital letters, and a departure has no `since`.
 *
 * @example
 * strictRealtimePresence.is({ channel: "", clientId: "ann", action: "enter" }); // false: an empty channel
 */
export const strictRealtimePresence: Validator<RealtimePresence> = /* @__PURE__ */ createValidator({
  name: "strict realtime presence record",
  schema: strictRealtimePresenceSchema,
  check: checkStrictRealtimePresence,
});

/**
 * The JSON form of the tenant-scoped PresenceInfo (`schemas/presence-info.json`).
 *
 * @example
 * presenceInfo.is({ userId: "ann", tenantId: "acme", status: "away", lastSeen: "2026-01-31T09:30:00Z" }); // true
 */
export const presenceInfo: Validator<PresenceInfoJson> = /* @__PURE__ */ createFlatValidator({
  name: "presence info",
  schema: presenceInfoSchema,
  check: checkPresenceInfo,
});

/**
 * What a presence set consumes: record, envelope or mark (`schemas/presence-input.json`).
 *
 * @example
 * presenceInput.is({ mark: "clear", channel: "room" }); // true
 */
export const presenceInput: Validator<PresenceInput> = /* @__PURE__ */ createValidator({
  name: "presence input",
  schema: presenceInputSchema,
  check: checkPresenceInput,
  refs: [realtimePresenceSchema],
});
