/** CometChat's status words. There are two states and three words: `available` is `online` in REST and webhooks. */

/** The two states. */
export type OnlineState = "online" | "offline";

/** Reads a word as an event does: CometChat's SDK calls nobody for any other word. */
export function stateOfEvent(word: unknown): OnlineState | undefined {
  if (word === "online" || word === "available") return "online";
  return word === "offline" ? "offline" : undefined;
}

/** Reads a user's status as the SDK does: every word but `offline` is online, and no word is offline. */
export function stateOfUser(word: unknown): OnlineState {
  return typeof word === "string" && word !== "" && word !== "offline" ? "online" : "offline";
}
