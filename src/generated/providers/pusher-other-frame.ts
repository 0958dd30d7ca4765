// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Any other frame of the socket: client events, pings, errors. It says nothing about presence.
 */
export interface PusherOtherFrame {
  /**
   * The event's name.
   */
  event: string;
  /**
   * The channel, where there is one.
   */
  channel?: string;
  /**
   * The sender of a client event on a presence channel.
   */
  user_id?: string | number;
}

/** The JSON Schema of {@link PusherOtherFrame}, as shipped in `schemas/providers/pusher-other-frame.json`. */
export const pusherOtherFrameSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-other-frame.json",
  "title": "Pusher Other Frame",
  "description": "Any other frame of the socket: client events, pings, errors. It says nothing about presence.",
  "type": "object",
  "required": [
    "event"
  ],
  "properties": {
    "event": {
      "type": "string",
      "description": "The event's name."
    },
    "channel": {
      "type": "string",
      "description": "The channel, where there is one."
    },
    "user_id": {
      "type": [
        "string",
        "integer"
      ],
      "description": "The sender of a client event on a presence channel."
    }
  }
} as const;
