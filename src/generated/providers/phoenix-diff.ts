// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PhoenixPresences } from "./phoenix-presences.js";

/**
 * The payload of `presence_diff`: who joined and who left. An update is both, the old meta in `leaves` and the new one in `joins`.
 */
export interface PhoenixDiff {
  joins: PhoenixPresences;
  leaves: PhoenixPresences;
}

/** The JSON Schema of {@link PhoenixDiff}, as shipped in `schemas/providers/phoenix-diff.json`. */
export const phoenixDiffSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "phoenix-diff.json",
  "title": "Phoenix Diff",
  "description": "The payload of `presence_diff`: who joined and who left. An update is both, the old meta in `leaves` and the new one in `joins`.",
  "type": "object",
  "required": [
    "joins",
    "leaves"
  ],
  "properties": {
    "joins": {
      "$ref": "phoenix-presences.json"
    },
    "leaves": {
      "$ref": "phoenix-presences.json"
    }
  }
} as const;
