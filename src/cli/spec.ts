/** What a command accepts, as data: parsing, help, completion and the documentation's test all read it. */

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What to call the value in help; without it the option is a switch. */
  readonly value?: string;
  /** The values to choose from, when they are few and fixed. */
  readonly choices?: readonly string[];
  /** What the value is, for shell completion. */
  readonly complete?: "file" | "directory" | "provider" | "schema";
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly about: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  /** What stands after the options: "[file…]". */
  readonly operands: string;
  /** What the operands are, for shell completion. */
  readonly complete: readonly string[] | "file" | "schema" | "none";
  readonly maxOperands?: number;
  /** A command line, and what it does. The first things that help shows. */
  readonly examples: readonly (readonly [command: string, about: string])[];
  readonly options: readonly OptionSpec[];
  /** Paragraphs at the end of the help. */
  readonly notes?: readonly string[];
}

/** What the parsed command line gives a command. */
export interface Arguments {
  readonly operands: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}
