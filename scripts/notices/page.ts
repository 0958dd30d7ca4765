/** The text of `THIRD-PARTY-NOTICES.md`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package, and under which licence it may be used. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The licence's own text. */
  readonly text: string;
}

/**
 * Reads what an installed package says of its licence.
 * @throws {Error} when it names none, or comes without the text
 */
export function licensedAt(modules: string, name: string): Licensed {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const file = readdirSync(folder).find((path) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(path));
  if (license === undefined || file === undefined) throw new Error(`${name} comes without a licence`);
  return { name, version, license, text: readFileSync(join(folder, file), "utf8").trim() };
}

/** Packages with all that they depend on, in alphabetical order. */
export function withDependencies(modules: string, names: readonly string[]): Licensed[] {
  const found = new Set(names);
  for (const name of found) {
    const manifest = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as Manifest;
    for (const dependency of Object.keys(manifest.dependencies ?? {})) found.add(dependency);
  }
  return [...found].toSorted().map((name) => licensedAt(modules, name));
}

/** What the page says. */
export interface Notices {
  /** Packages whose text is in the package, with what of it is. */
  readonly within: readonly (readonly [what: string, from: Licensed])[];
  /** Packages that npm installs beside it, only with optional or peer dependencies. */
  readonly beside: readonly Licensed[];
  /** Packages parts of which `codegen` writes into its users' files. */
  readonly written: readonly (readonly [what: string, from: Licensed])[];
}

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join("\n");

const sections = (parts: Notices["within"]): string =>
  parts
    .map(([what, { name, license, text }]) => `### ${name} (${license})\n\n${what}\n\n${quoted(text)}`)
    .join("\n\n");

/** Writes the page. */
export function noticesPage({ within, beside, written }: Notices): string {
  const rows = beside.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return `# Third-party notices

Written by \`npm run notices\`, which looks through the built files; CI fails when it is stale.

## In the package

No code of others is bundled. What was taken over:

${sections(within)}

## Beside the package

What npm installs with the optional dependencies and the optional peer; nothing of it is needed by the library itself. Versions are
those that this version was tested with.

| package | version | licence |
| --- | --- | --- |
${rows.join("\n")}

## In what \`codegen\` writes

Validators for schemas of your own may hold parts of these, so your files carry them on:

${sections(written)}
`;
}
