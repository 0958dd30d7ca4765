/** What a generated HTML page links to and what can be linked to in it. */
import type { Link } from "./markdown.js";

/** What matters of a page. */
export interface HtmlPage {
  readonly links: readonly Link[];
  readonly anchors: ReadonlySet<string>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** Reads a page: every `href` and `src`, every `id` and `name`. */
export function readHtml(text: string): HtmlPage {
  const links: Link[] = [];
  const anchors = new Set<string>();
  for (const [index, written] of text.split("\n").entries()) {
    for (const [, name, value = ""] of written.matchAll(/\s(href|src|id|name)="([^"]*)"/g)) {
      if (name === "id" || name === "name") anchors.add(decoded(value));
      else links.push({ target: decoded(value), line: index + 1 });
    }
  }
  return { links, anchors };
}
