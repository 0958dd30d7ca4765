// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * `SignalResponse.leave`: the server ends or interrupts this socket's own session.
 */
export interface LiveKitLeaveRequest {
  /**
   * Older servers: may this client come back?
   */
  canReconnect?: boolean | null;
  /**
   * `canReconnect` as the proto file spells it.
   */
  can_reconnect?: boolean | null;
  /**
   * Why.
   */
  reason?: string | number | null;
  /**
   * DISCONNECT 0 (the default), RESUME 1 or RECONNECT 2.
   */
  action?: string | number | null;
  /**
   * Where else to connect.
   */
  regions?: {} | null;
}

/** The JSON Schema of {@link LiveKitLeaveRequest}, as shipped in `schemas/providers/livekit-leave-request.json`. */
export const liveKitLeaveRequestSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "livekit-leave-request.json",
  "title": "LiveKit Leave Request",
  "description": "`SignalResponse.leave`: the server ends or interrupts this socket's own session.",
  "type": "object",
  "properties": {
    "canReconnect": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "Older servers: may this client come back?"
    },
    "can_reconnect": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "`canReconnect` as the proto file spells it."
    },
    "reason": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "Why."
    },
    "action": {
      "type": [
        "string",
        "integer",
        "null"
      ],
      "description": "DISCONNECT 0 (the default), RESUME 1 or RECONNECT 2."
    },
    "regions": {
      "type": [
        "object",
        "null"
      ],
      "description": "Where else to connect."
    }
  }
} as const;
