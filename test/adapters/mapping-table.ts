/**
 * Compares the mapping tables of a docs page with what an adapter really does, row by row: the value that a row says is
 * carried is there and follows its source, what it says is dropped is announced and changes nothing, and so on; and no
 * field of what goes in, or of what comes out, is without a row.
 */
import { expect } from "vitest";
import type { Note } from "../../src/adapters/adapter.js";

export interface Row {
  /** JSON Pointer into what is converted. */
  readonly from: string;
  /** JSON Pointer into the list of what it becomes; undefined for a dash. */
  readonly to: string | undefined;
  readonly how: string;
  /** Other names of the field that `from` leads to. */
  readonly spellings: readonly string[];
}

export interface Converted {
  readonly result: readonly unknown[];
  readonly notes: readonly Note[];
}

/** What is converted, with every field of its form, and how. */
export interface Subject {
  readonly sample: unknown;
  readonly convert: (sample: unknown) => Converted;
  /** Fields of the sample that another table maps. */
  readonly also?: readonly string[];
  /** Places of the result that stand there for every sample; left out: the table does not list the whole result. */
  readonly given?: readonly string[];
  /** Another legal value for places where not any will do. */
  readonly others?: Readonly<Record<string, unknown>>;
  /** Fields that are dropped with the sample's value, and would mean something with another. */
  readonly switches?: readonly string[];
  /** Fields of the form that every payload of it has, and that may be missing all the same. */
  readonly boilerplate?: readonly string[];
}

