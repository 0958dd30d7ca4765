// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The payload of a `presence` push, with which a client of Supabase Realtime asks the server to track it, or to stop.
 */
export interface PhoenixTrack {
  /**
   * `presence`.
   */
  type: string;
  /**
   * `track` or `untrack`.
   */
  event: string;
  /**
   * The meta to track.
   */
  payload?: {} | unknown[] | string | number | boolean | null;
}

/** The JSON Schema of {@link PhoenixTrack}, as shipped in `schemas/providers/phoenix-track.json`. */
export const phoenixTrackSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-track.json",
  "title": "Phoenix Track",
  "description": "The payload of a `presence` push, with which a client of Supabase Realtime asks the server to track it, or to stop.",
  "type": "object",
  "required": [
    "type",
    "event"
  ],
  "properties": {
    "type": {
      "type": "string",
      "description": "`presence`."
    },
    "event": {
      "type": "string",
      "description": "`track` or `untrack`."
    },
    "payload": {
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "description": "The meta to track."
    }
  }
} as const;
