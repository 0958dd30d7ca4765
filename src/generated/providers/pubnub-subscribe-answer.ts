// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The answer to a subscribe call: the next cursor, and messages of which some are presence events.
 */
export interface PubNubSubscribeAnswer {
  t: PubNubCursor;
  /**
   * The messages.
   */
  m: PubNubMessage[];
}
/**
 * Where the next call goes on.
 */
export interface PubNubCursor {
  /**
   * A timetoken: units of 100 ns since 1970, as text.
   */
  t: string;
  /**
   * The region.
   */
  r?: number;
}
/**
 * One message: presence if its channel ends in `-pnpres` and it has no type of its own.
 */
export interface PubNubMessage {
  /**
   * The channel that it was published on.
   */
  c: string;
  /**
   * The subscription that it matched; absent on some interval events.
   */
  b?: string | null;
  /**
   * The type of a message that is not presence.
   */
  e?: number | null;
  p?: PubNubPublishTime;
  /**
   * The shard.
   */
  a?: string | number | null;
  /**
   * Flags.
   */
  f?: string | number | null;
  /**
   * The client that published it.
   */
  i?: string | number | null;
  /**
   * A sequence number.
   */
  s?: string | number | null;
  /**
   * The subscribe key.
   */
  k?: string | number | null;
  /**
   * When and where it originated, as `p`.
   */
  o?: {} | null;
  /**
   * A copy of the event under names of its own (`pn_action`, …), which the SDK does not read.
   */
  u?: {} | unknown[] | string | number | boolean | null;
  /**
   * What was published: of a presence message, the presence event.
   */
  d?: {} | unknown[] | string | number | boolean | null;
}
/**
 * When and where it was published.
 */
export interface PubNubPublishTime {
  /**
   * A timetoken.
   */
  t: string;
  /**
   * The region.
   */
  r?: number;
}

/** The JSON Schema of {@link PubNubSubscribeAnswer}, as shipped in `schemas/providers/pubnub-subscribe-answer.json`. */
export const pubNubSubscribeAnswerSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-subscribe-answer.json",
  "title": "PubNub Subscribe Answer",
  "description": "The answer to a subscribe call: the next cursor, and messages of which some are presence events.",
  "type": "object",
  "required": [
    "t",
    "m"
  ],
  "properties": {
    "t": {
      "title": "PubNub Cursor",
      "description": "Where the next call goes on.",
      "type": "object",
      "required": [
        "t"
      ],
      "properties": {
        "t": {
          "type": "string",
          "description": "A timetoken: units of 100 ns since 1970, as text."
        },
        "r": {
          "type": "number",
          "description": "The region."
        }
      }
    },
    "m": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/PubNubMessage"
      },
      "description": "The messages."
    }
  },
  "$defs": {
    "PubNubMessage": {
      "title": "PubNub Message",
      "description": "One message: presence if its channel ends in `-pnpres` and it has no type of its own.",
      "type": "object",
      "required": [
        "c"
      ],
      "properties": {
        "c": {
          "type": "string",
          "description": "The channel that it was published on."
        },
        "b": {
          "type": [
            "string",
            "null"
          ],
          "description": "The subscription that it matched; absent on some interval events."
        },
        "e": {
          "type": [
            "number",
            "null"
          ],
          "description": "The type of a message that is not presence."
        },
        "p": {
          "title": "PubNub Publish Time",
          "description": "When and where it was published.",
          "type": "object",
          "required": [
            "t"
          ],
          "properties": {
            "t": {
              "type": "string",
              "description": "A timetoken."
            },
            "r": {
              "type": "number",
              "description": "The region."
            }
          }
        },
        "a": {
          "type": [
            "string",
            "number",
            "null"
          ],
          "description": "The shard."
        },
        "f": {
          "type": [
            "string",
            "number",
            "null"
          ],
          "description": "Flags."
        },
        "i": {
          "type": [
            "string",
            "number",
            "null"
          ],
          "description": "The client that published it."
        },
        "s": {
          "type": [
            "string",
            "number",
            "null"
          ],
          "description": "A sequence number."
        },
        "k": {
          "type": [
            "string",
            "number",
            "null"
          ],
          "description": "The subscribe key."
        },
        "o": {
          "type": [
            "object",
            "null"
          ],
          "description": "When and where it originated, as `p`."
        },
        "u": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "description": "A copy of the event under names of its own (`pn_action`, …), which the SDK does not read."
        },
        "d": {
          "type": [
            "object",
            "array",
            "string",
            "number",
            "boolean",
            "null"
          ],
          "description": "What was published: of a presence message, the presence event."
        }
      }
    }
  }
} as const;
