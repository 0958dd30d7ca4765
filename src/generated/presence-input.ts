// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RealtimePresence } from "./realtime-presence.js";

/**
 * What a presence set consumes: a record, an envelope around a record, or a mark about a whole channel.
 */
export type PresenceInput = RealtimePresence | PresenceEnvelope | PresenceMark;
/**
 * A statement about a whole channel's set.
 */
export type PresenceMark = SyncStartMark | SyncEndMark | ClearMark | ResyncMark;

/**
 * A record plus what a record has no room for.
 */
export interface PresenceEnvelope {
  record: RealtimePresence;
  /**
   * The tenant that the record belongs to. Comes from an authenticated context, never from a payload.
   */
  tenantId?: string;
  /**
   * The provider's identifier of the event.
   */
  id?: string;
  /**
   * Orders events of one member that bear the same instant; compared as text.
   */
  order?: string;
  /**
   * The provider that the record came from, by adapter name.
   */
  provider?: string;
  /**
   * Time at which the event was received.
   */
  receivedAt?: string;
  /**
   * How long the member stays without further evidence, in milliseconds.
   */
  ttl?: number;
  /**
   * What the provider sent beside the record and a way back needs.
   */
  extras?: {
    [k: string]: unknown;
  };
}
/**
 * A sync of a channel's whole set begins, or continues where one runs under the same `syncId`.
 */
export interface SyncStartMark {
  mark: "sync-start";
  /**
   * The channel that the mark speaks of.
   */
  channel: string;
  /**
   * The tenant that the channel belongs to.
   */
  tenantId?: string;
  /**
   * Identifies the sync among others of this channel.
   */
  syncId?: string;
  /**
   * Begin anew even if a sync runs: whatever is held must be seen again.
   */
  restart?: boolean;
}
/**
 * The sync is complete: members not seen since it began are gone.
 */
export interface SyncEndMark {
  mark: "sync-end";
  /**
   * The channel that the mark speaks of.
   */
  channel: string;
  /**
   * The tenant that the channel belongs to.
   */
  tenantId?: string;
  /**
   * Identifies the sync among others of this channel.
   */
  syncId?: string;
  /**
   * The instant that the snapshot speaks of: older events stay out from now on.
   */
  asOf?: string;
}
/**
 * Nothing is known of the channel any more; nobody is said to have left.
 */
export interface ClearMark {
  mark: "clear";
  /**
   * The channel that the mark speaks of.
   */
  channel: string;
  /**
   * The tenant that the channel belongs to.
   */
  tenantId?: string;
}
/**
 * What is held may be wrong: a fresh snapshot is due.
 */
export interface ResyncMark {
  mark: "resync";
  /**
   * The channel that the mark speaks of.
   */
  channel: string;
  /**
   * The tenant that the channel belongs to.
   */
  tenantId?: string;
  /**
   * Why, in words.
   */
  reason: string;
}

/** The JSON Schema of {@link PresenceInput}, as shipped in `schemas/presence-input.json`. */
export const presenceInputSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "presence-input.json",
  "title": "Presence Input",
  "description": "What a presence set consumes: a record, an envelope around a record, or a mark about a whole channel.",
  "anyOf": [
    {
      "$ref": "realtime-presence.json"
    },
    {
      "$ref": "#/$defs/PresenceEnvelope"
    },
    {
      "$ref": "#/$defs/PresenceMark"
    }
  ],
  "$defs": {
    "PresenceEnvelope": {
      "title": "Presence Envelope",
      "description": "A record plus what a record has no room for.",
      "type": "object",
      "required": [
        "record"
      ],
      "properties": {
        "record": {
          "$ref": "realtime-presence.json"
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant that the record belongs to. Comes from an authenticated context, never from a payload."
        },
        "id": {
          "type": "string",
          "description": "The provider's identifier of the event."
        },
        "order": {
          "type": "string",
          "description": "Orders events of one member that bear the same instant; compared as text."
        },
        "provider": {
          "type": "string",
          "description": "The provider that the record came from, by adapter name."
        },
        "receivedAt": {
          "type": "string",
          "format": "date-time",
          "description": "Time at which the event was received."
        },
        "ttl": {
          "type": "number",
          "minimum": 0,
          "description": "How long the member stays without further evidence, in milliseconds."
        },
        "extras": {
          "type": "object",
          "additionalProperties": true,
          "description": "What the provider sent beside the record and a way back needs."
        }
      },
      "additionalProperties": false
    },
    "PresenceMark": {
      "title": "Presence Mark",
      "description": "A statement about a whole channel's set.",
      "anyOf": [
        {
          "$ref": "#/$defs/SyncStartMark"
        },
        {
          "$ref": "#/$defs/SyncEndMark"
        },
        {
          "$ref": "#/$defs/ClearMark"
        },
        {
          "$ref": "#/$defs/ResyncMark"
        }
      ]
    },
    "SyncStartMark": {
      "title": "Sync Start Mark",
      "description": "A sync of a channel's whole set begins, or continues where one runs under the same `syncId`.",
      "type": "object",
      "required": [
        "mark",
        "channel"
      ],
      "properties": {
        "mark": {
          "type": "string",
          "const": "sync-start"
        },
        "channel": {
          "type": "string",
          "description": "The channel that the mark speaks of."
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant that the channel belongs to."
        },
        "syncId": {
          "type": "string",
          "description": "Identifies the sync among others of this channel."
        },
        "restart": {
          "type": "boolean",
          "description": "Begin anew even if a sync runs: whatever is held must be seen again."
        }
      },
      "additionalProperties": false
    },
    "SyncEndMark": {
      "title": "Sync End Mark",
      "description": "The sync is complete: members not seen since it began are gone.",
      "type": "object",
      "required": [
        "mark",
        "channel"
      ],
      "properties": {
        "mark": {
          "type": "string",
          "const": "sync-end"
        },
        "channel": {
          "type": "string",
          "description": "The channel that the mark speaks of."
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant that the channel belongs to."
        },
        "syncId": {
          "type": "string",
          "description": "Identifies the sync among others of this channel."
        },
        "asOf": {
          "type": "string",
          "format": "date-time",
          "description": "The instant that the snapshot speaks of: older events stay out from now on."
        }
      },
      "additionalProperties": false
    },
    "ClearMark": {
      "title": "Clear Mark",
      "description": "Nothing is known of the channel any more; nobody is said to have left.",
      "type": "object",
      "required": [
        "mark",
        "channel"
      ],
      "properties": {
        "mark": {
          "type": "string",
          "const": "clear"
        },
        "channel": {
          "type": "string",
          "description": "The channel that the mark speaks of."
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant that the channel belongs to."
        }
      },
      "additionalProperties": false
    },
    "ResyncMark": {
      "title": "Resync Mark",
      "description": "What is held may be wrong: a fresh snapshot is due.",
      "type": "object",
      "required": [
        "mark",
        "channel",
        "reason"
      ],
      "properties": {
        "mark": {
          "type": "string",
          "const": "resync"
        },
        "channel": {
          "type": "string",
          "description": "The channel that the mark speaks of."
        },
        "tenantId": {
          "type": "string",
          "description": "The tenant that the channel belongs to."
        },
        "reason": {
          "type": "string",
          "description": "Why, in words."
        }
      },
      "additionalProperties": false
    }
  }
} as const;