/** The headings of the mapping tables of a page whose first column has a title. */
export const headingsOf = (page: string, title: string): string[] =>
  page
    .split(/^### /m)
    .slice(1)
    .filter((part) =>
      part
        .split(/^## /m)[0]
        ?.match(/^\|.*\|$/m)?.[0]
        ?.startsWith(`| ${title} |`),
    )
    .map((part) => part.slice(0, part.indexOf("\n")));

/**
 * The rows of the table under a heading of the third level. A row for several fields lists their pointers; a name after a
 * pointer is another spelling of its last step.
 */
export function rowsOf(page: string, heading: string): Row[] {
  const section = page.split(/^### /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`the page has no table "${heading}"`);
  const [, ...lines] =
    section
      .split(/^## /m)[0]
      ?.match(/^\|.*\|$/gm)
      ?.slice(1) ?? [];
  return lines.flatMap((line) => {
    const [fields = "", to = "", how = ""] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    return fields.split(/, (?=\/)/).map((field) => {
      const [from = "", ...spellings] = field.split(", ");
      return { from, to: to === "–" ? undefined : to, how, spellings };
    });
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

/** A deep copy with another value at some places, or, where that is undefined, with nothing there. */
function changed(value: unknown, pointers: readonly string[], change: (pointer: string) => unknown): unknown {
  const copy = structuredClone(value);
  for (const pointer of pointers) {
    const path = steps(pointer);
    const last = path.pop() ?? "";
    const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, unknown>;
    const other = change(pointer);
    if (other === undefined) delete holder[last];
    else holder[last] = other;
  }
  return copy;
}

/** Another value of the same kind. */
function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return { other: "1" };
  if (/^\d{4}-/.test(value)) return `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
  return /^\d+$/.test(value) ? String(Number(value) - 5000) : `${value}x`;
}

/** The pointers of everything in a value that is no object or array, or is an empty one. */
function leaves(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [at];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${at}/${key}`));
}

const uncovered = (value: unknown, places: readonly string[]): string[] =>
  leaves(value).filter((leaf) => !places.some((place) => leaf === place || leaf.startsWith(`${place}/`)));

/** Tells whether a note leads to a place, or into it; a note about the whole leads nowhere. */
const leadsTo = ({ path }: Note, place: string): boolean =>
  path !== "" && (path === place || path.startsWith(`${place}/`) || place.startsWith(`${path}/`));

/** Holds the rows of a table against a conversion. */
export function expectTableToHold(rows: readonly Row[], subject: Subject): void {
  const { sample, also = [], given } = subject;
  expect(rows.length).toBeGreaterThan(0);
  const whole = subject.convert(sample);
  for (const row of rows) {
    expect(valueAt(sample, row.from), `${row.from} is in the sample`).toBeDefined();
    if (row.to !== undefined) expectToLead(row, row.to, rows, subject, whole);
    else if (row.how === "form") expectToMatter(row, subject, whole);
    else expectToBeGone(row, subject, whole);
    for (const spelling of row.spellings) expectToMeanTheSame(row, spelling, subject, whole);
  }
  const sources = [...rows.map(({ from }) => from), ...also];
  expect(uncovered(sample, sources), "fields of the sample without a row").toEqual([]);
  if (given === undefined) return;
  const targets = rows.flatMap(({ to }) => (to === undefined ? [] : [to]));
  expect(uncovered(whole.result, [...targets, ...given]), "places of the result without a row").toEqual([]);
}

/** A field under another name: the result is the same, and what is gone is noted under the name that it has. */
function expectToMeanTheSame(row: Row, spelling: string, subject: Subject, whole: Converted): void {
  const from = `${row.from.slice(0, row.from.lastIndexOf("/"))}/${spelling}`;
  const unnamed = changed(subject.sample, [row.from], () => undefined);
  const sample = changed(unnamed, [from], () => valueAt(subject.sample, row.from));
  const converted = subject.convert(sample);
  expect(converted.result, `${from} means the same as ${row.from}`).toEqual(whole.result);
  if (row.to === undefined && row.how !== "form")
    expectToBeGone({ ...row, from }, { ...subject, sample }, converted);
}

/** A field that says what the payload is: without it, the payload is another, or none. */
function expectToMatter({ from }: Row, subject: Subject, whole: Converted): void {
  const missing = without(subject, [from]);
  const matters = missing === undefined || text(missing.result) !== text(whole.result);
  const isBoilerplate = subject.boilerplate?.includes(from) === true;
  expect(matters, `${from} matters, unless it is boilerplate`).toBe(!isBoilerplate);
}

/** A field that is gone: it is noted, and changes nothing. */
function expectToBeGone({ from, how }: Row, subject: Subject, whole: Converted): void {
  // A place that is noted as derived, with nothing that it leads to, is gone as well.
  const codes = how === "dropped" ? ["dropped", "derived"] : [how];
  const notes = whole.notes.filter((note) => leadsTo(note, from) || (how === "ignored" && note.path === ""));
  expect(
    notes.some(({ code }) => codes.includes(code)),
    `${from} is noted as ${how}`,
  ).toBe(true);
  const isSwitch = subject.switches?.includes(from) === true;
  const converted = [without(subject, [from]), isSwitch ? undefined : withOther(subject, [from])].filter(
    (result) => result !== undefined,
  );
  expect(converted.length, `${from} can be another, or missing`).toBeGreaterThan(0);
  for (const { result } of converted) expect(result, `${from} changes nothing`).toEqual(whole.result);
}

/** A field that leads somewhere: what stands there is the same, or follows it, or is noted as what it is. */
function expectToLead(
  { from, how }: Row,
  to: string,
  rows: readonly Row[],
  subject: Subject,
  whole: Converted,
): void {
  const target = valueAt(whole.result, to);
  expect(target, `${from} leads to ${to}`).toBeDefined();
  switch (how) {
    case "carried":
      expect(target, `${from} is carried to ${to}`).toEqual(valueAt(subject.sample, from));
      expectToFollow(to, rows, subject, target);
      break;
    case "derived":
      expectToFollow(to, rows, subject, target);
      break;
    case "defaulted":
    case "wrapped": {
      const { notes } = how === "wrapped" ? whole : (without(subject, [from]) ?? whole);
      const isNoted = notes.some((note) => note.code === how && leadsTo(note, from));
      expect(isNoted, `${from} is noted as ${how}`).toBe(true);
      break;
    }
    case "form":
      break;
    default:
      throw new Error(`${from}: "${how}" is not a word of these tables`);
  }
}

/** Of several rows that lead to one place, one may say the same as the others: they are changed together. */
function expectToFollow(to: string, rows: readonly Row[], subject: Subject, target: unknown): void {
  const sources = rows.filter((row) => row.to === to).map((row) => row.from);
  const follows = [withOther(subject, sources), without(subject, sources)].some(
    (way) => way === undefined || text(valueAt(way.result, to)) !== text(target),
  );
  expect(follows, `${to} follows ${sources.join(" and ")}`).toBe(true);
}

/** What becomes of the sample with other values at some places; undefined if they are refused. */
const withOther = (
  { sample, convert, others = {} }: Subject,
  places: readonly string[],
): Converted | undefined =>
  attempt(() =>
    convert(changed(sample, places, (place) => others[place] ?? otherThan(valueAt(sample, place)))),
  );

/** What becomes of the sample with nothing at some places; undefined if it is refused. */
const without = ({ sample, convert }: Subject, places: readonly string[]): Converted | undefined =>
  attempt(() => convert(changed(sample, places, () => undefined)));

const text = (value: unknown): string | undefined => JSON.stringify(value);

function attempt(work: () => Converted): Converted | undefined {
  try {
    return work();
  } catch {
    return undefined; // the field is needed, or cannot be just anything
  }
}
