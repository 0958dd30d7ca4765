/** The recipes in the docs are the files that are tested here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** A file as it stands in the docs: it imports the package by name. */
function shown(name: string): string {
  return read(`${name}.ts`)
    .replaceAll(/"..\/..\/src\/adapters\/([a-z-]+)\/index\.js"/g, '"realtime-presence/$1"')
    .replaceAll(/"..\/..\/src\/([a-z-]+)\/index\.js"/g, '"realtime-presence/$1"')
    .replaceAll('"../../src/index.js"', '"realtime-presence"');
}

describe("docs/validation.md", () => {
  it.each(["hono", "trpc", "fastify", "express"])("shows %s.ts", (name) => {
    expect(read("../../docs/validation.md")).toContain(`\`\`\`ts\n${shown(name)}\`\`\``);
  });
});

describe("docs/recipes.md", () => {
  it.each([
    "read-body",
    "problem",
    "next",
    "is-signed",
    "take-webhook",
    "pusher-webhook",
    "livekit-webhook",
    "ably-webhook",
    "ws",
  ])("shows %s.ts, under its name", (name) => {
    expect(read("../../docs/recipes.md")).toContain(`\`\`\`ts ${name}.ts\n${shown(name)}\`\`\``);
  });
});
