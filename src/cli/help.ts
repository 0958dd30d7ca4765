/** Help: examples first, then the options. */
import type { CommandSpec, OptionSpec } from "./spec.js";
import { COMMANDS } from "./specs.js";

const WIDTH = 96;

function wrap(text: string, indent: number, width: number = WIDTH): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

const examples = (list: CommandSpec["examples"]): string =>
  list.map(([command, about]) => `  $ ${command}\n      ${about}\n`).join("");

function label({ name, short, value, choices }: OptionSpec): string {
  const shown = value === undefined ? "" : ` <${choices?.join("|") ?? value}>`;
  return `${short === undefined ? "    " : `-${short}, `}--${name}${shown}`;
}

export function commandHelp(spec: CommandSpec): string {
  const options = spec.options
    .map((option) => `  ${label(option)}\n        ${wrap(option.about, 8)}\n`)
    .join("");
  const notes = (spec.notes ?? []).map((note) => `\n${wrap(note, 0)}\n`).join("");
  return `${spec.about}.

${examples(spec.examples)}
Usage: realtime-presence ${spec.name} [options] ${spec.operands}

${options}${notes}`;
}

export function generalHelp(): string {
  const commands = COMMANDS.map(({ name, about }) => `  ${name.padEnd(12)}${about}\n`).join("");
  const first = COMMANDS.flatMap(({ examples: [example] }) => (example === undefined ? [] : [example]));
  return `One presence record for Ably, Ably Chat, CometChat, Pusher, PubNub, Phoenix and LiveKit.

${examples(first.slice(0, 4))}
Usage: realtime-presence <command> [options]

${commands}
  realtime-presence <command> --help    examples and options of a command
  realtime-presence --version

Files are NDJSON or JSON, plain or gzip; - or no file is stdin; globs may be quoted.
Exit code: 0 good, 1 data bad or generated code stale, 2 usage, input/output or broken schema.
`;
}
