/**
 * What each adapter can be told beside payloads, apart from what has an option of its own (`--channel`, `--tenant`,
 * `--received-at`) and from functions, which a command line cannot give. The types of the adapters' contexts see to
 * it that nothing is missing here, and nothing is left over.
 */
import type { AblyFromContext, AblyToContext } from "../adapters/ably/index.js";
import type { AblyChatFromContext, AblyChatToContext } from "../adapters/ably-chat/index.js";
import type { CometChatFromContext, CometChatToContext } from "../adapters/cometchat/index.js";
import type { LiveKitFromContext, LiveKitOptions, LiveKitToContext } from "../adapters/livekit/index.js";
import type {
  PhoenixAdapterOptions,
  PhoenixFromContext,
  PhoenixToContext,
} from "../adapters/phoenix/index.js";
import type { PubNubFromContext, PubNubToContext } from "../adapters/pubnub/index.js";
import type { PusherFromContext, PusherToContext } from "../adapters/pusher/index.js";

/** How a member is written: as text, `true` or `false`, a number, texts with commas, JSON, or one of a few words. */
export type MemberKind = "text" | "flag" | "number" | "list" | "json" | readonly string[];

export type Members = Readonly<Record<string, MemberKind>>;

type KindOf<Value> = [Value] extends [boolean]
  ? "flag"
  : [Value] extends [number]
    ? "number"
    : [Value] extends [string]
      ? string extends Value
        ? "text"
        : readonly Value[]
      : [Value] extends [readonly string[]]
        ? "list"
        : "json";

type Said = "channel" | "tenantId" | "receivedAt" | "now" | "state";

type MembersOf<Context> = {
  readonly [Name in keyof Context as Name extends Said
    ? never
    : NonNullable<Context[Name]> extends (text: string) => unknown
      ? never
      : Name]-?: KindOf<NonNullable<Context[Name]>>;
};

interface Directions {
  /** For reading the provider's payloads. */
  readonly from: Members;
  /** For writing them. */
  readonly to: Members;
  /** Those of `from` that belong to the adapter's memory rather than to a payload. */
  readonly memory?: Members;
}

const ABLY = {
  from: { attached: "flag", clientId: "text", complete: "flag" } satisfies MembersOf<AblyToContext>,
  to: {
    form: ["protocol", "sync", "rest", "history", "wire", "message"],
    maxMessageSize: "number",
    pageSize: "number",
    syncId: "text",
  } satisfies MembersOf<AblyFromContext>,
};

const ABLY_CHAT = {
  from: {
    complete: "flag",
    naming: ["channel", "room"],
    room: "text",
    unwrapUserData: "flag",
    version: "text",
  } satisfies MembersOf<AblyChatToContext>,
  to: {
    dates: ["text", "date"],
    form: ["event", "member", "list"],
    version: "text",
    wrapUserData: "flag",
  } satisfies MembersOf<AblyChatFromContext>,
};

const COMETCHAT = {
  from: {
    complete: "flag",
    includeMetadata: "flag",
    strictStatus: "flag",
    tenants: "json",
    timestampUnit: ["s", "ms"],
  } satisfies MembersOf<CometChatToContext>,
  to: {
    appId: "text",
    deviceId: "text",
    form: ["by-action", "user", "list", "listener", "frame", "webhook", "legacy-webhook"],
    metadata: "flag",
    statusAsMessage: "flag",
    timestampUnit: ["s", "ms"],
  } satisfies MembersOf<CometChatFromContext>,
};

const PUSHER = {
  from: { trustIds: "flag" } satisfies MembersOf<PusherToContext>,
  to: {
    form: ["frame", "webhook", "users"],
    limits: "flag",
    plainData: "flag",
  } satisfies MembersOf<PusherFromContext>,
};

const PUBNUB = {
  from: {
    call: ["here-now", "where-now", "get-state", "set-state"],
    channels: "list",
    clientId: "text",
    knownSize: "number",
    present: "flag",
  } satisfies MembersOf<PubNubToContext>,
  to: {
    form: ["subscribe", "event", "sdk", "webhook", "events-and-actions"],
    occupancy: "number",
    region: "number",
    subscribeKey: "text",
  } satisfies MembersOf<PubNubFromContext>,
};

const PHOENIX = {
  from: {
    events: "json",
    extrasInData: "text",
    joinRef: "text",
    leaveData: "flag",
    refTime: "flag",
  } satisfies MembersOf<PhoenixToContext>,
  to: { events: "json", form: ["v2", "v1", "bare"], joinRef: "text" } satisfies MembersOf<PhoenixFromContext>,
  memory: { maxPendingDiffs: "number" } satisfies MembersOf<
    Omit<PhoenixAdapterOptions, keyof PhoenixToContext>
  >,
};

const LIVEKIT = {
  from: {
    activeOnly: "flag",
    form: [
      "signal",
      "webhook",
      "join",
      "update",
      "room-moved",
      "list-participants",
      "list-rooms",
      "participant",
    ],
    includeSelf: "flag",
    leaveData: "flag",
    self: "text",
  } satisfies MembersOf<LiveKitToContext>,
  to: { form: ["signal", "webhook"] } satisfies MembersOf<LiveKitFromContext>,
  memory: { matchLeaves: ["sid", "identity"] } satisfies MembersOf<
    Omit<LiveKitOptions, keyof LiveKitToContext>
  >,
};

/** By provider. */
export const CONTEXT_MEMBERS: ReadonlyMap<string, Directions> = new Map<string, Directions>([
  ["ably", ABLY],
  ["ably-chat", ABLY_CHAT],
  ["cometchat", COMETCHAT],
  ["pusher", PUSHER],
  ["pubnub", PUBNUB],
  ["phoenix", PHOENIX],
  ["livekit", LIVEKIT],
]);
