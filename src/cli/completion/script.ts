/** Completion scripts, made from the commands' specifications so that they cannot fall behind. */

import { PROVIDER_NAMES } from "../provider-names.js";
import { schemaPaths } from "../schemas.js";
import type { CommandSpec, OptionSpec } from "../spec.js";
import { COMMANDS } from "../specs.js";
import { bashScript } from "./bash.js";
import { fishScript } from "./fish.js";
import { zshScript } from "./zsh.js";

/** What a shell needs to know: each command with its words, each option with its values. */
export interface Completable {
  readonly name: string;
  readonly about: string;
  readonly operands: Values;
  readonly options: readonly {
    readonly name: string;
    readonly short: string | undefined;
    readonly about: string;
    /** Undefined for a switch. */
    readonly values: Values | undefined;
  }[];
}

/** Fixed words, files, folders, or something that only the user knows. */
export type Values = readonly string[] | "file" | "directory" | "any";

export async function completionScript(shell: "bash" | "zsh" | "fish"): Promise<string> {
  const schemas = [...(await schemaPaths()), "strict"];
  const commands = COMMANDS.map((command) => completable(command, schemas));
  const write = { bash: bashScript, zsh: zshScript, fish: fishScript };
  return write[shell](commands);
}

function completable(spec: CommandSpec, schemas: readonly string[]): Completable {
  const operands: Values =
    spec.complete === "schema" ? schemas : spec.complete === "none" ? [] : spec.complete;
  return {
    name: spec.name,
    about: spec.about,
    operands,
    options: spec.options.map((option) => ({
      name: option.name,
      short: option.short,
      about: firstSentence(option.about),
      values: option.value === undefined ? undefined : valuesOf(option, spec, schemas),
    })),
  };
}

function valuesOf(option: OptionSpec, spec: CommandSpec, schemas: readonly string[]): Values {
  if (option.choices !== undefined) return option.choices;
  if (option.complete === "schema") return [...schemas, ...PROVIDER_NAMES];
  if (option.complete === "provider") {
    const last = spec.name === "convert" && option.name === "to" ? ["presence-info"] : [];
    return ["canonical", ...PROVIDER_NAMES, ...last];
  }
  return option.complete ?? "any";
}

/** Descriptions stand in one line, within quotes: up to the first full stop, colon or parenthesis. */
function firstSentence(about: string): string {
  return about
    .split(/[.:(;]/, 1)[0]!
    .replace(/['"`\\[\]]/g, "")
    .trim();
}
