/** The examples of the schemas and the sample logs that the package brings along. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADAPTERS } from "./built.js";
import type { Feed } from "./exercise.js";
import type { Packed } from "./packed.js";

/** Reads them. */
export function readFeed({ folder }: Packed): Feed {
  const all = join(folder, "schemas/examples");
  const examples = readdirSync(all).flatMap((schema) =>
    ["valid", "invalid"].flatMap((kind) =>
      readdirSync(join(all, schema, kind)).map((name) => ({
        schema,
        valid: kind === "valid",
        text: readFileSync(join(all, schema, kind, name), "utf8"),
      })),
    ),
  );
  const samples = Object.fromEntries(
    ADAPTERS.map(([provider]) => [
      provider,
      readFileSync(join(folder, `samples/${provider}.ndjson`), "utf8"),
    ]),
  );
  return { examples, samples };
}
