import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { brokenLinks } from "../../../scripts/links/check.js";

const root = mkdtempSync(join(tmpdir(), "presence-links-"));
const FILES = {
  "README.md":
    "# Home\n[guide](docs/guide.md#two-words) [self](#home) [net](https://example.com/no) [mail](mailto:a@b.c)",
  "docs/guide.md": "## Two words\n[home](../README.md) [space](a%20b.md) `src/there.ts`",
  "docs/a b.md": "# A",
  "src/there.ts": "",
  "docs/wrong.md": [
    "[gone](gone.md)",
    "[heading](guide.md#two-word)",
    "[own](#nothing)",
    "[case](Guide.md)",
    "[out](../../etc/passwd)",
    "`src/gone.ts`",
    "[odd](%zz.md)",
    "[folder](../docs)",
  ].join("\n"),
  "api/index.html": '<a href="a.html#b">b</a><a href="a.html#c">c</a><a href="?q=1#d">d</a><p id="d">',
  "api/a.html": '<p id="b">',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("has nothing to say to links that lead somewhere, or to the network", () => {
  expect(brokenLinks(root, ["README.md", "docs/guide.md"])).toEqual([]);
});

it("says which link of a page leads nowhere, and why", () => {
  expect(brokenLinks(root, ["docs/wrong.md"])).toEqual([
    "docs/wrong.md:1: gone.md: there is no such file",
    "docs/wrong.md:2: guide.md#two-word: there is no such heading",
    "docs/wrong.md:3: #nothing: there is no such heading",
    "docs/wrong.md:4: Guide.md: there is no such file",
    "docs/wrong.md:5: ../../etc/passwd: leads out of the folder",
    "docs/wrong.md:7: %zz.md: there is no such file",
    "docs/wrong.md:8: ../docs: is a folder: name a file in it",
    "docs/wrong.md:6: `src/gone.ts`: there is no such file",
  ]);
});

it("follows the links of HTML", () => {
  expect(brokenLinks(root, ["api/index.html"])).toEqual([
    "api/index.html:1: a.html#c: there is no such heading",
  ]);
});
