/**
 * The control of the comparison with ably-js: 2.26.0 restarted a sync wrongly (its pull request 2261 put that right), and
 * the same comparison that 2.28.0 passes must find it. `npm ci --prefix test/conformance/ably-js-2.26` installs it.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ABLY_CASES } from "./ably-js-cases.js";
import { createOracle, createOurs, type Row, type Sdk } from "./ably-js-oracle.js";

const FOLDER = fileURLToPath(new URL("ably-js-2.26/", import.meta.url));
const isThere = existsSync(`${FOLDER}node_modules`);
if (!isThere)
  console.warn("SKIPPED: ably-js 2.26.0 is not there (npm ci --prefix test/conformance/ably-js-2.26)");

const membersOf = (rows: readonly Row[]): string =>
  rows
    .map(({ clientId, connectionId }) => `${clientId}/${connectionId}`)
    .toSorted()
    .join(", ");

/** The numbers of the cases in which an SDK ends with other members than ours. */
async function differing(sdk?: Sdk): Promise<number[]> {
  const oracle = createOracle(sdk);
  const found: number[] = [];
  for (const [number, { frames }] of Object.entries(ABLY_CASES)) {
    const theirs = await oracle.channel(`case ${number}`);
    const ours = createOurs(`case ${number}`);
    let members = ["", ""];
    for (const frame of frames) {
      members = [membersOf((await theirs.feed(frame)).members), membersOf((await ours.feed(frame)).members)];
    }
    if (members[0] !== members[1]) found.push(Number(number));
  }
  oracle.close();
  return found;
}

describe("the comparison with ably-js", () => {
  it("finds nothing in the version that we agree with", async () => {
    expect(await differing()).toEqual([]);
  });

  it("has the other version beside it wherever every check must run", () => {
    expect(isThere || process.env["PRESENCE_ALL_CHECKS"] === undefined).toBe(true);
  });

  it.skipIf(!isThere)("finds the sync that 2.26.0 restarts wrongly (case 29), and nothing else", async () => {
    const sdk = createRequire(`${FOLDER}package.json`)("ably") as Sdk;
    const manifest = readFileSync(`${FOLDER}node_modules/ably/package.json`, "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ version: "2.26.0" });
    expect(await differing(sdk)).toEqual([29]);
  });
});
