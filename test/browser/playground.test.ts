/** The playground, opened from a disk as a person would, under its own policy, by keyboard, and on a phone's screen. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADAPTERS } from "./built.js";
import { CHROMIUM, launch } from "./chromium.js";
import { ROOT } from "./packed.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Somebody joins a presence channel of Pusher's, and leaves it. */
const payloadOf = (event: string, user: string): string =>
  JSON.stringify({ event, channel: "presence-room", data: JSON.stringify({ user_id: user }) });
const JOIN = payloadOf("pusher_internal:member_added", "ann");
const LEAVE = payloadOf("pusher_internal:member_removed", "ann");

/** Has axe look at the page as it is, in both colour schemes. */
async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate("axe.run()");
    const { violations, passes } = found as { violations: { id: string }[]; passes: unknown[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  }
}

describe.skipIf(CHROMIUM === undefined)("the playground", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "playground-"));
    const file = join(folder, "index.html");
    execFileSync(process.execPath, [join(ROOT, "scripts/playground.mjs"), file]);
    address = pathToFileURL(file).href;
    browser = await launch(CHROMIUM ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page, and fails when it or the browser complained of anything meanwhile. */
  async function visit(work: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(`asked for ${request.url()}`);
    });
    page.setDefaultTimeout(10_000);
    try {
      await page.goto(address);
      await work(page);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  }

  it("tells who accepts a payload, what it means, and what another provider would get", () =>
    visit(async (page) => {
      await page.getByLabel("One JSON payload").fill(JOIN);
      await page.getByLabel("Convert to").selectOption("phoenix");
      expect(await page.locator("#accepted").textContent()).toMatch(/Accepted by: pusher/);
      expect(JSON.parse((await page.locator("#canonical").textContent()) ?? "")).toMatchObject({
        provider: "pusher",
        record: { channel: "presence-room", clientId: "ann", action: "enter" },
      });
      expect(await page.locator("#converted").textContent()).toContain('"ann"');
      expect(await page.getByRole("list", { name: "Who is present" }).textContent()).toContain("ann");
    }));

  it("says what is wrong", () =>
    visit(async (page) => {
      const text = page.getByLabel("One JSON payload");
      await text.fill('{"event":');
      expect(await page.locator("#canonical-issues").textContent()).toContain("not JSON");
      await text.fill('{"hello":"world"}');
      expect(await page.locator("#accepted").textContent()).toBe("Nobody accepts this line.");
      await page.getByLabel("Read as").selectOption("ably");
      expect(await page.locator("#canonical-issues li").count()).toBeGreaterThan(0);
      await expectAccessible(page);
    }));

  it("shows markup in a payload as text", () =>
    visit(async (page) => {
      const name = "<img src=x onerror=alert(1)>";
      await page.getByLabel("One JSON payload").fill(payloadOf("pusher_internal:member_added", name));
      expect(await page.getByRole("list", { name: "Who is present" }).textContent()).toContain(name);
      expect(await page.locator("img").count()).toBe(0);
    }));

  it("may ask no server, whatever its script would do", async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const blocked = await page.evaluate(`new Promise((resolve) => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      fetch("http://127.0.0.1:9/").catch(() => {});
    })`);
    expect(blocked).toBe("connect-src");
    await page.close();
  });

  it("steps a log through the presence set, forth and back, by keyboard alone", () =>
    visit(async (page) => {
      await page.keyboard.press("Tab"); // the samples
      await page.keyboard.press("Tab"); // the channel
      await page.keyboard.press("Tab"); // the text
      await page.keyboard.insertText(`${JOIN}\n${LEAVE}`);
      await page.keyboard.press("Tab"); // read as
      for (const _ of ["first", "previous", "next"]) await page.keyboard.press("Tab");
      const present = page.getByRole("list", { name: "Who is present" });
      expect(await page.locator("#position").textContent()).toBe("Line 1 of 2");
      expect(await present.count()).toBe(1);
      await page.keyboard.press("Enter");
      expect(await page.locator("#position").textContent()).toBe("Line 2 of 2");
      expect(await page.locator("#changes li").textContent()).toMatch(/^leave of ann/);
      expect(await present.count()).toBe(0);
      await page.keyboard.press("Enter"); // there is no further line
      expect(await page.locator("#position").textContent()).toBe("Line 2 of 2");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Space");
      expect(await page.locator("#position").textContent()).toBe("Line 1 of 2");
      expect(await present.count()).toBe(1);
    }));

  it("reads every sample log to its end, also on a phone, and axe finds nothing", () =>
    visit(async (page) => {
      for (const [provider] of ADAPTERS) {
        await page.getByLabel("Sample log").selectOption(provider);
        await page.getByRole("button", { name: "Last" }).click();
        expect(await page.locator("#accepted").textContent()).toContain(`Read as: ${provider}.`);
        expect(await page.locator("#canonical-issues").textContent(), provider).toBe("");
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(overflow, `${provider}: wider than the screen`).toBeLessThanOrEqual(0);
      }
      await expectAccessible(page);
    }, 360));
});
