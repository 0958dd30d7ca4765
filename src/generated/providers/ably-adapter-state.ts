// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What an Ably adapter with a memory knows, as JSON: which channels are attached.
 */
export interface AblyAdapterState {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * The channels that were seen to attach or to stop being attached.
   */
  channels: AblyChannelMemory[];
}
/**
 * One channel.
 */
export interface AblyChannelMemory {
  /**
   * The channel's name.
   */
  channel: string;
  /**
   * Whether it is attached.
   */
  attached: boolean;
}

/** The JSON Schema of {@link AblyAdapterState}, as shipped in `schemas/providers/ably-adapter-state.json`. */
export const ablyAdapterStateSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ably-adapter-state.json",
  "title": "Ably Adapter State",
  "description": "What an Ably adapter with a memory knows, as JSON: which channels are attached.",
  "type": "object",
  "required": [
    "version",
    "channels"
  ],
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this form."
    },
    "channels": {
      "type": "array",
      "description": "The channels that were seen to attach or to stop being attached.",
      "items": {
        "title": "Ably Channel Memory",
        "type": "object",
        "description": "One channel.",
        "required": [
          "channel",
          "attached"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "description": "The channel's name."
          },
          "attached": {
            "type": "boolean",
            "description": "Whether it is attached."
          }
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
} as const;
