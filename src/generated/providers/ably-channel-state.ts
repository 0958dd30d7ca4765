// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A ChannelStateChange of an SDK (TH1 to TH6 of Ably's specification); it does not name its channel.
 */
export interface AblyChannelState {
  /**
   * The state that the channel is in now.
   */
  current: "initialized" | "attaching" | "attached" | "detaching" | "detached" | "suspended" | "failed";
  /**
   * The state that the channel was in.
   */
  previous: "initialized" | "attaching" | "attached" | "detaching" | "detached" | "suspended" | "failed";
  /**
   * Whether nothing was missed in between.
   */
  resumed?: boolean | null;
}

/** The JSON Schema of {@link AblyChannelState}, as shipped in `schemas/providers/ably-channel-state.json`. */
export const ablyChannelStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-channel-state.json",
  "title": "Ably Channel State",
  "description": "A ChannelStateChange of an SDK (TH1 to TH6 of Ably's specification); it does not name its channel.",
  "type": "object",
  "required": [
    "current",
    "previous"
  ],
  "properties": {
    "current": {
      "type": "string",
      "enum": [
        "initialized",
        "attaching",
        "attached",
        "detaching",
        "detached",
        "suspended",
        "failed"
      ],
      "description": "The state that the channel is in now."
    },
    "previous": {
      "type": "string",
      "enum": [
        "initialized",
        "attaching",
        "attached",
        "detaching",
        "detached",
        "suspended",
        "failed"
      ],
      "description": "The state that the channel was in."
    },
    "resumed": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "Whether nothing was missed in between."
    }
  }
} as const;
