/** The examples of the schemas and the sample logs, as they ship. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADAPTERS, ROOT } from "./built.js";
import type { Feed } from "./exercise.js";

const EXAMPLES = join(ROOT, "schemas/examples");

/** Reads them. */
export function readFeed(): Feed {
  const examples = readdirSync(EXAMPLES).flatMap((schema) =>
    ["valid", "invalid"].flatMap((kind) =>
      readdirSync(join(EXAMPLES, schema, kind)).map((name) => ({
        schema,
        valid: kind === "valid",
        text: readFileSync(join(EXAMPLES, schema, kind, name), "utf8"),
      })),
    ),
  );
  const samples = Object.fromEntries(
    ADAPTERS.map(([provider]) => [provider, readFileSync(join(ROOT, `samples/${provider}.ndjson`), "utf8")]),
  );
  return { examples, samples };
}
