/**
 * Makes the playground: one HTML file that needs no server, so it can be opened from a disk. Browsers load no module
 * from there, hence script and style are inside, and the page's policy allows these two by their hashes and nothing
 * else. `node scripts/playground.mjs [FILE]`; needs a build of the package.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("../playground/", import.meta.url));
const out = resolve(process.argv[2] ?? join(SOURCE, "dist/index.html"));

const { outputFiles } = await build({
  entryPoints: [join(SOURCE, "main.ts"), join(SOURCE, "style.css")],
  outdir: SOURCE,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  loader: { ".ndjson": "text" },
  write: false,
});
const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const script = textOf(".js");
const style = textOf(".css");
const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const parts = {
  "<!-- policy -->": `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  "<!-- style -->": `<style>${style}</style>\n    <script type="module">${script}</script>`,
};
let page = readFileSync(join(SOURCE, "index.html"), "utf8");
for (const [place, part] of Object.entries(parts)) {
  if (!page.includes(place)) throw new Error(`playground/index.html has no ${place}`);
  // A function, because `$` in a replacement text has a meaning.
  page = page.replace(place, () => part);
}
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(`${out}: ${Math.round(page.length / 1000)} kB`);
