/** Real payloads of every provider: the fixtures of the adapters, and the sample logs that ship with the package. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PROVIDERS, type ProviderName } from "../../src/adapters/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One payload, from where it is, and what has to be known beside it. */
export interface Specimen {
  readonly provider: ProviderName;
  readonly name: string;
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
}

/** The payloads of a provider's sample log. */
export function sampleOf(provider: ProviderName): unknown[] {
  const path = `${ROOT}/samples/${provider}.ndjson`;
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

function fixturesOf(provider: ProviderName): Specimen[] {
  const folder = `${ROOT}/test/fixtures/${provider}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name): Specimen[] => {
      const fixture = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Record<string, unknown>;
      if (!Object.hasOwn(fixture, "payload")) return [];
      const context = (fixture["context"] ?? {}) as Record<string, unknown>;
      return [{ provider, name, payload: fixture["payload"], context }];
    });
}

/** Every specimen, fixtures first. */
export const specimens = (): Specimen[] =>
  PROVIDERS.flatMap((provider) => [
    ...fixturesOf(provider),
    ...sampleOf(provider).map((payload, index) => ({
      provider,
      name: `sample line ${index + 1}`,
      payload,
      context: {},
    })),
  ]);
