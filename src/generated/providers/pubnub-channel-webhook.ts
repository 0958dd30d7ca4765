// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A call of the older presence webhooks about a channel: the fields of its form.
 */
export interface PubNubChannelWebhook {
  /**
   * The subscribe key.
   */
  sub_key?: string;
  /**
   * The channel.
   */
  channel: string;
  /**
   * Whether anybody is there.
   */
  status: "active" | "inactive";
  /**
   * When it happened, in seconds since 1970; PubNub also sends it as text.
   */
  timestamp?: number | string;
}

/** The JSON Schema of {@link PubNubChannelWebhook}, as shipped in `schemas/providers/pubnub-channel-webhook.json`. */
export const pubNubChannelWebhookSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-channel-webhook.json",
  "title": "PubNub Channel Webhook",
  "description": "A call of the older presence webhooks about a channel: the fields of its form.",
  "type": "object",
  "required": [
    "channel",
    "status"
  ],
  "properties": {
    "sub_key": {
      "type": "string",
      "description": "The subscribe key."
    },
    "channel": {
      "type": "string",
      "description": "The channel."
    },
    "status": {
      "type": "string",
      "enum": [
        "active",
        "inactive"
      ],
      "description": "Whether anybody is there."
    },
    "timestamp": {
      "type": [
        "number",
        "string"
      ],
      "description": "When it happened, in seconds since 1970; PubNub also sends it as text."
    }
  }
} as const;
