/** JSON text with the names of every object sorted by code units: equal values have equal bytes. */

const STEP = "  ";

/** The text that `JSON.stringify(value, undefined, 2)` would give of a value with sorted names, `indent` deep. */
export function sortedJson(value: unknown, indent: string = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const deeper = indent + STEP;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => deeper + sortedJson(item, deeper)).join(",\n")}\n${indent}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort();
  if (names.length === 0) return "{}";
  const members = names.map(
    (name) => `${deeper}${JSON.stringify(name)}: ${sortedJson(object[name], deeper)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}
