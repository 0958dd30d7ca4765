/**
 * What CometChat sends, form by form: types and validators. The schemas name no secret (`authToken`, `jwt`, …),
 * so that nothing here reads one, not even to say what is wrong with it.
 */
import { checkCometChatPresenceFrame } from "../../generated/providers/cometchat-frame.check.js";
import {
  type CometChatPresenceFrame,
  cometChatPresenceFrameSchema,
} from "../../generated/providers/cometchat-frame.js";
import { checkCometChatLegacyConnectionWebhook } from "../../generated/providers/cometchat-legacy-webhook.check.js";
import {
  type CometChatLegacyConnectionWebhook,
  type CometChatSession,
  cometChatLegacyConnectionWebhookSchema,
} from "../../generated/providers/cometchat-legacy-webhook.js";
import { checkCometChatListenerCall } from "../../generated/providers/cometchat-listener-call.check.js";
import {
  type CometChatListenerCall,
  cometChatListenerCallSchema,
} from "../../generated/providers/cometchat-listener-call.js";
import { checkCometChatOtherMessage } from "../../generated/providers/cometchat-other.check.js";
import {
  type CometChatOtherMessage,
  cometChatOtherMessageSchema,
} from "../../generated/providers/cometchat-other.js";
import { checkCometChatAdapterState } from "../../generated/providers/cometchat-state.check.js";
import {
  type CometChatAdapterState,
  type CometChatUserState,
  cometChatAdapterStateSchema,
} from "../../generated/providers/cometchat-state.js";
import { checkCometChatUser } from "../../generated/providers/cometchat-user.check.js";
import { type CometChatUser, cometChatUserSchema } from "../../generated/providers/cometchat-user.js";
import { checkCometChatUserList } from "../../generated/providers/cometchat-user-list.check.js";
import {
  type CometChatUserList,
  cometChatUserListSchema,
} from "../../generated/providers/cometchat-user-list.js";
import { checkCometChatConnectionWebhook } from "../../generated/providers/cometchat-webhook.check.js";
import {
  type CometChatConnectionWebhook,
  cometChatConnectionWebhookSchema,
} from "../../generated/providers/cometchat-webhook.js";
import { createValidator, type Validator } from "../../validation/validator.js";

export type {
  CometChatAdapterState,
  CometChatConnectionWebhook,
  CometChatLegacyConnectionWebhook,
  CometChatListenerCall,
  CometChatOtherMessage,
  CometChatPresenceFrame,
  CometChatSession,
  CometChatUser,
  CometChatUserList,
  CometChatUserState,
};

/** Whatever CometChat sends that this adapter knows. */
export type CometChatPayload =
  | CometChatUser
  | CometChatUser[]
  | CometChatUserList
  | CometChatListenerCall
  | CometChatPresenceFrame
  | CometChatConnectionWebhook
  | CometChatLegacyConnectionWebhook
  | CometChatOtherMessage;

const refs = [cometChatUserSchema];

/** A user: REST answer, SDK instance, group member, webhook member or import form. */
export const cometChatUser: Validator<CometChatUser> = createValidator({
  name: "CometChat user",
  schema: cometChatUserSchema,
  check: checkCometChatUser,
});

/** A REST answer about users: a page of a list, or one user. */
export const cometChatUserList: Validator<CometChatUserList> = createValidator({
  name: "CometChat user list",
  schema: cometChatUserListSchema,
  check: checkCometChatUserList,
  refs,
});

/** A call of a `CometChat.UserListener`: `{ listener: "onUserOnline", user }`. */
export const cometChatListenerCall: Validator<CometChatListenerCall> = createValidator({
  name: "CometChat listener call",
  schema: cometChatListenerCallSchema,
  check: checkCometChatListenerCall,
  refs,
});

/** A presence frame of the websocket, before the SDK reads it. */
export const cometChatPresenceFrame: Validator<CometChatPresenceFrame> = createValidator({
  name: "CometChat presence frame",
  schema: cometChatPresenceFrameSchema,
  check: checkCometChatPresenceFrame,
  refs,
});

/** The webhook `user_connection_status_changed`. */
export const cometChatConnectionWebhook: Validator<CometChatConnectionWebhook> = createValidator({
  name: "CometChat connection webhook",
  schema: cometChatConnectionWebhookSchema,
  check: checkCometChatConnectionWebhook,
  refs,
});

/** The legacy webhook `after_connection_status_changed`. */
export const cometChatLegacyConnectionWebhook: Validator<CometChatLegacyConnectionWebhook> = createValidator({
  name: "CometChat legacy connection webhook",
  schema: cometChatLegacyConnectionWebhookSchema,
  check: checkCometChatLegacyConnectionWebhook,
  refs,
});

/** A webhook, frame or answer of CometChat that says nothing about who is present. */
export const cometChatOtherMessage: Validator<CometChatOtherMessage> = createValidator({
  name: "CometChat message",
  schema: cometChatOtherMessageSchema,
  check: checkCometChatOtherMessage,
});

/** What a CometChat adapter with a memory knows. */
export const cometChatAdapterState: Validator<CometChatAdapterState> = createValidator({
  name: "CometChat adapter state",
  schema: cometChatAdapterStateSchema,
  check: checkCometChatAdapterState,
});
