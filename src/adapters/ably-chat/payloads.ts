/** Ably Chat's payloads as types, and a validator of each form. */
import { checkAblyChatEvent } from "../../generated/providers/ably-chat-event.check.js";
import { type AblyChatEvent, ablyChatEventSchema } from "../../generated/providers/ably-chat-event.js";
import { checkAblyChatFlatEvent } from "../../generated/providers/ably-chat-flat-event.check.js";
import {
  type AblyChatFlatEvent,
  ablyChatFlatEventSchema,
} from "../../generated/providers/ably-chat-flat-event.js";
import { checkAblyChatMember } from "../../generated/providers/ably-chat-member.check.js";
import { type AblyChatMember, ablyChatMemberSchema } from "../../generated/providers/ably-chat-member.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type { AblyChatEvent } from "../../generated/providers/ably-chat-event.js";
export type { AblyChatFlatEvent } from "../../generated/providers/ably-chat-flat-event.js";
export type { AblyChatMember } from "../../generated/providers/ably-chat-member.js";

/** Everything that Ably Chat says about presence. */
export type AblyChatPayload = AblyChatEvent | AblyChatFlatEvent | AblyChatMember | AblyChatMember[];

/** A presence event from Chat 0.8: `{type, member}`. */
export const ablyChatEvent: Validator<AblyChatEvent> = createValidator({
  name: "Ably Chat presence event",
  schema: ablyChatEventSchema,
  check: checkAblyChatEvent,
});

/** A presence event until Chat 0.7. */
export const ablyChatFlatEvent: Validator<AblyChatFlatEvent> = createValidator({
  name: "Ably Chat flat presence event",
  schema: ablyChatFlatEventSchema,
  check: checkAblyChatFlatEvent,
});

/** A member of a room, of any version. */
export const ablyChatMember: Validator<AblyChatMember> = createValidator({
  name: "Ably Chat member",
  schema: ablyChatMemberSchema,
  check: checkAblyChatMember,
});
