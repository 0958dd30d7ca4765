/** JSON text with the names of every object sorted by code units: equal values have equal bytes. */
export function sortedJson(value: unknown, indent: number): string {
  return JSON.stringify(sorted(value), undefined, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    // Assigning to `__proto__` would set the prototype.
    Object.defineProperty(out, name, {
      value: sorted((value as Record<string, unknown>)[name]),
      enumerable: true,
    });
  }
  return out;
}
