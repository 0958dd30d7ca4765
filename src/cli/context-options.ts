/** `--from-option` and `--to-option`: `name=value` to a member of an adapter's context. */
import { CliError } from "./cli-error.js";
import { CONTEXT_MEMBERS, type MemberKind, type Members } from "./context-members.js";
import type { Arguments } from "./spec.js";
import { didYouMean } from "./suggest.js";

export type ContextValues = Readonly<Record<string, unknown>>;

/** What `--from-option` says to the adapter that reads: with each payload, and to its memory when that is made. */
export interface Reading {
  readonly context: ContextValues;
  readonly memory: ContextValues;
}

/** @throws {CliError} for a name that the provider's adapter does not know, or a value that is not of its kind */
export function readingOptions(args: Arguments, provider: string): Reading {
  const { from = {}, memory = {} } = CONTEXT_MEMBERS.get(provider) ?? {};
  const values = valuesOf(args, "from", provider, { ...from, ...memory });
  const [remembered] = Object.keys(values).filter((name) => Object.hasOwn(memory, name));
  if (remembered !== undefined && args.flag("stateless")) {
    throw new CliError(`--from-option ${remembered} is for an adapter with memory, and --stateless has none`);
  }
  return { context: only(values, from), memory: only(values, memory) };
}

/** @throws {CliError} as `readingOptions` does */
export function writingOptions(args: Arguments, provider: string): ContextValues {
  return valuesOf(args, "to", provider, CONTEXT_MEMBERS.get(provider)?.to ?? {});
}

const only = (values: ContextValues, members: Members): ContextValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(members, name)));

function valuesOf(
  args: Arguments,
  direction: "from" | "to",
  provider: string,
  members: Members,
): ContextValues {
  const option = `--${direction}-option`;
  const given = args.texts(`${direction}-option`);
  if (given.length > 0 && !CONTEXT_MEMBERS.has(provider)) {
    throw new CliError(`${option} speaks to a provider's adapter: give --${direction} <provider> too`);
  }
  const values = new Map<string, unknown>();
  for (const text of given) {
    const [, name = "", value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    const kind = Object.hasOwn(members, name) ? members[name] : undefined;
    if (kind === undefined) {
      throw new CliError(`${option}: ${provider} has no ${JSON.stringify(name)} to be told`, {
        hint: didYouMean(name, Object.keys(members)) ?? `it takes ${memberList(members)}`,
      });
    }
    if (values.has(name)) throw new CliError(`${option} ${name} is given twice`);
    values.set(name, contextValue(`${option} ${name}`, kind, value));
  }
  return Object.fromEntries(values);
}

/** "attached, clientId=text, form=v2|v1|bare". */
const memberList = (members: Members): string =>
  Object.entries(members)
    .map(([name, kind]) =>
      kind === "flag" ? name : `${name}=${typeof kind === "string" ? kind : kind.join("|")}`,
    )
    .join(", ");

function contextValue(shown: string, kind: MemberKind, text: string | undefined): unknown {
  if (kind === "flag") {
    if (text === undefined || text === "true") return true;
    if (text === "false") return false;
    throw new CliError(`${shown} is true or false, not ${JSON.stringify(text)}`);
  }
  if (text === undefined) throw new CliError(`${shown} needs a value: ${shown}=<value>`);
  if (kind === "text") return text;
  if (kind === "list") return text.split(",");
  if (kind === "number") {
    if (/^\d{1,15}$/.test(text)) return Number(text);
    throw new CliError(`${shown} is a whole number, not ${JSON.stringify(text)}`);
  }
  if (kind === "json") return jsonObject(shown, text);
  if (kind.includes(text)) return text;
  throw new CliError(`${shown} is one of ${kind.join(", ")}, not ${JSON.stringify(text)}`, {
    hint: didYouMean(text, kind),
  });
}

function jsonObject(shown: string, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new CliError(`${shown} is a JSON object, such as '{"name":"value"}', not ${JSON.stringify(text)}`);
}
