/**
 * Between `data` and the three places where a participant keeps application data: `name`, `metadata` (text, often
 * JSON) and `attributes` (text by key).
 */
import type { Participant } from "./participant.js";

type Json = Record<string, unknown>;

/**
 * The attribute that says: `metadata` holds the whole of `data`. It is written where data does not have LiveKit's
 * own shape, and lets that data come back exactly.
 */
const DATA_IN_METADATA = "realtime-presence.data";

/** Deeper metadata stays text: later copies and comparisons of records must not run out of stack. */
const MAX_DEPTH = 32;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** The object that a text writes in JSON; undefined for every other text. */
function objectIn(text: string): Json | undefined {
  if (!/^[ \t\r\n]*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && !isDeeper(value, MAX_DEPTH) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What became of a participant's application data. */
export interface ReadData {
  readonly data: Json | undefined;
  /** The text of the metadata, where writing the parsed object again would give another text. */
  readonly metadataText: string | undefined;
}

/** Makes `data` of name, metadata and attributes. Empty ones are left out: in proto3, empty and absent are one. */
export function dataOf({ name, metadata, attributes }: Participant): ReadData {
  if (name === "" && metadata === "" && attributes === undefined)
    return { data: undefined, metadataText: undefined };
  const parsed = objectIn(metadata);
  const metadataText = parsed !== undefined && JSON.stringify(parsed) !== metadata ? metadata : undefined;
  if (parsed !== undefined && name === "" && attributes !== undefined && isMarker(attributes))
    return { data: parsed, metadataText };
  const data: Json = {};
  if (name !== "") data["name"] = name;
  if (metadata !== "") data["metadata"] = parsed ?? metadata;
  if (attributes !== undefined) data["attributes"] = attributes;
  return { data, metadataText };
}

const isMarker = (attributes: Readonly<Record<string, string>>): boolean =>
  Object.hasOwn(attributes, DATA_IN_METADATA) &&
  attributes[DATA_IN_METADATA] === "metadata" &&
  Object.keys(attributes).length === 1;

/** The fields of a participant that carry `data`. */
export interface WrittenData {
  readonly fields: { name?: string; metadata?: string; attributes?: Record<string, string> };
  /** Whether the whole of `data` had to go into `metadata`. */
  readonly wrapped: boolean;
}

/**
 * Writes `data` into name, metadata and attributes if it has just these members and each comes back as it is;
 * otherwise the whole of it goes into `metadata` as JSON text.
 *
 * @param metadataText the text that `data.metadata` was read from, if it is known
 */
export function fieldsOf(data: Json | undefined, metadataText?: string): WrittenData {
  if (data === undefined) return { fields: {}, wrapped: false };
  const sameText = (value: unknown): string => {
    const written = JSON.stringify(value);
    const before = metadataText === undefined ? undefined : objectIn(metadataText);
    return before !== undefined && metadataText !== undefined && JSON.stringify(before) === written
      ? metadataText
      : written;
  };
  if (!hasOwnShape(data)) {
    return {
      fields: { metadata: sameText(data), attributes: { [DATA_IN_METADATA]: "metadata" } },
      wrapped: true,
    };
  }
  const { name, metadata, attributes } = data;
  const fields: WrittenData["fields"] = {};
  if (typeof name === "string") fields.name = name;
  if (typeof metadata === "string") fields.metadata = metadata;
  else if (isObject(metadata)) fields.metadata = sameText(metadata);
  if (isObject(attributes)) fields.attributes = attributes as Record<string, string>;
  return { fields, wrapped: false };
}

/** Tells whether data has LiveKit's own shape, so that `dataOf` gives it back from the three fields. */
function hasOwnShape(data: Json): boolean {
  const { name, metadata, attributes } = data;
  const known = ["name", "metadata", "attributes"].filter((key) => Object.hasOwn(data, key));
  if (known.length === 0 || known.length !== Object.keys(data).length) return false;
  if (known.includes("name") && (typeof name !== "string" || name === "")) return false;
  if (known.includes("metadata") && !isWritable(metadata)) return false;
  if (!known.includes("attributes")) return true;
  if (!isTexts(attributes)) return false;
  return known.includes("name") || !isObject(metadata) || !isMarker(attributes);
}

/** Metadata that is read back as it is: an object, or text that does not write one. */
function isWritable(metadata: unknown): boolean {
  if (isObject(metadata)) return !isDeeper(metadata, MAX_DEPTH);
  return typeof metadata === "string" && metadata !== "" && objectIn(metadata) === undefined;
}

function isTexts(value: unknown): value is Record<string, string> {
  if (!isObject(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === "string");
}
