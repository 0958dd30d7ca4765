/** `replay --timeline`: who was present when, and a page that is safe and whole by itself. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ticksOf, timeText } from "../../src/cli/timeline/axis.js";
import { collectLanes, type Timeline } from "../../src/cli/timeline/lanes.js";
import type { PresenceInput } from "../../src/index.js";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();
const ms = (minute: number): number => Date.UTC(2026, 10, 21, 10, minute);
const event = (action: string, minute: number, clientId = "dana", more = {}): PresenceInput =>
  ({ channel: "room", clientId, action, occurredAt: at(minute), ...more }) as PresenceInput;

function lanes(inputs: readonly PresenceInput[]): Timeline {
  const collector = collectLanes();
  for (const input of inputs) collector.add(input);
  return collector.finish();
}
const stays = (timeline: Timeline): unknown =>
  timeline.channels.flatMap((channel) =>
    channel.lanes.map(({ clientId, stretches }) => [
      clientId,
      ...stretches.map(({ from, to }) => [from, to]),
    ]),
  );

describe("lanes", () => {
  const story = [
    event("enter", 0),
    event("update", 2),
    event("leave", 5),
    event("enter", 7),
    event("enter", 1, "eve"),
    event("leave", 3, "eve"),
  ];

  it("are the stretches between arrival and departure, and open where the log ends first", () => {
    expect(stays(lanes(story))).toEqual([
      ["dana", [ms(0), ms(5)], [ms(7), undefined]],
      ["eve", [ms(1), ms(3)]],
    ]);
  });

  it("do not depend on the order of the log, nor on events that came twice", () => {
    const mixed = [4, 2, 0, 5, 3, 1, 2, 4, 0].map((index) => story[index] as PresenceInput);
    expect(lanes(mixed).channels).toEqual(lanes(story).channels);
  });

  it("begin at `since` where a snapshot tells it", () => {
    expect(stays(lanes([event("present", 9, "dana", { since: at(4) })]))).toEqual([
      ["dana", [ms(4), undefined]],
    ]);
  });

  it("end with a departure at the same instant", () => {
    expect(stays(lanes([event("leave", 5), event("enter", 5)]))).toEqual([["dana", [ms(5), ms(5)]]]);
  });

  it("keep members apart that only look alike", () => {
    const { channels } = lanes([
      event("enter", 0, "a:b"),
      event("enter", 0, "a", { connectionId: "b" }),
      event("enter", 0, "a", { connectionId: "" }),
      event("enter", 0, "a"),
      { record: event("enter", 0, "a") as never, tenantId: "t" },
    ]);
    expect(channels.map(({ tenantId, lanes: { length } }) => [tenantId, length])).toEqual([
      [undefined, 4],
      ["t", 1],
    ]);
  });

  it("count the events without any time", () => {
    const timeless = { channel: "room", clientId: "x", action: "enter" } as PresenceInput;
    expect(lanes([timeless, event("enter", 0), timeless]).timeless).toBe(1);
  });
});

describe("the axis", () => {
  it.each([
    [3_600_000, 7],
    [86_400_000, 9],
    [5, 6],
    [400 * 86_400_000, 5],
  ])("has a few round times in %d ms", (span, count) => {
    const ticks = ticksOf(0, span);
    expect(ticks).toHaveLength(count);
    expect(new Set(ticks.map((tick) => timeText(tick, span))).size).toBe(count);
  });
});

const hostile = `<img src=x onerror=alert(1)>"'&</script>\u202e`;
const log = [
  event("enter", 0),
  event("leave", 4),
  event("enter", 2, hostile, { channel: hostile, connectionId: hostile }),
  event("leave", 1, "only-left"),
];
const write = async (args: readonly string[] = []) => {
  writeFileSync(join(folder.path, "log.ndjson"), log.map((input) => `${JSON.stringify(input)}\n`).join(""));
  const ran = await cli(["replay", "log.ndjson", "--timeline", "out/page.html", ...args], {
    cwd: folder.path,
  });
  return { ...ran, page: readFileSync(join(folder.path, "out/page.html"), "utf8") };
};

describe("the page", () => {
  it("is written instead of the table, or beside what --output asks for", async () => {
    const alone = await write();
    expect(alone).toMatchObject({ code: 0, stdout: "" });
    expect((await write(["-o", "json"])).stdout).toContain('"clientId"');
    expect((await write(["-o", "json"])).page).toBe(alone.page);
  });

  it("allows itself its own style and script, by hash, and nothing else", async () => {
    const { page } = await write();
    const hash = (tag: string): string => {
      const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? "";
      return `sha256-${createHash("sha256").update(text).digest("base64")}`;
    };
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src '${hash("style")}'; script-src '${hash("script")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/https?:|url\(/);
    expect(page.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/);
  });

  it("escapes what comes from the log", async () => {
    const { page } = await write();
    expect(page).not.toContain("<img");
    expect(page).not.toContain("\u202e");
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("draws how many were there at once: the most of each moment, and afterwards who stayed", async () => {
    const inputs = [
      ...["a", "b", "c", "d"].flatMap((id) => [event("enter", 0, id), event("leave", 4, id)]),
      event("enter", 8, "e"),
      event("leave", 8, "e"),
      event("enter", 10, "f"),
    ];
    const stdin = inputs.map((input) => `${JSON.stringify(input)}\n`).join("");
    await cli(["replay", "--timeline", "crowd.html"], { cwd: folder.path, stdin });
    const page = readFileSync(join(folder.path, "crowd.html"), "utf8");
    const points = (/<polygon points="([^"]+)"/.exec(page)?.[1] ?? "")
      .split(" ")
      .map((point) => point.split(",").map(Number) as [number, number]);
    /** The share of the height at a place between two corners: the shape is stepped. */
    const heightAt = (x: number): number =>
      1 - (points.findLast(([corner]) => corner <= x)?.[1] ?? 100) / 100;
    expect([200, 390, 410, 600, 790, 810, 990].map(heightAt)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(points.slice(-2)).toEqual([
      [1000, 75],
      [1000, 100],
    ]);
  });

  it("says so when nobody was there", async () => {
    const { code } = await cli(["replay", "--timeline", "empty.html"], { cwd: folder.path, stdin: "" });
    expect(code).toBe(0);
    expect(readFileSync(join(folder.path, "empty.html"), "utf8")).toContain("Nobody was.");
  });

  it("does not take the place of a file of another kind, such as the log", async () => {
    await write();
    const log = readFileSync(join(folder.path, "log.ndjson"), "utf8");
    const slip = await cli(["replay", "--timeline", "log.ndjson"], { cwd: folder.path, stdin: "" });
    expect(slip.code).toBe(2);
    expect(slip.stderr).toContain("--timeline log.ndjson: a file that holds no timeline stands there");
    expect(readFileSync(join(folder.path, "log.ndjson"), "utf8")).toBe(log);
    expect((await write()).code).toBe(0);
  });

  it("that cannot be written is one clear line", async () => {
    const { code, stderr } = await cli(["replay", "log.ndjson", "--timeline", "log.ndjson/x.html"], {
      cwd: folder.path,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^realtime-presence: --timeline log\.ndjson\/x\.html: [^\n]+\n$/);
  });
});

