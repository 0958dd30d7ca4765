/**
 * The `data` of a record as the `metadata` of a PresenceInfo, and back, without loss: `device`, `location` and
 * `activity` have places of their own where they are text, and everything else is `custom`.
 */
import { setOwn } from "../runtime/object.js";
import type { PresenceInfo } from "../validation/presence-info.js";

/** What a PresenceInfo says beside status and time. */
export type PresenceMetadata = NonNullable<PresenceInfo["metadata"]>;

type Members = Record<string, unknown>;

const PLACES = ["device", "location", "activity"] as const;
/** Names that mean something in `data`: a `custom` member of such a name cannot stand there beside the others. */
const RESERVED: ReadonlySet<string> = new Set(["status", "custom", ...PLACES]);

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Tells whether a `data.custom` holds `custom` members that had to move out of the way, rather than being an
 * application's own member of that name.
 */
function isDisplaced(value: unknown): value is Members {
  let node = value;
  for (;;) {
    if (!isObject(node)) return false;
    const keys = Object.keys(node);
    if (keys.length === 0 || !keys.every((key) => RESERVED.has(key))) return false;
    if (keys.length > 1 || keys[0] !== "custom") return true;
    node = node["custom"];
  }
}

/**
 * Reads the metadata out of a record's data; undefined when there is none. `status` is left out where it was
 * understood as the record's status.
 */
export function metadataOf(
  data: Members | undefined,
  statusUnderstood: boolean,
): PresenceMetadata | undefined {
  if (data === undefined) return undefined;
  const metadata: Members = {};
  const custom: Members = {};
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (key === "status" && statusUnderstood) continue;
    if ((PLACES as readonly string[]).includes(key) && typeof value === "string")
      setOwn(metadata, key, value);
    else if (key === "custom" && isDisplaced(value)) {
      for (const inner of Object.keys(value)) setOwn(custom, inner, value[inner]);
    } else setOwn(custom, key, value);
  }
  if (Object.keys(custom).length > 0) setOwn(metadata, "custom", custom);
  return Object.keys(metadata).length > 0 ? metadata : undefined;
}

/** Writes metadata as the data of a record, beside a status. */
export function dataOf(status: string, metadata: PresenceMetadata | undefined): Members {
  const data: Members = { status };
  const displaced: Members = {};
  for (const place of PLACES) {
    if (metadata !== undefined && Object.hasOwn(metadata, place)) setOwn(data, place, metadata[place]);
  }
  const custom = metadata !== undefined && Object.hasOwn(metadata, "custom") ? metadata.custom : undefined;
  for (const key of Object.keys(custom ?? {})) {
    setOwn(RESERVED.has(key) ? displaced : data, key, custom?.[key]);
  }
  const names = Object.keys(displaced);
  if (names.length === 1 && names[0] === "custom" && !isDisplaced(displaced["custom"])) {
    setOwn(data, "custom", displaced["custom"]);
  } else if (names.length > 0) setOwn(data, "custom", displaced);
  return data;
}

/** A frozen copy: what was read can be handed out again and again, and nobody can change it for the others. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const out: Members = {};
  for (const key of Object.keys(value)) setOwn(out, key, frozenCopy((value as Members)[key]));
  return Object.freeze(out) as T;
}
