/**
 * The built package in a real browser under a policy that allows a site's own scripts and nothing else: no `eval`, no
 * `new Function`, no inline script. Everything must come out as it does in Node, without one violation.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled, packageInNode, unbundled } from "./built.js";
import { CHROMIUM, launch } from "./chromium.js";
import { type Exercised, exercise } from "./exercise.js";
import { readFeed } from "./feed.js";
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

const feed = readFeed();

it("has something to show in Node", () => {
  const { conversions, gathered, hostile, validated } = exercise(packageInNode(), feed);
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

it.runIf(CHROMIUM === undefined && process.env["CI"] !== undefined)("has a browser to run in", () => {
  throw new Error("no Chromium in CI: apt-get install -y chromium, or set CHROMIUM to its path");
});

describe.skipIf(CHROMIUM === undefined)("in Chromium under a strict policy", () => {
  let browser: Browser;
  let inNode: Exercised;

  beforeAll(async () => {
    browser = await launch(CHROMIUM ?? "");
    inNode = JSON.parse(JSON.stringify(exercise(packageInNode(), feed))) as Exercised;
  });
  afterAll(() => browser?.close());

  /** Opens `/` of a site, and waits for its report. */
  async function visit(files: ReadonlyMap<string, string>, policy: string): Promise<Report> {
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
      return { result, violations: [...violations, ...complaints] };
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
      ...unbundled(feed),
      ["/", html],
      ["/start.js", IN_WORKER],
      ["/main.js", FORBIDDEN],
    ]);
    const { result, violations } = await visit(files, STRICT);
    expect(result).toEqual(["EvalError", "EvalError"]);
    expect(violations.filter((violation) => violation === "script-src eval")).toHaveLength(2);
  });

  it.each([
    ["file by file, as native modules", unbundled, STRICT],
    ["as one bundle", bundled, STRICT],
    ["as one bundle, with Trusted Types enforced", bundled, TRUSTED],
  ] as const)("comes out as in Node: %s", async (_, files, policy) => {
    const { result, violations } = await visit(new Map([...files(feed), ["/", page("/main.js")]]), policy);
    expect(violations).toEqual([]);
    expect(result).toEqual(inNode);
  });

  it("comes out as in Node: in a module worker, file by file", async () => {
    const files = new Map([...unbundled(feed), ["/", page("/start.js")], ["/start.js", IN_WORKER]]);
    const { result, violations } = await visit(files, STRICT);
    expect(violations).toEqual([]);
    expect(result).toEqual(inNode);
  });
});
