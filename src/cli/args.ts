/** Turns argv into a command's arguments: `node:util.parseArgs`, with messages that name what was meant. */
import { parseArgs } from "node:util";
import { CliError } from "./cli-error.js";
import type { Arguments, CommandSpec, OptionSpec } from "./spec.js";
import { didYouMean } from "./suggest.js";

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** @throws {CliError} for an unknown option, a missing or superfluous value, or one that is not among the choices */
export function parseArguments(spec: CommandSpec, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    spec.options.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? "boolean" : "string",
        ...(short === undefined ? {} : { short }),
      } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens as readonly Token[]) {
    if (token.kind === "positional") operands.push(token.value ?? "");
    if (token.kind !== "option") continue;
    const option = spec.options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(spec, token.rawName ?? "");
    const value = optionValue(option, token);
    if (option.multiple !== true && values.has(option.name)) {
      throw new CliError(`--${option.name} is given twice`);
    }
    values.set(option.name, [...(values.get(option.name) ?? []), value]);
  }
  if (spec.maxOperands !== undefined && operands.length > spec.maxOperands) {
    throw new CliError(`${spec.name} takes ${spec.operands}, got ${operands.length} arguments`);
  }
  return argumentsOf(operands, values);
}

/** Arguments by what each option was given; a flag's value is the empty text. */
export function argumentsOf(
  operands: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): Arguments {
  return {
    operands,
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.[0],
    texts: (name) => values.get(name) ?? [],
  };
}

function optionValue(option: OptionSpec, token: Token): string {
  const shown = token.rawName ?? `--${option.name}`;
  if (option.value === undefined) {
    if (token.inlineValue === true) throw new CliError(`${shown} takes no value`);
    return "";
  }
  // "--schema --check" is a forgotten value, "--schema=--check" is meant; "-" is a file.
  const { value } = token;
  const forgotten =
    value === undefined ||
    value === "" ||
    (token.inlineValue !== true && /^-./.test(value) && !/^-\d/.test(value));
  if (forgotten) throw new CliError(`${shown} needs a value: ${shown} <${option.value}>`);
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new CliError(`${shown} is one of ${option.choices.join(", ")}, not ${JSON.stringify(value)}`, {
      hint: didYouMean(value, option.choices),
    });
  }
  return value;
}

function unknownOption(spec: CommandSpec, raw: string): CliError {
  const names = spec.options.map(({ name }) => name);
  return new CliError(`${spec.name} has no option ${raw}`, {
    hint: didYouMean(raw.replace(/^-+/, ""), names, "--") ?? `see realtime-presence ${spec.name} --help`,
  });
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Reads "65536", "64KiB", "10MB" (all powers of 1024). */
export function bytesOf(args: Arguments, name: string, fallback: number): number {
  const text = args.text(name);
  if (text === undefined) return fallback;
  const parts = /^(\d{1,15})\s*([kmg]?)(?:i?b)?$/i.exec(text);
  const bytes = Number(parts?.[1]) * (UNITS[parts?.[2]?.toLowerCase() ?? ""] ?? Number.NaN);
  if (!Number.isSafeInteger(bytes) || bytes < 1) {
    throw new CliError(`--${name} is a number of bytes such as 65536 or 4MiB, not ${JSON.stringify(text)}`);
  }
  return bytes;
}

/** Reads a whole number within bounds. */
export function countOf(args: Arguments, name: string, fallback: number, most: number = 1e9): number {
  const text = args.text(name);
  if (text === undefined) return fallback;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= most)) {
    throw new CliError(`--${name} is a whole number from 0 to ${most}, not ${JSON.stringify(text)}`);
  }
  return count;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Reads "90s", "15m", "24h" or "7d" as milliseconds; undefined when it is not given. */
export function durationOf(args: Arguments, name: string): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const parts = /^(\d{1,9})([smhd])$/.exec(text);
  const seconds = Number(parts?.[1]) * (SECONDS[parts?.[2] ?? ""] ?? Number.NaN);
  if (Number.isNaN(seconds)) {
    throw new CliError(`--${name} is a time such as 90s, 15m, 24h or 7d, not ${JSON.stringify(text)}`);
  }
  return seconds * 1000;
}
