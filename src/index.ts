/**
 * The canonical record and its models: types and validators. What every other entry point speaks of.
 *
 * @module realtime-presence
 */
export { PRESENCE_STATUSES } from "./generated/presence-info.js";
export type {
  ClearMark,
  PresenceEnvelope,
  PresenceInput,
  PresenceMark,
  ResyncMark,
  SyncEndMark,
  SyncStartMark,
} from "./generated/presence-input.js";
export { PRESENCE_ACTIONS, type RealtimePresence } from "./generated/realtime-presence.js";
export { PresenceValidationError } from "./validation/error.js";
export type { Issue } from "./validation/issue.js";
export type { JsonLimits } from "./validation/json-limits.js";
export {
  type PresenceInfoJson,
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
} from "./validation/models.js";
export { decodePresenceInfo, encodePresenceInfo, type PresenceInfo } from "./validation/presence-info.js";
export type {
  InferInput,
  InferOutput,
  StandardIssue,
  StandardJsonSchemaConverter,
  StandardJsonSchemaOptions,
  StandardResult,
  StandardSchemaProps,
  StandardSchemaV1,
  ValidatorStandard,
} from "./validation/standard-schema.js";
export { realtimePresenceOf } from "./validation/typed-data.js";
export type { SafeParseResult, Validator } from "./validation/validator.js";
