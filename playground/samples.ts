/** The sample logs of the package, by provider. */
import type { ProviderName } from "realtime-presence/adapters";
import ably from "../samples/ably.ndjson";
import ablyChat from "../samples/ably-chat.ndjson";
import cometchat from "../samples/cometchat.ndjson";
import livekit from "../samples/livekit.ndjson";
import phoenix from "../samples/phoenix.ndjson";
import pubnub from "../samples/pubnub.ndjson";
import pusher from "../samples/pusher.ndjson";

export const SAMPLES: Readonly<Record<ProviderName, string>> = {
  ably,
  "ably-chat": ablyChat,
  cometchat,
  pusher,
  pubnub,
  phoenix,
  livekit,
};
