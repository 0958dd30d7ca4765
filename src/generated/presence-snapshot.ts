// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RealtimePresence } from "./realtime-presence.js";

/**
 * A whole presence set as plain JSON: what `snapshot` gives and `restorePresenceSet` takes.
 */
export interface PresenceSnapshot {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * The ordering under which the set was built; it can only go on under the same one.
   */
  ordering: "convergent" | "ably";
  /**
   * The latest time that the set was advanced to, in milliseconds.
   */
  now?: number;
  /**
   * Events at or before this stay out of every channel, in milliseconds: departures up to it are forgotten.
   */
  watermark?: number;
  /**
   * Every channel of which anything is known.
   */
  channels: SnapshotChannel[];
}
/**
 * One channel of one tenant.
 */
export interface SnapshotChannel {
  /**
   * The tenant that the channel belongs to.
   */
  tenantId?: string;
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * Whether a sync of the channel has been completed.
   */
  synced: boolean;
  sync?: SnapshotSync;
  /**
   * What identifies the sync that runs, or one that was cut off.
   */
  syncId?: string;
  watermark?: SnapshotMoment;
  /**
   * The members, and the tombstones of members that left.
   */
  cells: SnapshotCell[];
}
/**
 * The sync that runs.
 */
export interface SnapshotSync {
  /**
   * Whether it was begun anew and no page has come since.
   */
  reattached: boolean;
}
/**
 * A point in the order of events.
 */
export interface SnapshotMoment {
  /**
   * Milliseconds since 1970-01-01T00:00:00Z.
   */
  ms: number;
  /**
   * What orders events of one millisecond: the rest of the fraction and, after a NUL, the provider's order; under Ably's ordering the event's id.
   */
  rank: string;
}
/**
 * A member, or the tombstone of one that left.
 */
export interface SnapshotCell {
  record: RealtimePresence;
  /**
   * Whether the member is there, was said to leave, or expired or was missing from a sync.
   */
  status: "live" | "left" | "lapsed";
  /**
   * The place in the order of insertion.
   */
  place: number;
  /**
   * The instant of the newest event; absent when it has none.
   */
  ms?: number;
  /**
   * What orders events of one millisecond.
   */
  rank: string;
  /**
   * Whether the running sync has seen the member.
   */
  seen?: boolean;
  /**
   * When the member entered, as far as it is known.
   */
  since?: string;
  /**
   * The order of the event that said so.
   */
  sinceOrder?: string;
  left?: SnapshotMoment;
  /**
   * When the member expires, in milliseconds.
   */
  deadline?: number;
}

/** The JSON Schema of {@link PresenceSnapshot}, as shipped in `schemas/presence-snapshot.json`. */
export const presenceSnapshotSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "presence-snapshot.json",
  "title": "Presence Snapshot",
  "description": "A whole presence set as plain JSON: what `snapshot` gives and `restorePresenceSet` takes.",
  "type": "object",
  "required": [
    "version",
    "ordering",
    "channels"
  ],
  "properties": {
    "version": {
      "const": 1,
      "type": "integer",
      "description": "The version of this form."
    },
    "ordering": {
      "type": "string",
      "enum": [
        "convergent",
        "ably"
      ],
      "description": "The ordering under which the set was built; it can only go on under the same one."
    },
    "now": {
      "type": "number",
      "description": "The latest time that the set was advanced to, in milliseconds."
    },
    "watermark": {
      "type": "number",
      "description": "Events at or before this stay out of every channel, in milliseconds: departures up to it are forgotten."
    },
    "channels": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/SnapshotChannel"
      },
      "description": "Every channel of which anything is known."
    }
  },
  "additionalProperties": false,
  "$defs": {
    "SnapshotChannel": {
      "title": "Snapshot Channel",
      "description": "One channel of one tenant.",
      "type": "object",
      "required": [
        "channel",
        "synced",
        "cells"
      ],
      "properties": {
        "tenantId": {
          "type": "string",
          "description": "The tenant that the channel belongs to."
        },
        "channel": {
          "type": "string",
          "description": "The channel's name."
        },
        "synced": {
          "type": "boolean",
          "description": "Whether a sync of the channel has been completed."
        },
        "sync": {
          "$ref": "#/$defs/SnapshotSync"
        },
        "syncId": {
          "type": "string",
          "description": "What identifies the sync that runs, or one that was cut off."
        },
        "watermark": {
          "$ref": "#/$defs/SnapshotMoment"
        },
        "cells": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/SnapshotCell"
          },
          "description": "The members, and the tombstones of members that left."
        }
      },
      "additionalProperties": false
    },
    "SnapshotSync": {
      "title": "Snapshot Sync",
      "description": "The sync that runs.",
      "type": "object",
      "required": [
        "reattached"
      ],
      "properties": {
        "reattached": {
          "type": "boolean",
          "description": "Whether it was begun anew and no page has come since."
        }
      },
      "additionalProperties": false
    },
    "SnapshotMoment": {
      "title": "Snapshot Moment",
      "description": "A point in the order of events.",
      "type": "object",
      "required": [
        "ms",
        "rank"
      ],
      "properties": {
        "ms": {
          "type": "number",
          "description": "Milliseconds since 1970-01-01T00:00:00Z."
        },
        "rank": {
          "type": "string",
          "description": "What orders events of one millisecond: the rest of the fraction and, after a NUL, the provider's order; under Ably's ordering the event's id."
        }
      },
      "additionalProperties": false
    },
    "SnapshotCell": {
      "title": "Snapshot Cell",
      "description": "A member, or the tombstone of one that left.",
      "type": "object",
      "required": [
        "record",
        "status",
        "place",
        "rank"
      ],
      "properties": {
        "record": {
          "$ref": "realtime-presence.json"
        },
        "status": {
          "type": "string",
          "enum": [
            "live",
            "left",
            "lapsed"
          ],
          "description": "Whether the member is there, was said to leave, or expired or was missing from a sync."
        },
        "place": {
          "type": "integer",
          "minimum": 0,
          "description": "The place in the order of insertion."
        },
        "ms": {
          "type": "number",
          "description": "The instant of the newest event; absent when it has none."
        },
        "rank": {
          "type": "string",
          "description": "What orders events of one millisecond."
        },
        "seen": {
          "type": "boolean",
          "description": "Whether the running sync has seen the member."
        },
        "since": {
          "type": "string",
          "format": "date-time",
          "description": "When the member entered, as far as it is known."
        },
        "sinceOrder": {
          "type": "string",
          "description": "The order of the event that said so."
        },
        "left": {
          "$ref": "#/$defs/SnapshotMoment"
        },
        "deadline": {
          "type": "number",
          "description": "When the member expires, in milliseconds."
        }
      },
      "additionalProperties": false
    }
  }
} as const;
