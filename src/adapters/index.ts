/**
 * Every adapter in one table, by provider name: what the CLI converts between.
 *
 * @module realtime-presence/adapters
 */

import { didYouMean } from "../validation/suggest.js";
import { show } from "../validation/text.js";
import { ably } from "./ably/index.js";
import { ablyChat } from "./ably-chat/index.js";
import type { FromCanonical, PresenceAdapter, ToCanonical } from "./adapter.js";
import { cometchat } from "./cometchat/index.js";
import { livekit } from "./livekit/index.js";
import { phoenix } from "./phoenix/index.js";
import { pubnub } from "./pubnub/index.js";
import { pusher } from "./pusher/index.js";

export type { FromCanonical, Note, PresenceAdapter, ToCanonical } from "./adapter.js";

/** The adapters, each with its own types. */
export interface Adapters {
  readonly ably: typeof ably;
  readonly "ably-chat": typeof ablyChat;
  readonly cometchat: typeof cometchat;
  readonly pusher: typeof pusher;
  readonly pubnub: typeof pubnub;
  readonly phoenix: typeof phoenix;
  readonly livekit: typeof livekit;
}

/** The name of a provider, as an adapter's `provider`, `--from` and `--to` say it. */
export type ProviderName = keyof Adapters;

/** What any adapter can be told beside a payload; some understand more. */
export interface AnyToContext {
  /** The channel, where the payload does not name it. */
  readonly channel?: string;
  /** The tenant, from an authenticated source. */
  readonly tenantId?: string;
  /** When the payload was received, RFC 3339. */
  readonly receivedAt?: string;
}

/** What any adapter can be told beside inputs; some understand more. */
export interface AnyFromContext {
  /** The channel that the payloads are for. */
  readonly channel?: string;
  /** The present, in milliseconds. */
  readonly now?: number;
}

/** An adapter whose payload type is not known at compile time. */
export interface AnyPresenceAdapter {
  readonly provider: ProviderName;
  /** As `PresenceAdapter.accepts`. */
  accepts(payload: unknown): boolean;
  /** As `PresenceAdapter.toCanonical`. */
  toCanonical(payload: unknown, context?: AnyToContext): ToCanonical;
  /** As `PresenceAdapter.fromCanonical`. */
  fromCanonical(
    inputs: Parameters<PresenceAdapter<unknown, unknown, unknown>["fromCanonical"]>[0],
    context?: AnyFromContext,
  ): FromCanonical<unknown>;
}

const table: Adapters = {
  ably,
  "ably-chat": ablyChat,
  cometchat,
  pusher,
  pubnub,
  phoenix,
  livekit,
};

/**
 * The adapters by provider name. The table has no prototype, so no text but a provider's name finds anything in it.
 *
 * @example
 * ```ts
 * import { adapters } from "realtime-presence/adapters";
 *
 * const { inputs, notes } = adapters.livekit.toCanonical(payload, { channel: "demo" });
 * const { payloads } = adapters.phoenix.fromCanonical(inputs);
 * ```
 */
export const adapters: Adapters = Object.freeze(Object.assign(Object.create(null) as Adapters, table));

/** The names of all providers, in the order in which they are documented. */
export const PROVIDERS: readonly ProviderName[] = Object.freeze(Object.keys(table) as ProviderName[]);

/** Tells whether a text is the name of a provider. */
export const isProviderName = (name: string): name is ProviderName =>
  typeof name === "string" && Object.hasOwn(adapters, name);

/**
 * The adapter of a provider.
 *
 * @throws {RangeError} for any other name; the message lists the names, and says which one was probably meant
 *
 * @example
 * ```ts
 * import { adapterOf } from "realtime-presence/adapters";
 *
 * adapterOf("phoenix").provider; // "phoenix"
 * adapterOf("pheonix"); // RangeError: unknown provider "pheonix"; did you mean "phoenix"? …
 * ```
 */
export function adapterOf<Name extends ProviderName>(name: Name): Adapters[Name];
export function adapterOf(name: string): AnyPresenceAdapter;
export function adapterOf(name: string): AnyPresenceAdapter {
  if (isProviderName(name)) return adapters[name] as AnyPresenceAdapter;
  const hint = didYouMean(name, PROVIDERS);
  throw new RangeError(`unknown provider ${show(name)}${hint} (providers: ${PROVIDERS.join(", ")})`);
}

/**
 * The providers whose adapters accept a payload. Often one; a few forms look alike at several providers, and none
 * means that no adapter knows the payload. It is a guess for people at a prompt, no authentication.
 *
 * @example
 * ```ts
 * import { detectProvider } from "realtime-presence/adapters";
 *
 * detectProvider({ event: "room_started", room: { name: "demo" } }); // ["livekit"]
 * ```
 */
export function detectProvider(payload: unknown): ProviderName[] {
  return PROVIDERS.filter((name) => adapters[name].accepts(payload));
}
