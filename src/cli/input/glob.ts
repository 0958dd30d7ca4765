/** Globs in operands, for shells that do not expand them and for quoted ones: `*`, `?`, `[a-z]`, `{a,b}` and `**`. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/** Splits `a{b,c}` into `ab` and `ac`; nested braces too. */
function braces(pattern: string): string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (found === null) return [pattern];
  const [, before = "", inner = "", after = ""] = found;
  return inner.split(",").flatMap((choice) => braces(`${before}${choice}${after}`));
}

/** One path segment as a regular expression. A leading dot must be written out, as in a shell. */
function segmentPattern(segment: string): RegExp {
  const source = segment.replace(
    /\[(!?)([^\]/]+)\]|[*?]|[\\^$.|+(){}[\]]/g,
    (part: string, ...sets: string[]) => {
      const [not, set] = sets;
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      if (set !== undefined) return `[${not === "!" ? "^" : ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
      return `\\${part}`;
    },
  );
  return new RegExp(`^${segment.startsWith(".") ? "" : "(?!\\.)"}${source}$`, "su");
}

async function walk(cwd: string, base: string, segments: readonly string[], out: Set<string>): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment !== "**" && !isGlob(segment)) {
    const path = base === "" ? segment : join(base, segment);
    if (rest.length > 0) return walk(cwd, path === "" ? "/" : path, rest, out);
    const siblings = await readdir(resolve(cwd, base)).catch((): string[] => []);
    if (siblings.includes(segment)) out.add(path);
    return;
  }
  const entries = await readdir(resolve(cwd, base), { withFileTypes: true }).catch((): never[] => []);
  const pattern = segment === "**" ? undefined : segmentPattern(segment);
  if (pattern === undefined) await walk(cwd, base, rest, out);
  for (const entry of entries) {
    const path = join(base, entry.name);
    if (pattern === undefined) {
      // Links are not followed by **, so that a loop of links ends.
      if (entry.isDirectory() && !entry.name.startsWith(".")) await walk(cwd, path, segments, out);
    } else if (pattern.test(entry.name)) {
      if (rest.length > 0) await walk(cwd, path, rest, out);
      else if (!entry.isDirectory()) out.add(path);
    }
  }
}

/** The files that a pattern matches, in code unit order. */
export async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const out = new Set<string>();
  for (const plain of braces(pattern)) {
    const absolute = plain.startsWith("/");
    const segments = plain.split("/").filter((segment) => segment !== "");
    await walk(cwd, absolute ? "/" : "", segments, out);
  }
  return [...out].sort();
}
