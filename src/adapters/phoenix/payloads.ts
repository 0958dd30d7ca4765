/** What Phoenix sends, form by form: types and validators. */
import { checkPhoenixAdapterState } from "../../generated/providers/phoenix-adapter-state.check.js";
import { phoenixAdapterStateSchema } from "../../generated/providers/phoenix-adapter-state.js";
import { checkPhoenixDiff } from "../../generated/providers/phoenix-diff.check.js";
import { type PhoenixDiff, phoenixDiffSchema } from "../../generated/providers/phoenix-diff.js";
import { checkPhoenixFrame } from "../../generated/providers/phoenix-frame.check.js";
import { phoenixFrameSchema } from "../../generated/providers/phoenix-frame.js";
import { checkPhoenixMessage } from "../../generated/providers/phoenix-message.check.js";
import { type PhoenixMessage, phoenixMessageSchema } from "../../generated/providers/phoenix-message.js";
import { checkPhoenixPresences } from "../../generated/providers/phoenix-presences.check.js";
import {
  type PhoenixMeta,
  type PhoenixPresence,
  type PhoenixPresences,
  phoenixPresencesSchema,
} from "../../generated/providers/phoenix-presences.js";
import { checkPhoenixTrack } from "../../generated/providers/phoenix-track.check.js";
import { type PhoenixTrack, phoenixTrackSchema } from "../../generated/providers/phoenix-track.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type { PhoenixDiff, PhoenixMessage, PhoenixMeta, PhoenixPresence, PhoenixPresences, PhoenixTrack };

/** A channel message of the version 2 serializer, the default since Phoenix 1.3. */
export type PhoenixFrame = [
  joinRef: string | null,
  ref: string | null,
  topic: string,
  event: string,
  payload: unknown,
];

/** Whatever Phoenix sends that this adapter knows: a message of either serializer, or only what it carries. */
export type PhoenixPayload = PhoenixFrame | PhoenixMessage | PhoenixPresences | PhoenixDiff;

const refs = [phoenixPresencesSchema];

/** The payload of `presence_state`, and of each side of a diff. */
export const phoenixPresences: Validator<PhoenixPresences> = createValidator({
  name: "Phoenix presence state",
  schema: phoenixPresencesSchema,
  check: checkPhoenixPresences,
});

/** The payload of `presence_diff`. */
export const phoenixDiff: Validator<PhoenixDiff> = createValidator({
  name: "Phoenix presence diff",
  schema: phoenixDiffSchema,
  check: checkPhoenixDiff,
  refs,
});

/** A channel message of the version 2 serializer: an array. */
export const phoenixFrame: Validator<PhoenixFrame> = createValidator({
  name: "Phoenix frame",
  schema: phoenixFrameSchema,
  check: checkPhoenixFrame,
});

/** A channel message of the version 1 serializer: an object. */
export const phoenixMessage: Validator<PhoenixMessage> = createValidator({
  name: "Phoenix message",
  schema: phoenixMessageSchema,
  check: checkPhoenixMessage,
});

/** The payload of Supabase's `presence` push, from the client to the server. */
export const phoenixTrack: Validator<PhoenixTrack> = createValidator({
  name: "Phoenix track",
  schema: phoenixTrackSchema,
  check: checkPhoenixTrack,
});

/** What a Phoenix adapter with a memory knows. */
export const phoenixAdapterState: Validator<unknown> = createValidator({
  name: "Phoenix adapter state",
  schema: phoenixAdapterStateSchema,
  check: checkPhoenixAdapterState,
  refs: [phoenixDiffSchema],
});
