/** Follows the links of pages among themselves and to other files; what is on the network is not fetched. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { readHtml } from "./html.js";
import { type Link, readMarkdown } from "./markdown.js";

interface Page {
  readonly links: readonly Link[];
  readonly mentions?: readonly Link[];
  readonly anchors: ReadonlySet<string>;
}

const isOutside = (target: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);

/** The text of a link as a path: decoded, or as it stands if it is not encoded well. */
function plain(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * The links of some pages that lead nowhere, each as `page:line: …`. Paths are relative to `root`, and so are those
 * that a Markdown page only mentions.
 */
export function brokenLinks(root: string, paths: readonly string[]): string[] {
  const read = new Map<string, Page>();
  const pageAt = (file: string): Page => {
    let page = read.get(file);
    if (page === undefined) {
      const text = readFileSync(file, "utf8");
      page = file.endsWith(".html") ? readHtml(text) : readMarkdown(text);
      read.set(file, page);
    }
    return page;
  };

  const faultOf = (file: string, target: string): string | undefined => {
    if (target === "" || isOutside(target)) return undefined;
    const [before = "", fragment = ""] = target.split("#", 2).map(plain);
    const path = before.replace(/\?.*$/, "");
    const there = path === "" ? file : resolve(dirname(file), path);
    if (relative(root, there).startsWith("..")) return "leads out of the folder";
    if (!existsSync(there)) return "there is no such file";
    // The API reference shows the pages too, and has nothing to show for a folder.
    if (statSync(there).isDirectory()) return "is a folder: name a file in it";
    if (fragment === "" || !/\.(?:md|html)$/.test(there)) return undefined;
    return pageAt(there).anchors.has(fragment) ? undefined : "there is no such heading";
  };

  return paths.flatMap((path) => {
    const file = join(root, path);
    const { links, mentions = [] } = pageAt(file);
    const broken = links.flatMap(({ target, line }) => {
      const fault = faultOf(file, target);
      return fault === undefined ? [] : [`${path}:${line}: ${target}: ${fault}`];
    });
    const stale = mentions
      .filter(({ target }) => !existsSync(join(root, target)))
      .map(({ target, line }) => `${path}:${line}: \`${target}\`: there is no such file`);
    return [...broken, ...stale];
  });
}
