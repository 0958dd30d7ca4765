/** The adapters with memory, in the type that all of them share. */
import { createAblyAdapter } from "../../src/adapters/ably/index.js";
import { createCometChatAdapter } from "../../src/adapters/cometchat/index.js";
import type { AnyPresenceAdapter, ProviderName } from "../../src/adapters/index.js";
import { createLiveKitAdapter } from "../../src/adapters/livekit/index.js";
import { createPhoenixAdapter } from "../../src/adapters/phoenix/index.js";
import { createPubNubAdapter } from "../../src/adapters/pubnub/index.js";
import { createPusherAdapter } from "../../src/adapters/pusher/index.js";

/** An adapter that remembers. */
export type Remembering = AnyPresenceAdapter & { snapshot(): unknown };

const CREATE = {
  ably: createAblyAdapter,
  cometchat: createCometChatAdapter,
  pusher: createPusherAdapter,
  pubnub: createPubNubAdapter,
  phoenix: createPhoenixAdapter,
  livekit: createLiveKitAdapter,
};

/** The providers that have an adapter with memory: all but Ably Chat, which has nothing to remember. */
export const WITH_MEMORY: readonly ProviderName[] = Object.keys(CREATE) as ProviderName[];

/** Makes the adapter with memory of a provider, from a state if one is given; undefined where there is none. */
export function remembering(provider: ProviderName, ...state: readonly unknown[]): Remembering | undefined {
  if (!Object.hasOwn(CREATE, provider)) return undefined;
  const create = CREATE[provider as keyof typeof CREATE] as (options?: object) => unknown;
  return (state.length === 0 ? create() : create({ state: state[0] })) as Remembering;
}
