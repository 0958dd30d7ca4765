/** What `codegen` accepts. */
import type { CommandSpec } from "../spec.js";
import { HELP } from "./options.js";

export const codegen: CommandSpec = {
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
};
