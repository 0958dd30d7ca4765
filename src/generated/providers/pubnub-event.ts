// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A presence event as it is published on `<channel>-pnpres`: the `d` of a message.
 */
export interface PubNubPresenceEvent {
  /**
   * `join`, `leave`, `timeout`, `state-change` or `interval`; absent on the interval events of 2012.
   */
  action?: string;
  /**
   * The user. Absent on interval events.
   */
  uuid?: string;
  /**
   * When it happened, in seconds since 1970; PubNub also sends it as text.
   */
  timestamp?: number | string;
  /**
   * The same in milliseconds since 1970.
   */
  precise_timestamp?: number | string;
  /**
   * How many users there are after the change.
   */
  occupancy?: number | string;
  /**
   * Users who joined since the last interval, with Presence Deltas on.
   */
  join?: string[];
  /**
   * Users who left since the last interval.
   */
  leave?: string[];
  /**
   * Users who timed out since the last interval.
   */
  timeout?: string[];
  /**
   * `join`, as several pages of the documentation spell it.
   */
  joined?: string[];
  /**
   * `leave`, as several pages of the documentation spell it.
   */
  left?: string[];
  /**
   * `timeout`, as several pages of the documentation spell it.
   */
  timedout?: string[];
  /**
   * The interval was too big to be listed: ask hereNow.
   */
  here_now_refresh?: boolean;
  /**
   * The user's state on the channel. The SDK calls it `state`.
   */
  data?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PubNubPresenceEvent}, as shipped in `schemas/providers/pubnub-event.json`. */
export const pubNubPresenceEventSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pubnub-event.json",
  "title": "PubNub Presence Event",
  "description": "A presence event as it is published on `<channel>-pnpres`: the `d` of a message.",
  "type": "object",
  "properties": {
    "action": {
      "type": "string",
      "description": "`join`, `leave`, `timeout`, `state-change` or `interval`; absent on the interval events of 2012."
    },
    "uuid": {
      "type": "string",
      "description": "The user. Absent on interval events."
    },
    "timestamp": {
      "type": [
        "number",
        "string"
      ],
      "description": "When it happened, in seconds since 1970; PubNub also sends it as text."
    },
    "precise_timestamp": {
      "type": [
        "number",
        "string"
      ],
      "description": "The same in milliseconds since 1970."
    },
    "occupancy": {
      "type": [
        "number",
        "string"
      ],
      "description": "How many users there are after the change."
    },
    "join": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Users who joined since the last interval, with Presence Deltas on."
    },
    "leave": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Users who left since the last interval."
    },
    "timeout": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Users who timed out since the last interval."
    },
    "joined": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "`join`, as several pages of the documentation spell it."
    },
    "left": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "`leave`, as several pages of the documentation spell it."
    },
    "timedout": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "`timeout`, as several pages of the documentation spell it."
    },
    "here_now_refresh": {
      "type": "boolean",
      "description": "The interval was too big to be listed: ask hereNow."
    },
    "data": {
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "description": "The user's state on the channel. The SDK calls it `state`."
    }
  },
  "if": {
    "required": [
      "action"
    ],
    "properties": {
      "action": {
        "type": "string",
        "enum": [
          "join",
          "leave",
          "timeout",
          "state-change"
        ]
      }
    }
  },
  "then": {
    "required": [
      "uuid"
    ],
    "properties": {
      "uuid": {
        "type": "string"
      }
    }
  }
} as const;
