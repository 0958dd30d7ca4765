/** The recipes of docs/validation.md are the files that are tested here. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");

it.each(["hono", "trpc", "fastify", "express"])("the %s recipe", (name) => {
  const recipe = readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8");
  expect(page).toContain(`\`\`\`ts\n${recipe.replace("../../src/index.js", "realtime-presence")}\`\`\``);
});
