// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Who of the users that one watches came online or went offline.
 */
export interface PusherWatchlistEvents {
  /**
   * The event's name.
   */
  event: "pusher_internal:watchlist_events";
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherWatchlistData;
}
/**
 * The events of one frame.
 */
export interface PusherWatchlistData {
  /**
   * One entry a kind of change.
   */
  events: PusherWatchlistEntry[];
}
/**
 * Who of the watchlist came online, or went offline.
 */
export interface PusherWatchlistEntry {
  /**
   * `online` or `offline`; other names say nothing about who is present.
   */
  name: string;
  /**
   * The users.
   *
   * Items: The user's identifier; a number is the same user as its text.
   */
  user_ids: (string | number)[];
  /**
   * The channel, on entries of a subscription.
   */
  channel_name?: string;
}

/** The JSON Schema of {@link PusherWatchlistEvents}, as shipped in `schemas/providers/pusher-watchlist-events.json`. */
export const pusherWatchlistEventsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-watchlist-events.json",
  "title": "Pusher Watchlist Events",
  "description": "Who of the users that one watches came online or went offline.",
  "type": "object",
  "required": [
    "event",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher_internal:watchlist_events",
      "description": "The event's name."
    },
    "data": {
      "description": "The event's data: JSON text inside the frame's JSON, or the same already parsed.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "title": "Pusher Watchlist Data",
          "description": "The events of one frame.",
          "type": "object",
          "required": [
            "events"
          ],
          "properties": {
            "events": {
              "type": "array",
              "description": "One entry a kind of change.",
              "items": {
                "title": "Pusher Watchlist Entry",
                "description": "Who of the watchlist came online, or went offline.",
                "type": "object",
                "required": [
                  "name",
                  "user_ids"
                ],
                "properties": {
                  "name": {
                    "type": "string",
                    "description": "`online` or `offline`; other names say nothing about who is present."
                  },
                  "user_ids": {
                    "type": "array",
                    "items": {
                      "type": [
                        "string",
                        "integer"
                      ],
                      "description": "The user's identifier; a number is the same user as its text."
                    },
                    "description": "The users."
                  },
                  "channel_name": {
                    "type": "string",
                    "description": "The channel, on entries of a subscription."
                  }
                }
              }
            }
          }
        }
      ]
    }
  }
} as const;
