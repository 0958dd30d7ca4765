/** What `validate` accepts. */
import type { CommandSpec } from "../spec.js";
import { HELP, jobsOption, READING, TALKING } from "./options.js";

export const validate: CommandSpec = {
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
    jobsOption("Check on n worker threads; the order stays (default 1)."),
    ...READING,
    ...TALKING,
    HELP,
  ],
  notes: [
    "stdout carries the valid records, byte for byte and in order, one a line; nothing with --check, or when stdout is a terminal.",
    "Exit code: 0 all valid, 1 some not, 2 usage, unreadable input or a broken schema.",
  ],
};
