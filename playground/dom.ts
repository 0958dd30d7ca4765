/** The few ways in which the page is written to. Everything from a payload goes in as text, never as markup. */
import type { Converted } from "./read.js";

/** An element of the page by its id. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new TypeError(`no ${type.name} #${id}`);
  return element;
}

/** Makes an element around texts and elements. */
export function make(tag: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** Adds choices to a select. */
export function addChoices(select: HTMLSelectElement, values: readonly string[]): void {
  select.append(...values.map((value) => new Option(value, value)));
}

/** A titled list, or nothing for no items. A list and no table: it fits a phone whatever the words' length. */
export function list(title: string, items: readonly (readonly (string | Node)[])[]): readonly Node[] {
  if (items.length === 0) return [];
  const element = make("ul", ...items.map((item) => make("li", ...item)));
  element.ariaLabel = title;
  return [make("h3", title), element];
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Shows values one under the other. */
export function showJson(id: string, values: readonly unknown[]): void {
  byId(id, HTMLPreElement).textContent = values.map(json).join("\n");
}

/** Shows what a conversion gave: its issues or its values, and what it noted. */
export function showConverted(area: "canonical" | "target", pre: string, result: Converted<unknown>): void {
  showJson(pre, result.values);
  const issues = result.issues.map(({ pointer, message }) => [
    make("code", pointer === "" ? "(all of it)" : pointer),
    `: ${message}`,
  ]);
  byId(`${area}-issues`, HTMLDivElement).replaceChildren(...list("What is wrong", issues));
  const notes = result.notes.map(({ code, path, message }) => [
    make("strong", code),
    " ",
    make("code", path),
    `: ${message}`,
  ]);
  byId(`${area}-notes`, HTMLDivElement).replaceChildren(
    ...list(area === "canonical" ? "Notes" : "Losses and other notes", notes),
  );
}
