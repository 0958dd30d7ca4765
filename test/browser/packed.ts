/** The package as npm would publish it: packed, and unpacked where a consumer has it. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));
export const NAME = "realtime-presence";

/** An unpacked package. */
export interface Packed {
  /** A folder whose `node_modules` has it, and nothing else. */
  readonly consumer: string;
  /** The package's own folder. */
  readonly folder: string;
  /** What npm says that it packed: paths below the package's folder. */
  readonly files: readonly string[];
  /** The file of an entry point, as the packed `package.json` names it; `""` is the package itself. */
  fileOf(subpath: string): string;
  remove(): void;
}

/** Packs what is built now, and unpacks it. */
export function packPackage(): Packed {
  const consumer = mkdtempSync(join(tmpdir(), "presence-packed-"));
  const folder = join(consumer, "node_modules", NAME);
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer];
  const [tarball] = JSON.parse(
    execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  ) as [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }];
  execFileSync("tar", ["-xzf", tarball.filename], { cwd: consumer });
  mkdirSync(join(consumer, "node_modules"));
  renameSync(join(consumer, "package"), folder);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, { readonly default: string }>>;
  };
  return {
    consumer,
    folder,
    files: tarball.files.map(({ path }) => path),
    fileOf(subpath) {
      const file = exports[subpath === "" ? "." : `./${subpath}`]?.default;
      if (file === undefined) throw new Error(`package.json exports no ./${subpath}`);
      if (!existsSync(join(folder, file)))
        throw new Error(`${file} is not packed: run \`npm run build\` first`);
      return file.replace(/^\.\//, "");
    },
    remove: () => rmSync(consumer, { recursive: true, force: true }),
  };
}

/** Every file that was unpacked. */
export const filesIn = ({ folder }: Packed): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
