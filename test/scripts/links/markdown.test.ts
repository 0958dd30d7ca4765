import { describe, expect, it } from "vitest";
import { readMarkdown, slugOf } from "../../../scripts/links/markdown.js";

describe("slugOf", () => {
  it.each([
    ["The presence set", "the-presence-set"],
    ["What `is` does, and why", "what-is-does-and-why"],
    ["Ably → Phoenix (and back)", "ably--phoenix-and-back"],
    ["[Linked](page.md) heading", "linked-heading"],
    ["under_score & hy-phen", "under_score--hy-phen"],
    ["Überblick 2.0", "überblick-20"],
  ])("of %j is what GitHub makes of it", (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });
});

describe("readMarkdown", () => {
  const targets = (text: string): string[] => readMarkdown(text).links.map(({ target }) => target);

  it.each([
    ["an inline link", "see [here](docs/a.md).", ["docs/a.md"]],
    ["a link with a title", '[a](b.md "Title")', ["b.md"]],
    ["a link in angle brackets", "[a](<b.md>)", ["b.md"]],
    ["a link with parentheses", "[a](b_(c).md)", ["b_(c).md"]],
    ["an image", "![alt](pic.png)", ["pic.png"]],
    ["a linked image", "[![alt](pic.png)](b.md)", ["pic.png", "b.md"]],
    ["two links in a line", "[a](b.md) [c](d.md)", ["b.md", "d.md"]],
    ["a reference", "[a]: b.md", ["b.md"]],
    ["HTML", '<a href="b.md">b</a> <img alt="" src="c.png">', ["b.md", "c.png"]],
    ["code", "`[a](b.md)` and ``[`c`](d.md)``", []],
    ["a fence", "```md\n[a](b.md)\n```\n[c](d.md)", ["d.md"]],
    ["a fence within a fence", "````md\n```\n[a](b.md)\n```\n````\n[c](d.md)", ["d.md"]],
  ])("finds the links of %s", (_, text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it("knows the line of a link", () => {
    expect(readMarkdown("one\n\n[a](b.md)").links).toEqual([{ target: "b.md", line: 3 }]);
  });

  it("finds the anchors: headings, numbered where they repeat, and what HTML names", () => {
    const { anchors } = readMarkdown(
      '# Title\n## Same\n### Same ###\n```\n# no heading\n```\n<a id="here"></a>',
    );
    expect([...anchors]).toEqual(["title", "same", "same-1", "here"]);
  });

  it("finds paths in code, and nothing that is no path of this repository", () => {
    const text =
      "`src/index.ts`, `docs/`, `VERSIONING.md`, `a/b.ts`, `src/**/*.ts`, `dist/index.js`, `src/<name>.ts`, `npm test`";
    expect(readMarkdown(text).mentions.map(({ target }) => target)).toEqual([
      "src/index.ts",
      "docs/",
      "VERSIONING.md",
    ]);
  });
});
