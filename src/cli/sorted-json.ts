/** JSON text with the names of every object sorted by code units: equal values have equal bytes. */

const STEP = "  ";

/** The text that `JSON.stringify(value, undefined, 2)` would give of a value with sorted names, `indent` deep. */
export function sortedJson(value: unknown, indent: string = ""): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const deeper = indent + STEP;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => deeper + sortedJson(item, deeper)).join(",\n")}\n${indent}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  let members = "";
  for (const name of sorted(Object.keys(object))) {
    const member = object[name];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ",\n"}${deeper}${quoted(name)}: ${sortedJson(member, deeper)}`;
  }
  return members === "" ? "{}" : `{\n${members}\n${indent}}`;
}

/** Most texts are printable ASCII, and need no escapes. */
const quoted = (text: string): string => (/^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text));

/** Sorts names by code units; objects of one kind mostly come with theirs in one order. */
function sorted(names: string[]): string[] {
  for (let at = 1; at < names.length; at++) {
    if ((names[at - 1] as string) > (names[at] as string)) return names.sort();
  }
  return names;
}
