/**
 * Between `data` and the three places where a participant keeps application data: `name`, `metadata` (text, often
 * JSON) and `attributes` (text by key).
 */
import { hasOwn, isObject } from "../../runtime/object.js";
import { isDeeper, isWrittenAs } from "./json-text.js";
import type { Participant } from "./participant.js";

type Json = Record<string, unknown>;
type Texts = Readonly<Record<string, string>>;

/**
 * The attribute that says: `metadata` holds the whole of `data`. It is written where data does not have LiveKit's
 * own shape, and lets that data come back exactly.
 */
const DATA_IN_METADATA = "realtime-presence.data";

/** Deeper metadata stays text: later copies and comparisons of records must not run out of stack. */
const MAX_DEPTH = 32;

/** Tells whether a text begins as a JSON object does. */
function beginsObject(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return code === 123;
  }
  return false;
}

/** The object that a text writes in JSON; undefined for every other text. */
function objectIn(text: string): Json | undefined {
  if (!beginsObject(text)) return undefined;
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
  const metadataText = parsed !== undefined && !isWrittenAs(parsed, metadata) ? metadata : undefined;
  if (parsed !== undefined && name === "" && attributes !== undefined && isMarker(attributes))
    return { data: parsed, metadataText };
  const data: Json = {};
  if (name !== "") data["name"] = name;
  if (metadata !== "") data["metadata"] = parsed ?? metadata;
  if (attributes !== undefined) data["attributes"] = attributes;
  return { data, metadataText };
}

const isMarker = (attributes: Texts): boolean =>
  Object.hasOwn(attributes, DATA_IN_METADATA) &&
  attributes[DATA_IN_METADATA] === "metadata" &&
  Object.keys(attributes).length === 1;

/** The fields of a participant that carry `data`. */
export interface WrittenData {
  readonly name: string | undefined;
  readonly metadata: string | undefined;
  readonly attributes: Record<string, string> | undefined;
  /** Whether the whole of `data` had to go into `metadata`. */
  readonly wrapped: boolean;
}

/**
 * Writes `data` into name, metadata and attributes if it has just these members and each comes back as it is;
 * otherwise the whole of it goes into `metadata` as JSON text.
 *
 * @param metadataText the text that `data.metadata` was read from, if it is known
 */
export function fieldsOf(data: Json, metadataText?: string): WrittenData {
  if (!hasOwnShape(data)) {
    const metadata = textOf(data, metadataText);
    return { name: undefined, metadata, attributes: { [DATA_IN_METADATA]: "metadata" }, wrapped: true };
  }
  const { name, metadata, attributes } = data;
  return {
    name: typeof name === "string" ? name : undefined,
    metadata: isObject(metadata) ? textOf(metadata, metadataText) : (metadata as string | undefined),
    attributes: attributes as Record<string, string> | undefined,
    wrapped: false,
  };
}

/** The JSON text of a value: the text that it was read from, if that is known and still says the same. */
function textOf(value: Json, before: string | undefined): string {
  const written = JSON.stringify(value);
  const read = before === undefined ? undefined : objectIn(before);
  return before !== undefined && read !== undefined && JSON.stringify(read) === written ? before : written;
}

/** Tells whether data has LiveKit's own shape, so that `dataOf` gives it back from the three fields. */
function hasOwnShape(data: Json): boolean {
  let name: unknown;
  let metadata: unknown;
  let attributes: unknown;
  let isEmpty = true;
  for (const key in data) {
    if (!hasOwn(data, key)) continue;
    isEmpty = false;
    const value = data[key];
    switch (key) {
      case "name":
        if (typeof value !== "string" || value === "") return false;
        name = value;
        break;
      case "metadata":
        if (!isWritable(value)) return false;
        metadata = value;
        break;
      case "attributes":
        if (!isTexts(value)) return false;
        attributes = value;
        break;
      default:
        return false;
    }
  }
  if (isEmpty) return false;
  return (
    name !== undefined || attributes === undefined || !isObject(metadata) || !isMarker(attributes as Texts)
  );
}

/** Metadata that is read back as it is: an object, or text that does not write one. */
function isWritable(metadata: unknown): boolean {
  if (isObject(metadata)) return !isDeeper(metadata, MAX_DEPTH);
  return typeof metadata === "string" && metadata !== "" && objectIn(metadata) === undefined;
}

function isTexts(value: unknown): value is Texts {
  if (!isObject(value)) return false;
  let isEmpty = true;
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    if (typeof value[key] !== "string") return false;
    isEmpty = false;
  }
  return !isEmpty;
}
