/**
 * Checks the links of the pages of the repository (`npm run check:links`), or of the HTML below a folder that is
 * given (`npm run docs:api`). Says each that leads nowhere, and exits 1 if there is one.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenLinks } from "./links/check.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const [folder] = process.argv.slice(2);
const root = folder === undefined ? ROOT : resolve(folder);
const pages =
  folder === undefined
    ? execFileSync("git", ["ls-files", "-z", "--", "*.md"], { cwd: ROOT, encoding: "utf8" })
        .split("\0")
        .filter((path) => path !== "")
    : readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
if (pages.length === 0) throw new Error(`there is no page in ${join(root)}`);

const broken = brokenLinks(root, pages);
for (const line of broken) console.error(line);
console.log(`${pages.length} pages, ${broken.length} links that lead nowhere.`);
process.exitCode = broken.length > 0 ? 1 : 0;
