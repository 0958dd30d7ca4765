// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A webhook: one event, or many when batching is on.
 */
export interface PusherWebhook {
  /**
   * When the webhook was made, in milliseconds since 1970; the events happened shortly before.
   */
  time_ms: number;
  /**
   * The events.
   */
  events: PusherWebhookEvent[];
}
/**
 * One event of a webhook; which members it has depends on its name.
 */
export interface PusherWebhookEvent {
  /**
   * `member_added`, `member_removed`, `channel_vacated`, …
   */
  name: string;
  /**
   * The channel.
   */
  channel?: string;
  /**
   * The user's identifier; a number is the same user as its text.
   */
  user_id?: string | number;
}

/** The JSON Schema of {@link PusherWebhook}, as shipped in `schemas/providers/pusher-webhook.json`. */
export const pusherWebhookSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-webhook.json",
  "title": "Pusher Webhook",
  "description": "A webhook: one event, or many when batching is on.",
  "type": "object",
  "required": [
    "time_ms",
    "events"
  ],
  "properties": {
    "time_ms": {
      "type": "integer",
      "description": "When the webhook was made, in milliseconds since 1970; the events happened shortly before."
    },
    "events": {
      "type": "array",
      "description": "The events.",
      "items": {
        "title": "Pusher Webhook Event",
        "description": "One event of a webhook; which members it has depends on its name.",
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "`member_added`, `member_removed`, `channel_vacated`, …"
          },
          "channel": {
            "type": "string",
            "description": "The channel."
          },
          "user_id": {
            "type": [
              "string",
              "integer"
            ],
            "description": "The user's identifier; a number is the same user as its text."
          }
        }
      }
    }
  }
} as const;
