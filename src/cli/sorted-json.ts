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
  let members = "";
  for (const name of Object.keys(object).sort()) {
    const member = object[name];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ",\n"}${deeper}${JSON.stringify(name)}: ${sortedJson(member, deeper)}`;
  }
  return members === "" ? "{}" : `{\n${members}\n${indent}}`;
}
