/**
 * The last resort of the total order: what two different events of one member at one instant are told apart by.
 * Canonical JSON (members sorted by name), hashed; the text itself settles the case that two hashes agree.
 */
import type { RealtimePresence } from "../generated/realtime-presence.js";

/** FNV-1a over the UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/** What is still to be written: text as it is, a value, or the end of an object or array. */
type Task =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "end"; readonly node: object; readonly text: string };

/** Writes a value of any depth: the work is a list, not the call stack. A cycle is written as null. */
function canonicalJson(root: unknown): string {
  const work: Task[] = [{ kind: "value", value: root }];
  const open = new Set<object>();
  const out: string[] = [];
  for (let task = work.pop(); task !== undefined; task = work.pop()) {
    if (task.kind === "text") out.push(task.text);
    else if (task.kind === "end") {
      open.delete(task.node);
      out.push(task.text);
    } else {
      const { value } = task;
      if (typeof value !== "object" || value === null) out.push(scalar(value));
      else if (open.has(value)) out.push("null");
      else {
        open.add(value);
        for (const next of tasksOf(value)) work.push(next);
      }
    }
  }
  return out.join("");
}

function scalar(value: unknown): string {
  return typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? "null");
}

/** The tasks of an object or array, last first: the list of work is taken from its end. */
function tasksOf(node: object): Task[] {
  const list = Array.isArray(node);
  const names = list ? [...node.keys()] : Object.keys(node).toSorted();
  const tasks: Task[] = [{ kind: "text", text: list ? "[" : "{" }];
  names.forEach((name, index) => {
    const comma = index === 0 ? "" : ",";
    tasks.push({ kind: "text", text: list ? comma : `${comma}${JSON.stringify(name)}:` });
    tasks.push({ kind: "value", value: (node as Record<string | number, unknown>)[name] });
  });
  tasks.push({ kind: "end", node, text: list ? "]" : "}" });
  return tasks.toReversed();
}

const textOf = ({ action, data, since, occurredAt }: RealtimePresence): string =>
  canonicalJson([action, data ?? null, since ?? null, occurredAt ?? null]);

/** Orders two events of one member at one instant by what they say; 0 when they say the same. */
export function comparePayloads(a: RealtimePresence, b: RealtimePresence): number {
  if (a === b) return 0;
  const left = textOf(a);
  const right = textOf(b);
  if (left === right) return 0;
  const difference = hash(left) - hash(right);
  if (difference !== 0) return difference;
  return left < right ? -1 : 1;
}
