/** Bundles what generated validators are made with into one text, kept as a constant of the package. */
import { build } from "esbuild";
import { stringLiteral } from "../src/codegen/escape.js";

/** The text of `src/generated/codegen-runtime.ts`, without its header. */
export async function codegenRuntimeFile(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/codegen/validator-runtime.ts"],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    minifySyntax: true,
  });
  const text = outputFiles[0]?.text ?? "";
  // What the bundle exports is used in the same file: the names are enough.
  const body = text
    .replace(/^export \{[^}]*\};?\n?/m, "")
    .replace(/^\/\/ src\/.*\n/gm, "")
    .trim();
  if (/^(?:import|export)\b|\brequire\s*\(/m.test(body))
    throw new Error("the bundled runtime imports or exports something");
  const lines = body.split("\n").map((line) => `  ${stringLiteral(line)},`);
  return `/** The text that every generated validators file begins with. */
export const codegenRuntime: string = [
${lines.join("\n")}
].join("\\n");
`;
}
