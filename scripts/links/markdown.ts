/** What a Markdown page links to and what can be linked to in it, as GitHub reads it. */

/** A link or a mention, and where it stands. */
export interface Link {
  readonly target: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

/** What matters of a page. */
export interface MarkdownPage {
  readonly links: readonly Link[];
  /** Paths in code, such as `src/index.ts`: nobody can follow them, but they go stale as links do. */
  readonly mentions: readonly Link[];
  /** The fragments that lead somewhere on the page. */
  readonly anchors: ReadonlySet<string>;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INLINE_LINK = /\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"]*")?\s*\)/g;
const REFERENCE = /^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/;
const HTML_LINK = /<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g;
const HTML_ANCHOR = /<[a-z]+\b[^>]*?\b(?:id|name)="([^"]+)"/g;
const CODE = /(`+)(.+?)\1(?!`)/g;
/** Below a folder of the repository, without a placeholder; a folder ends with a slash, a file has an extension. */
const PATH =
  /^(?:bench|conformance|docs|playground|samples|schemas|scripts|src|test|tools)\/(?:[\w.-]+\/)*(?:[\w.-]+\.[a-z]{2,6})?$|^[A-Z]+\.md$/;
/** Built, so that it is there at some times and not at others. */
const BUILT = /(?:^|\/)(?:dist|docs\/api)\//;

/**
 * The fragment under which GitHub finds a heading: lower case, no punctuation, hyphens for spaces.
 *
 * @example
 * slugOf("What `is` does, and why"); // "what-is-does-and-why"
 */
export function slugOf(heading: string): string {
  const text = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>/g, "");
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Numbers the headings that say the same, as GitHub does: `name`, `name-1`, `name-2`. */
function uniqueIn(anchors: Set<string>, slug: string): string {
  let unique = slug;
  for (let count = 1; anchors.has(unique); count++) unique = `${slug}-${count}`;
  return unique;
}

/** Reads a page. Fenced code is no text: nothing in it is a link, a mention or a heading. */
export function readMarkdown(text: string): MarkdownPage {
  const links: Link[] = [];
  const mentions: Link[] = [];
  const anchors = new Set<string>();
  let fence: string | undefined;
  for (const [index, written] of text.split("\n").entries()) {
    const line = index + 1;
    const mark = FENCE.exec(written)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(written)?.[1];
    if (heading !== undefined) anchors.add(uniqueIn(anchors, slugOf(heading)));
    for (const [, , code = ""] of written.matchAll(CODE)) {
      if (PATH.test(code) && !BUILT.test(code)) mentions.push({ target: code, line });
    }
    const prose = written.replace(CODE, "");
    for (const [, target = ""] of prose.matchAll(INLINE_LINK)) links.push({ target, line });
    for (const [, target = ""] of prose.matchAll(HTML_LINK)) links.push({ target, line });
    for (const [, anchor = ""] of prose.matchAll(HTML_ANCHOR)) anchors.add(anchor);
    const reference = REFERENCE.exec(prose)?.[1];
    if (reference !== undefined) links.push({ target: reference, line });
  }
  return { links, mentions, anchors };
}
