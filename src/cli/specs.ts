/** The commands. */
import type { CommandSpec, OptionSpec } from "./spec.js";

/** The names that `--from` and `--to` take, in the order of the documentation. */
export const PROVIDER_NAMES: readonly string[] = [
  "ably",
  "ably-chat",
  "cometchat",
  "pusher",
  "pubnub",
  "phoenix",
  "livekit",
];

const HELP: OptionSpec = { name: "help", short: "h", about: "Show this help." };

const READING: readonly OptionSpec[] = [
  {
    name: "input",
    value: "form",
    choices: ["auto", "ndjson", "json"],
    about: "How the input is laid out: a record a line, or JSON (an array, or values). Found out by default.",
  },
  { name: "max-line-bytes", value: "bytes", about: "Refuse longer lines and records (default 1MiB)." },
  {
    name: "max-bytes",
    value: "bytes",
    about: "Stop with exit code 2 after so much input, inflated (default: no limit).",
  },
];

const TALKING: readonly OptionSpec[] = [
  {
    name: "format",
    value: "form",
    choices: ["text", "json", "github"],
    about: "How to say what is wrong, on stderr (default text).",
  },
  {
    name: "max-errors",
    value: "n",
    about: "Say at most n bad records, and count the rest (default 100; 0: all).",
  },
  { name: "quiet", short: "q", about: "No summary, no progress and no notes; what is wrong is still said." },
];

