// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The server's first frame on a new connection: whatever an earlier connection said is void.
 */
export interface PusherConnectionEstablished {
  /**
   * The event's name.
   */
  event: "pusher:connection_established";
  /**
   * The event's data: JSON text inside the frame's JSON, or the same already parsed.
   */
  data: string | PusherConnectionData;
}
/**
 * What the connection is called, and how long it may be silent.
 */
export interface PusherConnectionData {
  /**
   * The connection's identifier.
   */
  socket_id: string;
  /**
   * Silence after which the client pings, in seconds.
   */
  activity_timeout?: number;
}

/** The JSON Schema of {@link PusherConnectionEstablished}, as shipped in `schemas/providers/pusher-connection-established.json`. */
export const pusherConnectionEstablishedSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pusher-connection-established.json",
  "title": "Pusher Connection Established",
  "description": "The server's first frame on a new connection: whatever an earlier connection said is void.",
  "type": "object",
  "required": [
    "event",
    "data"
  ],
  "properties": {
    "event": {
      "type": "string",
      "const": "pusher:connection_established",
      "description": "The event's name."
    },
    "data": {
      "description": "The event's data: JSON text inside the frame's JSON, or the same already parsed.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "title": "Pusher Connection Data",
          "description": "What the connection is called, and how long it may be silent.",
          "type": "object",
          "required": [
            "socket_id"
          ],
          "properties": {
            "socket_id": {
              "type": "string",
              "description": "The connection's identifier."
            },
            "activity_timeout": {
              "type": "number",
              "description": "Silence after which the client pings, in seconds."
            }
          }
        }
      ]
    }
  }
} as const;
