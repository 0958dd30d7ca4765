/** The style and the script of the timeline page. Both stand in the page, and their hashes in its policy. */

export const STYLE = `
:root { color-scheme: light dark; --text: #1c1e21; --soft: #5a6270; --paper: #fff; --band: #f4f6f8; --line: #d5dae1; --bar: #2563c4; --tick: #fff; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --soft: #a3abb8; --paper: #14171b; --band: #1b1f25; --line: #343b45; --bar: #6ea8ff; --tick: #14171b; } }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; color: var(--text); background: var(--paper); }
header, main { padding: 0 1rem; }
h1 { font-size: 1.3rem; margin: 1rem 0 .2rem; }
p { margin: .2rem 0; color: var(--soft); }
.bar-top { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); padding: .4rem 1rem 0; }
.tools { display: flex; gap: 1rem; align-items: center; min-height: 2rem; }
.tools[hidden] { display: none; }
input { font: inherit; padding: .2rem .4rem; width: 18rem; color: inherit; background: var(--band); border: 1px solid var(--soft); border-radius: 4px; }
output { font-variant-numeric: tabular-nums; color: var(--soft); }
.row { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: .75rem; }
h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
h2 small { font-weight: normal; color: var(--soft); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
col.who { width: 16.75rem; }
th { font-weight: normal; text-align: left; padding: 0 .75rem 0 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; line-height: 1.25rem; }
th small { color: var(--soft); }
td { padding: 0; height: 1.25rem; }
tr:nth-child(even) { background: var(--band); }
tr:hover { outline: 1px solid var(--bar); }
svg { display: block; width: 100%; height: 1.25rem; overflow: visible; }
svg.defs { height: 0; }
svg.axis { height: 1.4rem; } svg.axis text { fill: var(--soft); font-size: 11px; font-variant-numeric: tabular-nums; }
svg.crowd { height: 2.5rem; } .crowd polygon { fill: var(--bar); opacity: .35; }
.grid line { stroke: var(--line); }
rect.stay { fill: var(--bar); } rect.open { fill-opacity: .7; stroke: var(--bar); stroke-dasharray: 3 2; }
rect.update { fill: var(--tick); }
.few { color: var(--soft); font-style: italic; }
@media print { .bar-top { position: static; } .tools { display: none; } }
`;

/** Filters by name, and tells the time under the pointer. The page is complete without it. */
export const SCRIPT = `
(() => {
  const tools = document.querySelector(".tools");
  const filter = document.querySelector("input");
  const told = document.querySelector("output");
  const { from, to } = document.body.dataset;
  tools.hidden = false;
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => [row, row.cells[0].textContent.toLowerCase()]);
  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    let shown = 0;
    for (const [row, name] of rows) {
      row.hidden = !name.includes(wanted);
      if (!row.hidden) shown++;
    }
    for (const section of document.querySelectorAll("section")) section.hidden = !section.querySelector("tbody tr:not([hidden])");
    told.textContent = wanted === "" ? "" : shown + " of " + rows.length + " members";
  });
  document.addEventListener("pointermove", (event) => {
    const cell = event.target.closest && event.target.closest("td");
    if (!cell) return;
    const box = cell.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    const time = new Date(+from + share * (to - from));
    told.textContent = time.toISOString().replace("T", " ").replace("Z", " UTC");
  });
})();
`;
