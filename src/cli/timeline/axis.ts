/** Round times for an axis, and how to write times and lengths of time. All UTC. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: readonly number[] = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 30, 91, 365, 3650, 36500].map((n) => n * DAY),
];

/** Where the axis has a line: at most ten round times within the span. */
export function ticksOf(from: number, to: number): readonly number[] {
  const step = STEPS.find((candidate) => (to - from) / candidate <= 8) ?? 365_000 * DAY;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to && ticks.length < 10; at += step) ticks.push(at);
  return ticks;
}

/** A time as the span needs it: with the day when there are several, with fractions when it is short. */
export function timeText(ms: number, span: number): string {
  const iso = new Date(ms).toISOString();
  const day = iso.slice(0, iso.indexOf("T"));
  const clock = iso.slice(iso.indexOf("T") + 1, -1);
  if (span > 30 * DAY) return day;
  if (span >= DAY) return `${day.slice(-5)} ${clock.slice(0, 5)}`;
  return span < 10 * SECOND ? clock : clock.slice(0, 8);
}

export function dateTimeText(ms: number): string {
  return new Date(ms).toISOString().replace("T", " ").replace("Z", " UTC");
}

export function lengthText(ms: number): string {
  if (ms < SECOND) return `${ms} ms`;
  const parts: string[] = [];
  let rest = Math.round(ms / SECOND);
  for (const [unit, size] of [
    ["d", 86_400],
    ["h", 3600],
    ["min", 60],
    ["s", 1],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.slice(0, 2).join(" ");
}
