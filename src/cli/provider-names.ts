/** The names that `--from` and `--to` take, in the order of the documentation. */
export const PROVIDER_NAMES: readonly string[] = [
  "ably",
  "ably-chat",
  "cometchat",
  "pusher",
  "pubnub",
  "phoenix",
  "livekit",
];
