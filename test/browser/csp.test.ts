/**
 * The packed package in a real browser under a policy that allows a site's own scripts and nothing else: no `eval`, no
 * `new Function`, no inline script. Everything must come out as it does in Node, without one violation.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled, packageInNode, scriptsOf, unbundled } from "./built.js";
import { CHROMIUM, launch } from "./chromium.js";
import { type Exercised, exercise } from "./exercise.js";
import { readFeed } from "./feed.js";
import { filesIn, NAME, packPackage, ROOT } from "./packed.js";
import type { Report } from "./report.js";
import { serve } from "./site.js";

const STRICT = "default-src 'none'; script-src 'self'";
/** Besides, no text may become a script by way of the DOM (W3C Trusted Types). */
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;

const page = (script: string): string =>
  `<!doctype html><html lang="en"><title>test</title><script type="module" src="${script}"></script></html>`;

/** Runs `/main.js` in a worker, and passes on what it reports. */
const IN_WORKER = `
const worker = new Worker("/main.js", { type: "module" });
worker.addEventListener("message", ({ data }) => globalThis.tellTest(data));
worker.addEventListener("error", ({ message }) => { throw new Error("in the worker: " + message); });
`;

/** Does what the policy forbids, to see that a violation is seen. */
const FORBIDDEN = `
import { report } from "/report.js";
const tries = [() => new Function("return 1")(), () => (0, eval)("1")];
report(tries.map((attempt) => { try { return attempt(); } catch (error) { return error.name; } }));
`;

/** What scripts weigh, each compressed by itself as servers do. */
function weightOf(texts: readonly string[]): string {
  const kilobytes = (of: (text: string) => number): string =>
    (texts.reduce((total, text) => total + of(text), 0) / 1000).toFixed(1);
  return `${kilobytes(Buffer.byteLength)} kB, ${kilobytes((text) => gzipSync(text, { level: 9 }).length)} kB gzipped`;
}

const packed = packPackage();
afterAll(() => packed.remove());
const feed = readFeed(packed);

