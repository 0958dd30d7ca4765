// Generated from schemas/ by `npm run generate`. Do not edit.
import type { AblyPresenceMessage } from "./ably-presence-message.js";

/**
 * What an Ably integration posts or queues: batched, enveloped, or bare with its headers.
 */
export type AblyWebhook = AblyBatchedWebhook | AblyEnvelopedWebhook | AblyBareWebhook;

/**
 * Many events in one request; events of other sources may be among them.
 */
export interface AblyBatchedWebhook {
  /**
   * The events.
   */
  items: {
    /**
     * The webhook's id.
     */
    webhookId?: string;
    /**
     * channel.presence, or another source.
     */
    source: string;
    /**
     * The event's serial.
     */
    serial?: string;
    /**
     * Time of the event, in milliseconds since 1970.
     */
    timestamp?: number;
    /**
     * presence.message, or another event.
     */
    name?: string;
    /**
     * The event.
     */
    data: {
      /**
       * The channel's name.
       */
      channelId?: string | null;
      /**
       * The data centre.
       */
      site?: string;
      /**
       * The presence messages, undecoded.
       */
      presence?: AblyPresenceMessage[];
    };
  }[];
}
/**
 * One event with its metadata; also what queues deliver. The `presence` list decides, not `source`.
 */
export interface AblyEnvelopedWebhook {
  /**
   * channel.presence; the documentation's own example says channel.message.
   */
  source?: string;
  /**
   * The app's id.
   */
  appId?: string;
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * The data centre.
   */
  site?: string;
  /**
   * The integration rule's id.
   */
  ruleId?: string;
  /**
   * Time of the event, in milliseconds since 1970.
   */
  timestamp?: number;
  /**
   * The presence messages, undecoded.
   */
  presence: AblyPresenceMessage[];
}
/**
 * A request that is not enveloped: the body is the member's data, and the headers say the rest.
 */
export interface AblyBareWebhook {
  /**
   * The request's headers; names in any case.
   */
  headers: {
    [k: string]: string | string[];
  };
  /**
   * The request's body: text, bytes or parsed JSON.
   */
  body:
    | {
        [k: string]: unknown;
      }
    | unknown[]
    | string
    | number
    | boolean
    | null;
}

/** The JSON Schema of {@link AblyWebhook}, as shipped in `schemas/providers/ably-webhook.json`. */
export const ablyWebhookSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-webhook.json",
  "title": "Ably Webhook",
  "description": "What an Ably integration posts or queues: batched, enveloped, or bare with its headers.",
  "anyOf": [
    {
      "$ref": "#/$defs/AblyBatchedWebhook"
    },
    {
      "$ref": "#/$defs/AblyEnvelopedWebhook"
    },
    {
      "$ref": "#/$defs/AblyBareWebhook"
    }
  ],
  "$defs": {
    "AblyBatchedWebhook": {
      "title": "Ably Batched Webhook",
      "description": "Many events in one request; events of other sources may be among them.",
      "type": "object",
      "required": [
        "items"
      ],
      "properties": {
        "items": {
          "type": "array",
          "description": "The events.",
          "items": {
            "type": "object",
            "required": [
              "source",
              "data"
            ],
            "properties": {
              "webhookId": {
                "type": "string",
                "description": "The webhook's id."
              },
              "source": {
                "type": "string",
                "description": "channel.presence, or another source."
              },
              "serial": {
                "type": "string",
                "description": "The event's serial."
              },
              "timestamp": {
                "type": "number",
                "description": "Time of the event, in milliseconds since 1970."
              },
              "name": {
                "type": "string",
                "description": "presence.message, or another event."
              },
              "data": {
                "type": "object",
                "description": "The event.",
                "properties": {
                  "channelId": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The channel's name."
                  },
                  "site": {
                    "type": "string",
                    "description": "The data centre."
                  },
                  "presence": {
                    "type": "array",
                    "items": {
                      "$ref": "ably-presence-message.json"
                    },
                    "description": "The presence messages, undecoded."
                  }
                }
              }
            }
          }
        }
      }
    },
    "AblyEnvelopedWebhook": {
      "title": "Ably Enveloped Webhook",
      "description": "One event with its metadata; also what queues deliver. The `presence` list decides, not `source`.",
      "type": "object",
      "required": [
        "channel",
        "presence"
      ],
      "properties": {
        "source": {
          "type": "string",
          "description": "channel.presence; the documentation's own example says channel.message."
        },
        "appId": {
          "type": "string",
          "description": "The app's id."
        },
        "channel": {
          "type": "string",
          "description": "The channel's name."
        },
        "site": {
          "type": "string",
          "description": "The data centre."
        },
        "ruleId": {
          "type": "string",
          "description": "The integration rule's id."
        },
        "timestamp": {
          "type": "number",
          "description": "Time of the event, in milliseconds since 1970."
        },
        "presence": {
          "type": "array",
          "items": {
            "$ref": "ably-presence-message.json"
          },
          "description": "The presence messages, undecoded."
        }
      }
    },
    "AblyBareWebhook": {
      "title": "Ably Bare Webhook",
      "description": "A request that is not enveloped: the body is the member's data, and the headers say the rest.",
      "type": "object",
      "required": [
        "headers",
        "body"
      ],
      "properties": {
        "headers": {
          "type": "object",
          "description": "The request's headers; names in any case.",
          "additionalProperties": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            ]
          }
        },
        "body": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "additionalProperties": true,
          "description": "The request's body: text, bytes or parsed JSON."
        }
      }
    }
  }
} as const;
