/**
 * A payload that is almost a provider's is refused with the place of its fault, also where the fault lies in a part
 * that another schema file describes.
 */
import { expect, it } from "vitest";
import { ably } from "../../src/adapters/ably/index.js";
import { cometchat } from "../../src/adapters/cometchat/index.js";
import { livekit } from "../../src/adapters/livekit/index.js";
import { phoenix } from "../../src/adapters/phoenix/index.js";
import { pubnub } from "../../src/adapters/pubnub/index.js";
import { pusher } from "../../src/adapters/pusher/index.js";
import { PresenceValidationError } from "../../src/index.js";

const context = { channel: "c" };
const issuesOf = (convert: () => unknown): string[] => {
  try {
    convert();
  } catch (error) {
    if (error instanceof PresenceValidationError)
      return error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    throw error;
  }
  return ["accepted"];
};

it.each([
  [
    "a user of a list",
    () => cometchat.toCanonical({ data: [{ uid: 5, name: "x" }] }, context),
    "/data/0/uid type",
  ],
  [
    "the user of a listener call",
    () => cometchat.toCanonical({ listener: "onUserOnline", user: { uid: 5, name: "x" } }, context),
    "/user/uid type",
  ],
  [
    "the user of a webhook",
    () =>
      cometchat.toCanonical(
        {
          trigger: "user_connection_status_changed",
          data: { user: { uid: 5, name: "x" }, status: "online", timestamp: 1696935103114 },
        },
        context,
      ),
    "/data/user/uid type",
  ],
  [
    "a row of a protocol message",
    () => ably.toCanonical({ action: 14, channel: "c", presence: [{ action: 2, clientId: 5 }] }),
    "/presence/0/clientId type",
  ],
  [
    "a participant of an update",
    () => livekit.toCanonical({ participants: [{ identity: 5 }] }, context),
    "/participants/0/identity type",
  ],
  [
    "a presence of a diff",
    () => phoenix.toCanonical([null, null, "c", "presence_diff", { joins: { a: { metas: 5 } }, leaves: {} }]),
    "/4/joins/a/metas type",
  ],
  [
    "an event of a subscribe answer",
    () =>
      pubnub.toCanonical({
        t: { t: "1", r: 1 },
        m: [{ c: "c-pnpres", d: { action: "join", uuid: 5, timestamp: 1 } }],
      }),
    "/m/0/d/uuid type",
  ],
  [
    "a member of a webhook",
    () =>
      pusher.toCanonical({
        time_ms: 1,
        events: [{ name: "member_added", channel: "presence-c", user_id: {} }],
      }),
    "/events/0/user_id type",
  ],
])("names the place of the fault in %s", (_, convert, expected) => {
  expect(issuesOf(convert)).toContain(expected);
});