it("is the tarball, file for file", () => {
  expect(filesIn(packed).toSorted()).toEqual(packed.files.toSorted());
  for (const path of packed.files) expect(path).not.toMatch(/^(?:src|test|node_modules)\//);
});

it("has something to show in Node", () => {
  const { conversions, gathered, hostile, validated } = exercise(packageInNode(packed), feed);
  for (const { valid, is, read, readBytes } of validated) {
    expect([is, read.success, readBytes.success]).toEqual([valid, valid, valid]);
  }
  expect(hostile.filter(({ success }) => success)).toEqual([]);
  for (const provider of Object.keys(feed.samples)) {
    const ofProvider = conversions.filter((conversion) => conversion.provider === provider);
    expect(ofProvider.flatMap(({ inputs }) => inputs).length, provider).toBeGreaterThan(5);
    expect(ofProvider.filter(({ back }) => "value" in back).length, provider).toBeGreaterThan(0);
    expect(
      ofProvider.every(({ accepts, sameFromTable }) => accepts && sameFromTable),
      provider,
    ).toBe(true);
  }
  expect(gathered.members.length).toBeGreaterThan(5);
  expect(gathered.restored).toEqual(gathered.members);
  expect(new Set(gathered.reduced)).toEqual(new Set(gathered.members));
  expect(gathered.everybody.length).toBeGreaterThan(5);
  expect(gathered.nobody).toEqual([]);
});

it("has a browser to run in wherever all checks run", () => {
  const required = process.env["PRESENCE_ALL_CHECKS"] ?? process.env["CI"];
  expect(CHROMIUM !== undefined || required === undefined, "apt-get install -y chromium").toBe(true);
});

describe.skipIf(CHROMIUM === undefined)("in Chromium under a strict policy", () => {
  let browser: Browser;
  let inNode: Exercised;

  beforeAll(async () => {
    browser = await launch(CHROMIUM ?? "");
    inNode = JSON.parse(JSON.stringify(exercise(packageInNode(packed), feed))) as Exercised;
  });
  afterAll(() => browser?.close());

  interface Visit extends Report {
    /** What the page loaded. */
    readonly served: ReadonlySet<string>;
  }

  /** Opens `/` of a site, and waits for its report. */
  async function visit(files: ReadonlyMap<string, string>, policy: string): Promise<Visit> {
    const site = await serve(files, policy);
    const tab = await browser.newPage();
    /** What the console says of the policy: also of what is blocked before any script runs. */
    const complaints: string[] = [];
    try {
      const told = new Promise<Report>((resolve, reject) => {
        tab.on("pageerror", reject);
        tab.on("console", (message) => {
          if (message.type() === "error") complaints.push(`console: ${message.text()}`);
        });
        tab
          .exposeFunction("tellTest", (text: string) => resolve(JSON.parse(text) as Report))
          .then(() => tab.goto(`${site.origin}/`))
          .catch(reject);
      });
      const { result, violations } = await told;
      expect(site.missing).toEqual([]);
      return { result, violations: [...violations, ...complaints], served: site.served };
    } finally {
      await tab.close();
      await site.close();
    }
  }

  it.each([
    ["on a page", page("/main.js")],
    ["in a worker", page("/start.js")],
  ])("would see a violation %s", async (_, html) => {
    const files = new Map([
      ...unbundled(packed, feed),
      ["/", html],
      ["/start.js", IN_WORKER],
      ["/main.js", FORBIDDEN],
    ]);
    const { result, violations } = await visit(files, STRICT);
    expect(result).toEqual(["EvalError", "EvalError"]);
    expect(violations.filter((violation) => violation === "script-src eval")).toHaveLength(2);
  });

  const ONE = ["/", "/main.js"];
  it.each([
    ["file by file, as native modules", unbundled, STRICT, ["/", "/exercise.js", "/main.js", "/report.js"]],
    ["as one bundle", bundled, STRICT, ONE],
    ["as one bundle, with Trusted Types enforced", bundled, TRUSTED, ONE],
  ] as const)("comes out as in Node: %s", async (_, files, policy, besides) => {
    const site = new Map([...files(packed, feed), ["/", page("/main.js")]]);
    const { result, violations, served } = await visit(site, policy);
    expect(violations).toEqual([]);
    expect(result).toEqual(inNode);
    expect([...served].filter((path) => !path.startsWith(`/${NAME}/`)).toSorted()).toEqual(besides);
  });

  it("loads the package's own files and nothing else, and says what they weigh", async () => {
    const site = new Map([...unbundled(packed, feed), ["/", page("/main.js")]]);
    const { served } = await visit(site, STRICT);
    const own = [...served].filter((path) => path.startsWith(`/${NAME}/`));
    for (const path of own) expect(packed.files).toContain(path.slice(`/${NAME}/`.length));
    expect(own.length).toBeGreaterThan(100);
    const { "/main.js": one = "" } = Object.fromEntries(bundled(packed, { examples: [], samples: {} }));
    console.info(`everything, ${own.length} files: ${weightOf(own.map((path) => site.get(path) ?? ""))}`);
    console.info(`everything, one minified bundle: ${weightOf([one])}`);
  });

  it("comes out as in Node: in a module worker, file by file", async () => {
    const files = new Map([...unbundled(packed, feed), ["/", page("/start.js")], ["/start.js", IN_WORKER]]);
    const { result, violations } = await visit(files, STRICT);
    expect(violations).toEqual([]);
    expect(result).toEqual(inNode);
  });

  it("runs as docs/browsers.md says, without a bundler", async () => {
    const text = readFileSync(join(ROOT, "docs/browsers.md"), "utf8");
    const [, policy = ""] = /```http\nContent-Security-Policy: (.*)\n```/.exec(text) ?? [];
    const [, imports = ""] = /```js\n([\s\S]*?)```/.exec(text) ?? [];
    expect(policy).toBe(STRICT);
    const use = `import { report } from "/report.js";
${imports}
const frame = { action: 14, channel: "c", connectionId: "x", presence: [{ action: 2, clientId: "ann" }] };
report(ably.toCanonical(frame).inputs.map(({ record }) => [record.clientId, realtimePresence.is(record)]));`;
    const site = new Map([...scriptsOf(packed), ["/", page("/main.js")], ["/main.js", use]]);
    const { result, violations } = await visit(site, policy);
    expect(violations).toEqual([]);
    expect(result).toEqual([["ann", true]]);
  });
});
