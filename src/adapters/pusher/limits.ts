/**
 * What Pusher's service takes: it refuses other channels and users than these, so that none of them is ever seen on
 * its wire. Servers that speak its protocol have limits of their own, so that the caller says whether these hold.
 */
import type { PresenceInput } from "../../generated/presence-input.js";
import { hasMaxLength } from "../../runtime/code-points.js";
import { unwrapData } from "../data.js";
import { isEnvelope, isMark } from "../inputs.js";
import { wireChannelOf } from "./frames.js";
import { refuse } from "./refuse.js";

/** Pusher's documentation, "Presence channels" (members, user) and "Channels" (names), 2026. */
const MEMBERS = 100;
const USER_ID_LENGTH = 128;
const USER_INFO_BYTES = 1024;
const CHANNEL_LENGTH = 164;
const CHANNEL_NAME = /^[\w\-=@,.;]+$/;

const WHAT = "input for Pusher";

/** Refuses an input that is beyond a limit by itself. */
export function checkLimits(input: PresenceInput, index: number): void {
  if (isMark(input)) {
    checkChannel(input.channel, `/${index}`);
    return;
  }
  const at = isEnvelope(input) ? `/${index}/record` : `/${index}`;
  const { channel, clientId, data } = isEnvelope(input) ? input.record : input;
  checkChannel(channel, at);
  if (!hasMaxLength(clientId, USER_ID_LENGTH))
    refuse(`${at}/clientId`, "maxLength", `a user_id has at most ${USER_ID_LENGTH} characters`, WHAT);
  if (data === undefined) return;
  const size = new TextEncoder().encode(JSON.stringify(unwrapData(data).value)).length;
  if (size > USER_INFO_BYTES)
    refuse(`${at}/data`, "size", `user_info has ${size} bytes, and at most ${USER_INFO_BYTES}`, WHAT);
}

function checkChannel(channel: string, at: string): void {
  const name = wireChannelOf(channel);
  if (!hasMaxLength(name, CHANNEL_LENGTH))
    refuse(`${at}/channel`, "maxLength", `a channel's name has at most ${CHANNEL_LENGTH} characters`, WHAT);
  if (!CHANNEL_NAME.test(name))
    refuse(`${at}/channel`, "pattern", "a channel's name has letters, digits and _-=@,.; only", WHAT);
}

/** Refuses a member more than a channel takes. */
export function checkCrowd(size: number, index: number): void {
  if (size > MEMBERS) refuse(`/${index}`, "maxItems", `a channel has at most ${MEMBERS} members`, WHAT);
}
