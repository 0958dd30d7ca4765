import { expect, it } from "vitest";
import { readHtml } from "../../../scripts/links/html.js";

it("finds what a page links to and what can be linked to", () => {
  const { links, anchors } = readHtml(
    '<h2 id="a&amp;b">…</h2>\n<a href="x.html#y" class="z">x</a><script src="main.js"></script><a name="old"></a>',
  );
  expect(links).toEqual([
    { target: "x.html#y", line: 2 },
    { target: "main.js", line: 2 },
  ]);
  expect([...anchors]).toEqual(["a&b", "old"]);
});
