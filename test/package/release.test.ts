/** The way to a release, tried in a copy: a changeset becomes a version, and its text the top of the changelog. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CHANGESETS = resolve(ROOT, "tools/node_modules/@changesets/cli/bin.js");
const isThere = existsSync(CHANGESETS);
if (!isThere) console.warn("SKIPPED: changesets are not there (npm ci --prefix tools)");

const folder = mkdtempSync(join(tmpdir(), "presence-release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const versionIn = (path: string): unknown =>
  (JSON.parse(read(path)) as { readonly version: unknown }).version;
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });

describe("a release", () => {
  it("can be tried wherever all checks run", () => {
    expect(isThere || process.env["PRESENCE_ALL_CHECKS"] === undefined).toBe(true);
  });

  it("is public, and has provenance", () => {
    const { publishConfig } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as {
      readonly publishConfig: unknown;
    };
    expect(publishConfig).toEqual({ access: "public", provenance: true });
  });

  it.skipIf(!isThere)(
    "turns changesets into a version and the top of the changelog",
    () => {
      for (const path of ["package.json", "package-lock.json", "CHANGELOG.md", ".changeset"]) {
        cpSync(resolve(ROOT, path), join(folder, path), { recursive: true });
      }
      // Only what this test writes counts.
      for (const path of readdirSync(join(folder, ".changeset"))) {
        if (path.endsWith(".md") && path !== "README.md") rmSync(join(folder, ".changeset", path));
      }
      run("git", "init", "--quiet", "--initial-branch=main");
      run("git", "add", "--all");
      run(
        "git",
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.com",
        "commit",
        "--quiet",
        "-m",
        "start",
      );
      const before = read("CHANGELOG.md");
      const [major, minor] = String(versionIn("package.json")).split(".").map(Number);
      writeFileSync(
        join(folder, ".changeset/quiet-rooms.md"),
        '---\n"realtime-presence": minor\n---\n\nRead a new form of a provider.\n',
      );

      run(process.execPath, CHANGESETS, "version");
      const tsx = resolve(ROOT, "node_modules/tsx/dist/cli.mjs");
      run(process.execPath, tsx, resolve(ROOT, "scripts/after-version.ts"), folder);

      const next = `${major}.${minor! + 1}.0`;
      expect(versionIn("package.json")).toBe(next);
      expect(versionIn("package-lock.json")).toBe(next);
      expect(existsSync(join(folder, ".changeset/quiet-rooms.md"))).toBe(false);
      const section = `# Changelog\n\n## ${next}\n### Minor Changes\n\n- Read a new form of a provider.\n`;
      const after = read("CHANGELOG.md");
      expect(after.startsWith(section)).toBe(true);
      // What stood there stands there still, word for word.
      expect(after.slice(section.length).trimStart()).toBe(before.replace(/^# Changelog\n+/, ""));
    },
    30_000,
  );
});
