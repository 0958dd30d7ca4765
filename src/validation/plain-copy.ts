import { type Issue, issueAt } from "./issue.js";

export type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MAX_DEPTH = 64;

/** Copies a live value as JSON would carry it, reading each property once; refuses what JSON has no word for. */
export function plainCopy(value: unknown): PlainCopy {
  const issues: Issue[] = [];
  const seen = new Set<object>();

  const copy = (node: unknown, path: readonly (string | number)[]): unknown => {
    if (node === null || typeof node === "string" || typeof node === "boolean") return node;
    if (typeof node === "number" && Number.isFinite(node)) return node;
    if (typeof node !== "object" || seen.has(node) || path.length > MAX_DEPTH) {
      issues.push(issueAt(path, "json", `expected plain JSON data, got ${nameOf(node)}`));
      return null;
    }
    const prototype = Object.getPrototypeOf(node);
    if (!Array.isArray(node) && prototype !== Object.prototype && prototype !== null) {
      issues.push(issueAt(path, "json", `expected plain JSON data, got ${nameOf(node)}`));
      return null;
    }
    seen.add(node);
    const out: Record<string, unknown> | unknown[] = Array.isArray(node) ? [] : {};
    for (const key of Object.keys(node)) {
      const member = (node as Record<string, unknown>)[key];
      if (member === undefined) continue;
      const copied = copy(member, [...path, Array.isArray(node) ? Number(key) : key]);
      Object.defineProperty(out, key, {
        value: copied,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    seen.delete(node);
    return out;
  };

  try {
    const copied = copy(value, []);
    return issues.length === 0 ? { ok: true, value: copied } : { ok: false, issues };
  } catch {
    return {
      ok: false,
      issues: [issueAt([], "json", "expected plain JSON data, got a value that throws when read")],
    };
  }
}

function nameOf(node: unknown): string {
  if (typeof node === "number") return String(node);
  if (typeof node !== "object") return `a ${typeof node}`;
  return `a ${node?.constructor?.name ?? "value"}`;
}
