/** The timeline as one page that needs nothing else: no request, no inline style, a policy that forbids both. */
import { createHash } from "node:crypto";
import { printable } from "../../validation/text.js";
import { thousands } from "../progress.js";
import { SCRIPT, STYLE } from "./assets.js";
import { dateTimeText, lengthText, ticksOf, timeText } from "./axis.js";
import type { ChannelLanes, Lane, Stretch, Timeline } from "./lanes.js";

/** Beyond this many lanes a page is of no use to anybody; the rest is counted. */
const MAX_LANES = 10_000;
const MAX_UPDATES = 20_000;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function html(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly span: number;
  /** A time as a share of the width. */
  x(ms: number): string;
}

function scaleOf({ from, to }: Timeline): Scale {
  const span = Math.max(1, to - from);
  return { from, to, span, x: (ms) => `${Number((((ms - from) / span) * 100).toFixed(3))}%` };
}

/** What tells such a page from others. */
const TITLE = "<title>Who was present when: ";

/** Tells by its beginning whether a file is such a page. */
export const isTimelinePage = (head: string): boolean => head.includes(TITLE);

/** @param sources the names of the inputs, for the heading */
export function timelinePage(timeline: Timeline, sources: readonly string[]): string {
  const scale = scaleOf(timeline);
  const total = timeline.channels.reduce((sum, { lanes }) => sum + lanes.length, 0);
  let room = MAX_LANES;
  const withUpdates =
    timeline.channels.reduce(
      (sum, { lanes }) => sum + lanes.reduce((n, { updates }) => n + updates.length, 0),
      0,
    ) <= MAX_UPDATES;
  const sections = timeline.channels.map((channel) => {
    const shown = channel.lanes.slice(0, Math.max(0, room));
    room -= shown.length;
    return section(channel, shown, scale, withUpdates);
  });
  const ticks = ticksOf(scale.from, scale.to);
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
${TITLE}${html(sources.join(", "))}</title>
<style>${STYLE}</style>
</head>
<body data-from="${scale.from}" data-to="${scale.from + scale.span}">
<header>
<h1>Who was present when</h1>
<p>${html(sources.join(", "))}: ${thousands(total)} members in ${thousands(timeline.channels.length)} channels${
    total === 0 ? "" : `, from ${dateTimeText(timeline.from)} to ${dateTimeText(timeline.to)}`
  }.</p>
${timeline.timeless === 0 ? "" : `<p>${thousands(timeline.timeless)} events bear no time and are not shown.</p>\n`}<p>A bar is a stay; dashed, it goes on when the log ends. A light line in it is an update. All times are UTC.</p>
</header>
<div class="bar-top">
<div class="tools" hidden><label>Members <input type="search" placeholder="client or connection"></label><output></output></div>
<div class="row"><span></span>${axis(ticks, scale)}</div>
</div>
<svg class="defs" aria-hidden="true"><defs><g id="grid" class="grid">${ticks
    .map((at) => `<line x1="${scale.x(at)}" x2="${scale.x(at)}" y1="0" y2="100%"/>`)
    .join("")}</g></defs></svg>
<main>
${sections.join("")}${total === 0 ? "<p>Nobody was.</p>\n" : ""}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function axis(ticks: readonly number[], { x, from, span }: Scale): string {
  const labels = ticks.map((at) => {
    const share = (at - from) / span;
    const anchor = share < 0.05 ? "start" : share > 0.95 ? "end" : "middle";
    return `<text x="${x(at)}" y="14" text-anchor="${anchor}">${timeText(at, span)}</text>`;
  });
  return `<svg class="axis" role="img" aria-label="time axis">${labels.join("")}</svg>`;
}

function section(
  { tenantId, channel, lanes }: ChannelLanes,
  shown: readonly Lane[],
  scale: Scale,
  withUpdates: boolean,
): string {
  const { peak, shape } = crowd(lanes, scale);
  const hidden = lanes.length - shown.length;
  const tenant = tenantId === undefined ? "" : ` <small>tenant <bdi>${html(tenantId)}</bdi></small>`;
  return `<section>
<h2><bdi>${html(channel)}</bdi>${tenant} <small>${thousands(lanes.length)} members, at most ${thousands(peak)} at once</small></h2>
<table><colgroup><col class="who"><col></colgroup>
<thead><tr><th scope="row">present at once</th><td><svg class="crowd" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="at most ${peak} at once"><polygon points="${shape}"/></svg></td></tr></thead>
<tbody>
${shown.map((lane) => row(lane, scale, withUpdates)).join("")}</tbody></table>
${hidden === 0 ? "" : `<p class="few">${thousands(hidden)} more members are not shown.</p>\n`}</section>
`;
}

function row(
  { clientId, connectionId, stretches, updates }: Lane,
  scale: Scale,
  withUpdates: boolean,
): string {
  const connection = connectionId === undefined ? "" : ` <small><bdi>${html(connectionId)}</bdi></small>`;
  const said =
    stretches.length === 0
      ? "only a departure is known"
      : stretches.map((stretch) => stayText(stretch, scale)).join("; ");
  const bars = stretches.map((stretch) => bar(stretch, scale)).join("");
  const ticks = withUpdates
    ? updates.map((at) => `<rect class="update" x="${scale.x(at)}" y="4" width="1" height="12"/>`).join("")
    : "";
  return `<tr><th scope="row" title="${html(clientId)}${connectionId === undefined ? "" : ` ${html(connectionId)}`}"><bdi>${html(clientId)}</bdi>${connection}</th><td><svg role="img" aria-label="${said}"><use href="#grid"/>${bars}${ticks}</svg></td></tr>
`;
}

function bar(stretch: Stretch, scale: Scale): string {
  const end = stretch.to ?? scale.to;
  const width = Number((((end - stretch.from) / scale.span) * 100).toFixed(3));
  const open = stretch.to === undefined ? " open" : "";
  // A stay too short to see is still drawn, two pixels wide.
  const box = `x="${scale.x(stretch.from)}" y="4" height="12"`;
  const least = width < 0.2 ? `<rect class="stay" ${box} width="2"/>` : "";
  return `<g><title>${stayText(stretch, scale)}</title>${least}<rect class="stay${open}" ${box} width="${width}%" rx="2"/></g>`;
}

function stayText({ from, to }: Stretch, { span, to: end }: Scale): string {
  const until = to === undefined ? "the end" : timeText(to, span);
  return `${timeText(from, span)} – ${until} (${lengthText((to ?? end) - from)})`;
}

/** How many were present at once, as a stepped shape 1000 wide and 100 high. */
function crowd(
  lanes: readonly Lane[],
  { from, span }: Scale,
): { readonly peak: number; readonly shape: string } {
  const steps: [ms: number, by: number][] = [];
  for (const { stretches } of lanes) {
    for (const { from: start, to } of stretches) {
      steps.push([start, 1]);
      if (to !== undefined) steps.push([to, -1]);
    }
  }
  steps.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let count = 0;
  let peak = 0;
  // A column is a moment: it keeps the greatest count that it saw, so that a short crowd is not lost, and the last.
  const columns: { readonly x: number; most: number; last: number }[] = [];
  for (const [ms, by] of steps) {
    const x = Math.round(((ms - from) / span) * 1000);
    let column = columns.at(-1);
    if (column?.x !== x) {
      // Who was there before is still there as the moment begins.
      column = { x, most: count, last: count };
      columns.push(column);
    }
    count += by;
    peak = Math.max(peak, count);
    column.most = Math.max(column.most, count);
    column.last = count;
  }
  const height = (level: number): number =>
    peak === 0 ? 100 : Number((100 - (level / peak) * 100).toFixed(1));
  let y = 100;
  const points = ["0,100"];
  const step = (x: number, level: number): void => {
    points.push(`${x},${y}`);
    y = height(level);
    points.push(`${x},${y}`);
  };
  for (const { x, most, last } of columns) {
    step(x, most);
    if (last !== most) step(Math.min(1000, x + 1), last);
  }
  return { peak, shape: [...points, `1000,${y}`, "1000,100"].join(" ") };
}
