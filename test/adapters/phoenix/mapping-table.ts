/** Reads a mapping table of a docs page and holds it, row by row, against a conversion. */
import { expect } from "vitest";
import type { Note } from "../../../src/adapters/adapter.js";

/** One row: a place in the source, the place that it comes to (if any), and how. */
export interface Row {
  readonly from: string;
  readonly to: string | undefined;
  readonly how: string;
}

/** The rows of the table under a heading. */
export function tableOf(page: string, heading: string): Row[] {
  const section = page.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]*)` \| (?:`([^`]*)`|–) \| (\w+) \|$/gm)];
  expect(rows.length, heading).toBeGreaterThan(3);
  return rows.map(([, from = "", to, how = ""]) => ({ from, to, how }));
}

const steps = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const at = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, step)
        ? (node as Record<string, unknown>)[step]
        : undefined,
    value,
  );

const leaves = (value: unknown, pointer = ""): string[] =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, member]) => leaves(member, `${pointer}/${key}`))
    : [pointer];

/** A copy with another value of the same kind at one place. */
function changed(source: unknown, pointer: string, to: unknown): unknown {
  const copy = structuredClone(source);
  const path = steps(pointer);
  const last = path.pop() ?? "";
  const parent = path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy);
  const old = (parent as Record<string, unknown>)[last];
  const other = typeof old === "string" ? `${old}x` : typeof old === "number" ? old + 1 : { other: 1 };
  (parent as Record<string, unknown>)[last] = to ?? other;
  return copy;
}

/** What a table is held against. */
export interface Specimen {
  readonly source: unknown;
  convert(source: unknown): { readonly out: unknown; readonly notes: readonly Note[] };
  /** Places of the result that stand there for every source. */
  readonly given: readonly string[];
  /** Another legal value for places where not any will do. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/** Checks that every row holds, and that the rows cover all that goes in and all that comes out. */
export function holdAgainst(rows: readonly Row[], { source, convert, given, others = {} }: Specimen): void {
  const { out, notes } = convert(source);
  const covers = (places: readonly string[], leaf: string): boolean =>
    places.some((place) => leaf === place || leaf.startsWith(`${place}/`));
  for (const { from, to, how } of rows) {
    expect(at(source, from), `${from} is in the specimen`).toBeDefined();
    if (how === "form") continue;
    const after = convert(changed(source, from, others[from]));
    if (to === undefined) {
      expect(
        notes.filter(({ path }) => from.startsWith(path) && path !== "").map(({ code }) => code),
        from,
      ).toContain(how);
      expect(after.out, `${from} changes nothing`).toEqual(out);
      continue;
    }
    expect(at(out, to), `${from} → ${to}`).toBeDefined();
    expect(at(after.out, to), `${from} decides ${to}`).not.toEqual(at(out, to));
    if (how === "carried") expect(at(out, to), `${from} → ${to}`).toEqual(at(source, from));
    else expect(at(out, to), `${from} → ${to} is not the same`).not.toEqual(at(source, from));
  }
  const froms = rows.map(({ from }) => from);
  const tos = rows.flatMap(({ to }) => (to === undefined ? [] : [to]));
  expect(leaves(source).filter((leaf) => !covers(froms, leaf))).toEqual([]);
  expect(leaves(out).filter((leaf) => !covers([...tos, ...given], leaf))).toEqual([]);
}