const CONTEXT: readonly OptionSpec[] = [
  { name: "channel", value: "name", about: "The channel, for payloads that do not name theirs." },
  { name: "tenant", value: "id", about: "The tenant that the input belongs to. Payloads never name it." },
];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "validate",
    about: "Check records, and pass the valid ones on",
    operands: "[file…]",
    complete: "file",
    examples: [
      ["realtime-presence validate events.ndjson > good.ndjson", "keep what is valid, say what is not"],
      ["gzip -dc old.gz | realtime-presence validate --check", "only the verdict: exit code 0 or 1"],
      [
        "realtime-presence validate --schema ably 'logs/*.ndjson.gz' --format github",
        "raw Ably payloads, in CI",
      ],
      ["realtime-presence validate --schema my.schema.json data.json", "a schema of your own"],
    ],
    options: [
      {
        name: "schema",
        short: "s",
        value: "name|file",
        complete: "schema",
        about:
          "realtime-presence, strict, presence-info, presence-input (the default), providers/<form>, a provider's name (any of its payloads), or a JSON Schema file.",
      },
      { name: "check", about: "Write no records to stdout." },
      {
        name: "jobs",
        short: "j",
        value: "n",
        about: "Check on n worker threads; the order stays (default 1).",
      },
      ...READING,
      ...TALKING,
      HELP,
    ],
    notes: [
      "stdout carries the valid records, byte for byte and in order, one a line; nothing with --check, or when stdout is a terminal.",
      "Exit code: 0 all valid, 1 some not, 2 usage, unreadable input or a broken schema.",
    ],
  },
  {
    name: "convert",
    about: "Convert between a provider's payloads and the canonical form",
    operands: "[file…]",
    complete: "file",
    examples: [
      ["realtime-presence convert --from ably ably.ndjson", "Ably protocol messages to canonical inputs"],
      [
        "realtime-presence convert --from pusher --to pubnub --channel presence-room in.ndjson",
        "straight across",
      ],
      [
        "realtime-presence convert --from cometchat --to presence-info --tenant acme log.ndjson",
        "who is what, in the end",
      ],
    ],
    options: [
      {
        name: "from",
        value: "provider",
        complete: "provider",
        about: "What the input is: a provider, or canonical (the default).",
      },
      {
        name: "to",
        value: "provider",
        complete: "provider",
        about: "What to write: a provider, canonical (the default) or presence-info.",
      },
      ...CONTEXT,
      {
        name: "received-at",
        value: "time",
        about: "The time of receipt (RFC 3339), for payloads that bear no time.",
      },
      {
        name: "notes",
        value: "file",
        complete: "file",
        about: "Write every note (what was dropped, derived, …) there as NDJSON; - is stderr.",
      },
      {
        name: "stateless",
        about: "Do not carry memory from payload to payload, even if the provider's adapter can.",
      },
      ...READING,
      ...TALKING,
      HELP,
    ],
    notes: [
      "A payload that is not the provider's is refused whole: it is reported, the others go on, and the exit code is 1.",
      "What conversions lose is summed up on stderr; --notes has every single case.",
    ],
  },
  {
    name: "replay",
    about: "Apply a log to a presence set, and show who is present",
    operands: "[file…]",
    complete: "file",
    examples: [
      ["realtime-presence replay events.ndjson", "a table of who is present"],
      ["realtime-presence replay --from ably --at 2026-11-21T10:00:00Z ably.ndjson", "who was present then"],
      [
        "realtime-presence replay --timeline out.html events.ndjson",
        "a page that shows who was present when",
      ],
      ["realtime-presence replay --follow --output ndjson live.ndjson", "changes as they come"],
    ],
    options: [
      {
        name: "from",
        value: "provider",
        complete: "provider",
        about: "What the input is: a provider, or canonical (the default).",
      },
      ...CONTEXT,
      {
        name: "received-at",
        value: "time",
        about: "The time of receipt (RFC 3339), for payloads that bear no time.",
      },
      {
        name: "output",
        short: "o",
        value: "form",
        choices: ["table", "json", "ndjson"],
        about:
          "table or json: who is present at the end (json: bytes depend only on the set of events); ndjson: every change.",
      },
      { name: "at", value: "time", about: "Leave out what happened after this time (RFC 3339)." },
      {
        name: "ordering",
        value: "rule",
        choices: ["convergent", "ably"],
        about: "How events are ordered: by their time (the default), or as Ably's clients do.",
      },
      {
        name: "horizon",
        value: "time",
        about:
          "Forget departures after so long (90s, 15m, 24h, 7d), and leave out what is older. Default: never; with --follow 24h.",
      },
      {
        name: "timeline",
        value: "file.html",
        complete: "file",
        about: "Write one self-contained page: who was present when.",
      },
      {
        name: "follow",
        short: "f",
        about: "Keep reading as the file grows; on a terminal the table redraws.",
      },
      ...READING,
      ...TALKING,
      HELP,
    ],
  },
  {
    name: "codegen",
    about: "Make TypeScript types and validators from JSON Schema",
    operands: "<schema…>",
    complete: "file",
    examples: [
      ["realtime-presence codegen room.schema.json --out src/generated", "types and a validator"],
      [
        "realtime-presence codegen --profile room.data.json --out src/presence",
        "a record with data of your own",
      ],
      [
        "realtime-presence codegen schemas/*.json --out src/generated --check",
        "in CI: exit 1 if anything is stale",
      ],
    ],
    options: [
      { name: "out", short: "o", value: "folder", complete: "directory", about: "Where to write." },
      {
        name: "target",
        short: "t",
        value: "names",
        multiple: true,
        about:
          "What to make: types, validators, typebox, schema, asyncapi; several with commas (default types,validators).",
      },
      { name: "profile", about: "The schemas are of `data`: make the canonical record with such data." },
      {
        name: "root",
        value: "folder",
        complete: "directory",
        about: "The folder that $refs may lead into (default the current one).",
      },
      {
        name: "trust-schema",
        about: "Obey tsType, which is pasted as code: for schemas as trusted as code.",
      },
      { name: "check", about: "Write nothing; exit 1 if a file is missing or stale." },
      { name: "watch", short: "w", about: "Generate again whenever a schema changes." },
      { name: "dry-run", about: "Write nothing; list what would be written." },
      { name: "force", about: "Overwrite files that were edited, or that are not ours." },
      { name: "quiet", short: "q", about: "Say nothing but what is wrong." },
      HELP,
    ],
  },
  {
    name: "schema",
    about: "List the package's JSON Schemas, or print one",
    operands: "[name]",
    complete: "schema",
    maxOperands: 1,
    examples: [
      ["realtime-presence schema", "the names"],
      ["realtime-presence schema realtime-presence > realtime-presence.json", "the schema, as shipped"],
    ],
    options: [HELP],
  },
  {
    name: "completion",
    about: "Print a completion script for a shell",
    operands: "<bash|zsh|fish>",
    complete: ["bash", "zsh", "fish"],
    maxOperands: 1,
    examples: [
      ['eval "$(realtime-presence completion bash)"', "in ~/.bashrc"],
      ['eval "$(realtime-presence completion zsh)"', "in ~/.zshrc, after compinit"],
      ["realtime-presence completion fish > ~/.config/fish/completions/realtime-presence.fish", "once"],
    ],
    options: [HELP],
  },
];