interface LaneSeen {
  readonly height: number;
  readonly stays: readonly number[];
  readonly lane: number;
  /** Whether a part of the member's name is out of sight. */
  readonly cut: boolean;
}

/** A text, as it runs in the page, whose types are not Node's. */
const LOOK_AT_LANES = `[...document.querySelectorAll("tbody tr")].map((row) => {
  const name = row.querySelector("th");
  return {
    height: row.getBoundingClientRect().height,
    stays: [...row.querySelectorAll("rect.stay")].map((stay) => stay.getBoundingClientRect().width),
    lane: row.querySelector("td").getBoundingClientRect().width,
    cut: name.scrollWidth > name.clientWidth,
  };
})`;

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
describe.skipIf(!existsSync(CHROMIUM))(`the page in a browser (${CHROMIUM}, else skipped)`, () => {
  let browser: Browser;
  beforeAll(async () => {
    const { chromium } = await import("playwright-core");
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens a page from disk; `trouble` is what a console, a script or a request outside of it says. */
  const open = async (
    file: string,
  ): Promise<{ readonly page: Page; readonly trouble: readonly string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  };

  it("shows who was there, finds a member and tells the time under the pointer", async () => {
    await write();
    const { page, trouble } = await open(join(folder.path, "out/page.html"));
    expect(await page.locator("tbody tr").count()).toBe(3);
    const stay = await page.locator("tbody tr", { hasText: "dana" }).locator("rect.stay").boundingBox();
    const cell = await page.locator("tbody tr", { hasText: "dana" }).locator("td").boundingBox();
    // From 10:00 to 10:04 of a log that ends at 10:04: the whole width.
    expect(Math.abs((stay?.width ?? 0) - (cell?.width ?? 1))).toBeLessThan(2);
    await page.fill("input", "dana");
    expect(await page.locator("tbody tr:visible").count()).toBe(1);
    await page.locator("tbody tr", { hasText: "dana" }).locator("td").hover();
    expect(await page.locator("output").textContent()).toBe("2026-11-21 10:02:00.000 UTC");
    expect(trouble).toEqual([]);
  });

  it("is readable for a thousand members of twenty channels", async () => {
    const inputs = Array.from({ length: 1000 }, (_, index) => {
      const channel = `room-${String(index % 20).padStart(2, "0")}`;
      const of = (action: string, minute: number): PresenceInput =>
        event(action, minute, `member-${index}`, { channel, connectionId: `connection-${index}` });
      return [of("enter", index % 40), of("update", (index % 40) + 5), of("leave", (index % 40) + 10)];
    }).flat();
    const log = join(folder.path, "thousand.ndjson");
    writeFileSync(log, inputs.map((input) => `${JSON.stringify(input)}\n`).join(""));
    const file = join(folder.path, "thousand.html");
    expect((await cli(["replay", log, "--timeline", file, "--quiet"], { cwd: folder.path })).code).toBe(0);

    const { page, trouble } = await open(file);
    expect(await page.locator("tbody tr").count()).toBe(1000);
    expect(await page.locator("section").count()).toBe(20);
    // Every lane is high enough to hit, has one stay, begins with its whole name, and nothing is wider than the window.
    const lanes = await page.evaluate<readonly LaneSeen[]>(LOOK_AT_LANES);
    expect(Math.min(...lanes.map(({ height }) => height))).toBeGreaterThanOrEqual(14);
    expect(lanes.filter(({ cut }) => cut)).toEqual([]);
    // Ten of the fifty minutes that the log lasts; the last begin in minute 39 and leave in minute 49.
    for (const { stays, lane } of lanes) {
      expect(stays).toHaveLength(1);
      expect((stays[0] ?? 0) / lane).toBeCloseTo(10 / 49, 2);
    }
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    await page.fill("input", "member-77");
    // member-77 and member-770 to member-779; 77 and 777 are in the same room.
    expect(await page.locator("tbody tr:visible").count()).toBe(11);
    expect(await page.locator("section:visible").count()).toBe(10);
    expect(trouble).toEqual([]);
  });
});
