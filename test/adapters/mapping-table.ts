/**
 * Compares the mapping tables of a docs page with what an adapter really does, row by row: the value that a row says is
 * carried is there, what it says is dropped is announced and changes nothing, and so on.
 */
import { expect } from "vitest";
import type { Note } from "../../src/adapters/adapter.js";

export interface Row {
  /** JSON Pointer into what is converted. */
  readonly from: string;
  /** JSON Pointer into the list of what it becomes; undefined for a dash. */
  readonly to: string | undefined;
  readonly how: string;
}

export interface Converted {
  readonly result: readonly unknown[];
  readonly notes: readonly Note[];
}

/** The rows of the table under a heading of the third level. */
export function rowsOf(page: string, heading: string): Row[] {
  const section = page.split(/^### /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`the page has no table "${heading}"`);
  const [, ...lines] =
    section
      .split(/^## /m)[0]
      ?.match(/^\|.*\|$/gm)
      ?.slice(1) ?? [];
  return lines.map((line) => {
    const [from = "", to = "", how = ""] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    return { from, to: to === "–" ? undefined : to, how };
  });
}

const steps = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const valueAt = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, step)
        ? (node as Record<string, unknown>)[step]
        : undefined,
    value,
  );

function without(value: unknown, pointer: string): unknown {
  const copy = structuredClone(value);
  const path = steps(pointer);
  const last = path.pop() ?? "";
  const holder = valueAt(copy, path.map((step) => `/${step}`).join("")) as Record<string, unknown>;
  delete holder[last];
  return copy;
}

/** The pointers of everything in a value that is no object or array, or is an empty one. */
function leaves(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [at];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${at}/${key}`));
}

/** What is converted, with every field of its form, and how. `also` names fields that another table maps. */
export interface Subject {
  readonly sample: unknown;
  readonly convert: (sample: unknown) => Converted;
  readonly also?: readonly string[];
}

export function expectTableToHold(rows: readonly Row[], { sample, convert, also = [] }: Subject): void {
  expect(rows.length).toBeGreaterThan(0);
  const whole = convert(sample);
  for (const row of rows) {
    const told = JSON.stringify(row);
    const value = valueAt(sample, row.from);
    expect(value, `${told} is in the sample`).toBeDefined();
    const target = row.to === undefined ? undefined : valueAt(whole.result, row.to);
    if (row.to !== undefined) expect(target, `${told} leads to something`).toBeDefined();
    const rest = attempt(() => convert(without(sample, row.from)));
    const noted = (notes: readonly Note[], code: string): boolean =>
      notes.some(
        (note) => note.code === code && (note.path === row.from || note.path.startsWith(`${row.from}/`)),
      );
    switch (row.how) {
      case "carried":
        expect(target, told).toEqual(value);
        break;
      case "derived":
        expect(
          rest === undefined || JSON.stringify(valueAt(rest.result, row.to ?? "")) !== JSON.stringify(target),
          told,
        ).toBe(true);
        break;
      case "defaulted":
        expect(rest !== undefined && noted(rest.notes, "defaulted"), told).toBe(true);
        break;
      case "wrapped":
        expect(noted(whole.notes, "wrapped"), told).toBe(true);
        break;
      case "dropped":
        expect(row.to, told).toBeUndefined();
        expect(noted(whole.notes, "dropped") || noted(whole.notes, "derived"), told).toBe(true);
        if (rest !== undefined) expect(rest.result, told).toEqual(whole.result);
        break;
      case "form":
        expect(rest === undefined || JSON.stringify(rest.result) !== JSON.stringify(whole.result), told).toBe(
          true,
        );
        break;
      default:
        throw new Error(`${told}: not a word of these tables`);
    }
  }
  const mapped = [...rows.map(({ from }) => from), ...also];
  const forgotten = leaves(sample).filter(
    (leaf) => !mapped.some((from) => leaf === from || leaf.startsWith(`${from}/`)),
  );
  expect(forgotten, "every field of the sample has a row").toEqual([]);
}

function attempt(work: () => Converted): Converted | undefined {
  try {
    return work();
  } catch {
    return undefined; // the field is needed
  }
}
