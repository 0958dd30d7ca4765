/**
 * The page. What it shows follows from the text, the choices and the line alone, so every change shows all of it anew;
 * the set after a line is the reducer over the lines up to it, so one can step back too.
 */
import type { PresenceInput, RealtimePresence } from "realtime-presence";
import { isProviderName, PROVIDERS, type ProviderName } from "realtime-presence/adapters";
import { emptyPresenceState, membersOf, reducePresence } from "realtime-presence/presence-set";
import { addChoices, byId, list, make, showConverted, showJson } from "./dom.js";
import {
  type Converted,
  type Line,
  likelySource,
  readLines,
  type Source,
  sourcesOf,
  toInputs,
  toProvider,
} from "./read.js";
import { SAMPLES } from "./samples.js";

const sample = byId("sample", HTMLSelectElement);
const channel = byId("channel", HTMLInputElement);
const text = byId("text", HTMLTextAreaElement);
const source = byId("source", HTMLSelectElement);
const target = byId("target", HTMLSelectElement);
const buttons = {
  first: byId("first", HTMLButtonElement),
  previous: byId("previous", HTMLButtonElement),
  next: byId("next", HTMLButtonElement),
  last: byId("last", HTMLButtonElement),
};

let lines: readonly Line[] = [];
let current = 0;

const say = (id: string, words: string): void => {
  byId(id, HTMLOutputElement).textContent = words;
};

const NOTHING: Converted<PresenceInput> = { values: [], notes: [], issues: [] };

function chosenSource(): Source | undefined {
  if (source.value === "canonical" || isProviderName(source.value)) return source.value;
  return likelySource(lines);
}

function showSource(line: Line | undefined, read: Source | undefined): void {
  const accepting = line !== undefined && "payload" in line ? sourcesOf(line.payload) : [];
  const who = accepting.length === 0 ? "Nobody accepts this line." : `Accepted by: ${accepting.join(", ")}.`;
  say(
    "accepted",
    line === undefined ? "Nothing yet." : read === undefined ? who : `${who} Read as: ${read}.`,
  );
}

function showPosition(line: Line | undefined): void {
  say("position", line === undefined ? "Line 0 of 0" : `Line ${current + 1} of ${lines.length}`);
  showJson("payload", line !== undefined && "payload" in line ? [line.payload] : []);
  // Not `disabled`: a button that vanishes from under the keyboard's focus takes the focus with it.
  for (const button of [buttons.first, buttons.previous]) button.ariaDisabled = String(current === 0);
  for (const button of [buttons.next, buttons.last])
    button.ariaDisabled = String(current >= lines.length - 1);
}

function itemOf({ channel, clientId, connectionId, since, data }: RealtimePresence): (string | Node)[] {
  const where = [
    ` in ${channel}`,
    ...(connectionId === undefined ? [] : [`connection ${connectionId}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ];
  const shown = data === undefined ? [] : [" ", make("code", JSON.stringify(data))];
  return [make("strong", clientId), where.join(", "), ...shown];
}

function showSet(before: readonly PresenceInput[], now: readonly PresenceInput[]): void {
  const { state } = reducePresence(emptyPresenceState, before);
  const { state: after, verdicts, changes } = reducePresence(state, now);
  const members = membersOf(after);
  say("happened", `${members.length} present. This line's inputs: ${verdicts.join(", ") || "none"}.`);
  byId("changes", HTMLDivElement).replaceChildren(
    ...list(
      "What this line changed",
      changes.map(({ type, cause, record }) => [
        make("strong", type),
        ` of ${record.clientId} in ${record.channel}, by ${cause}`,
      ]),
    ),
  );
  byId("members", HTMLDivElement).replaceChildren(...list("Who is present", members.map(itemOf)));
}

function show(): void {
  const line = lines[current];
  const read = chosenSource();
  const inputsOf = (one: Line | undefined): Converted<PresenceInput> =>
    one === undefined
      ? NOTHING
      : read === undefined && "payload" in one
        ? { ...NOTHING, issues: [{ pointer: "", message: "no provider's adapter accepts it" }] }
        : toInputs(one, read ?? "canonical", channel.value);
  const canonical = inputsOf(line);
  showSource(line, read);
  showPosition(line);
  showConverted("canonical", "canonical", canonical);
  showConverted(
    "target",
    "converted",
    toProvider(canonical.values, target.value as ProviderName, channel.value),
  );
  showSet(
    lines.slice(0, current).flatMap((one) => inputsOf(one).values),
    canonical.values,
  );
}

function takeText(): void {
  lines = readLines(text.value);
  current = 0;
  show();
}

function goTo(line: number): void {
  current = Math.max(0, Math.min(line, lines.length - 1));
  show();
}

addChoices(sample, PROVIDERS);
addChoices(source, [...PROVIDERS, "canonical"]);
addChoices(target, PROVIDERS);

sample.addEventListener("change", () => {
  text.value = isProviderName(sample.value) ? SAMPLES[sample.value] : "";
  source.value = "";
  takeText();
});
text.addEventListener("input", () => {
  sample.value = "";
  takeText();
});
for (const choice of [source, target]) choice.addEventListener("change", show);
channel.addEventListener("input", show);
buttons.first.addEventListener("click", () => goTo(0));
buttons.previous.addEventListener("click", () => goTo(current - 1));
buttons.next.addEventListener("click", () => goTo(current + 1));
buttons.last.addEventListener("click", () => goTo(lines.length - 1));
// A browser keeps what was typed when a page is loaded anew.
takeText();
