/**
 * Writes `api/<entry point>.api.md`: the public declarations of each entry point in one text, so that a change of the
 * surface is seen in review (`npm run api`). With `--check` it writes nothing, shows what differs and exits 1.
 * It reads the built declarations (`npm run build`), as users' compilers do.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORTS = join(ROOT, "api");
const check = process.argv.includes("--check");

/** What is no fault of the surface: release tags are not used, examples hold braces, shared types have their own entry point. */
const UNWANTED = /^(?:tsdoc-|ae-missing-release-tag$|ae-undocumented$|ae-forgotten-export$|console-)/;

/** The reports by name, each with the declarations that it is made from. */
function entryPoints() {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([subpath, { types }]) => [subpath === "." ? "index" : subpath.slice(2), join(ROOT, types)]);
}

/** Writes the report of one entry point to a folder; throws when its declarations cannot be read. */
function report(name, declarations, folder, scratch) {
  const quiet = { default: { logLevel: "none" } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: declarations,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: ["es2023"],
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            exactOptionalPropertyTypes: true,
            types: [],
            skipLibCheck: true,
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, "package.json"),
  });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = UNWANTED.test(message.messageId);
    },
  });
  if (errorCount > 0) throw new Error(`the declarations of ${name} cannot be read`);
}

const scratch = mkdtempSync(join(tmpdir(), "presence-api-"));
try {
  const folder = check ? join(scratch, "api") : REPORTS;
  mkdirSync(folder, { recursive: true });
  const entries = entryPoints();
  for (const [name, declarations] of entries) {
    if (!existsSync(declarations)) throw new Error(`${declarations} is not there: npm run build`);
    report(name, declarations, folder, scratch);
  }
  const names = new Set(entries.map(([name]) => `${name}.api.md`));
  const stray = readdirSync(REPORTS).filter((name) => !names.has(name));
  if (!check) {
    for (const name of stray) rmSync(join(REPORTS, name));
    console.log(`${entries.length} reports in api/.`);
  } else {
    const compare = ["diff", "--no-index", "--src-prefix=committed/", "--dst-prefix=built/"];
    const { status } = spawnSync("git", [...compare, "--", REPORTS, folder], { stdio: "inherit" });
    if (status === 0) console.log(`${entries.length} reports in api/ are up to date.`);
    else {
      console.error("The public surface is not what api/ says. If that is meant: npm run api");
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
