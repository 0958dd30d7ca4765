/**
 * Mistakes that an adapter for LiveKit is likely to make, planted one at a time into the source of ours. Each must be
 * seen by the comparison with livekit-client or with the fold of webhooks: a suite that passes them would prove little.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disagreement, type MakeAdapter } from "./compare.js";
import { webhookDisagreement } from "./webhook-run.js";

const SOURCE = fileURLToPath(new URL("../../../src/adapters/livekit/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "livekit-mutants-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Mutant {
  readonly mistake: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const SIGNAL_MUTANTS: readonly Mutant[] = [
  { mistake: "a snapshot merges", file: "participants.ts", from: "\n  addSyncEnd(reader, channel);", to: "" },
  {
    mistake: "leaves are matched by sid, not as the client does",
    file: "participants.ts",
    from: 'reader.matchLeaves === "sid"',
    to: "true",
  },
  {
    mistake: "the sid is ignored",
    file: "participants.ts",
    from: "before?.sid === sid",
    to: "before !== undefined",
  },
  {
    mistake: "an equal version is ignored",
    file: "participants.ts",
    from: "version < before.version",
    to: "version <= before.version",
  },
  {
    mistake: "a lower version is applied",
    file: "participants.ts",
    from: "confirmed && version < before.version",
    to: "false",
  },
  {
    mistake: "versions are compared across sids",
    file: "participants.ts",
    from: "if (before !== undefined) addReplaced",
    to: "if (before !== undefined && version < before.version) return;\n    if (before !== undefined) addReplaced",
  },
  {
    mistake: "a replaced session stays",
    file: "participants.ts",
    from: "if (before !== undefined) addReplaced",
    to: "if (false as boolean && before !== undefined) addReplaced",
  },
  {
    mistake: "a leave without identity is nobody's",
    file: "participants.ts",
    from: "named(read, known)",
    to: "read",
  },
  {
    mistake: "the own participant is listed",
    file: "to-canonical.ts",
    from: "self: context.self ?? socket?.self",
    to: "self: context.self",
  },
  {
    mistake: "a move keeps the old room",
    file: "snapshots.ts",
    from: "addClear(reader, before);",
    to: "",
  },
  {
    mistake: "the own disconnect keeps the list",
    file: "signals.ts",
    from: "addClear(reader, channel);\n  reader.memory?.rooms.delete",
    to: "reader.memory?.rooms.delete",
  },
  {
    mistake: "seconds are taken for milliseconds",
    file: "participant.ts",
    from: "seconds * 1000",
    to: "seconds",
  },
  {
    mistake: "only one spelling of a name is read",
    file: "participant.ts",
    from: 'case "joined_at_ms":',
    to: 'case "not sent by anybody":',
  },
  { mistake: "enums are names only", file: "participant.ts", from: "|| state === 3", to: "" },
  {
    mistake: "attributes are dropped",
    file: "data.ts",
    from: 'if (attributes !== undefined) data["attributes"] = attributes;',
    to: "",
  },
  {
    mistake: "metadata that is no object is dropped",
    file: "data.ts",
    from: "parsed ?? metadata",
    to: "parsed ?? {}",
  },
];

const WEBHOOK_MUTANTS: readonly Mutant[] = [
  {
    mistake: "a left of a replaced session counts",
    file: "participants.ts",
    from: 'reader.matchLeaves === "sid"',
    to: "false as boolean",
  },
  {
    mistake: "createdAt is taken for milliseconds",
    file: "webhooks.ts",
    from: "const ms = seconds * 1000;",
    to: "const ms = seconds;",
  },
  {
    mistake: "a finished room stays full",
    file: "webhooks.ts",
    from: 'case "room_finished":\n      addRoomEvent(reader, message, readWebhook(message));\n      break;',
    to: 'case "room_finished":\n      break;',
  },
  {
    mistake: "an aborted connection is an enter",
    file: "webhooks.ts",
    from: 'participant_connection_aborted: "absent"',
    to: 'participant_connection_aborted: "enter"',
  },
  {
    mistake: "rooms are one",
    file: "webhooks.ts",
    from: 'if (name !== "") return name;',
    to: 'if (name !== "") return "lobby";',
  },
];

const SHARED = join(folder, "shared.mjs");

/** Everything that the adapter imports from outside its folder, built once: no mutant changes it. */
beforeAll(async () => {
  const texts = readdirSync(SOURCE).map((name) => readFileSync(join(SOURCE, name), "utf8"));
  const modules = new Set(texts.flatMap((text) => text.match(/(?<=from ")\.\.\/[^"]+(?=")/g) ?? []));
  const contents = [...modules].map((module) => `export * from ${JSON.stringify(module)};`).join("\n");
  const options = { bundle: true, format: "esm", logLevel: "silent" } as const;
  await build({ ...options, stdin: { contents, resolveDir: SOURCE }, outfile: SHARED });
});

/** Builds the adapter with one replacement made; the replacement must fit exactly once. */
async function planted({ mistake, file, from, to }: Mutant): Promise<MakeAdapter> {
  const path = join(SOURCE, file);
  const text = readFileSync(path, "utf8");
  expect(text.split(from).length - 1, `${mistake}: ${file} must hold ${JSON.stringify(from)} once`).toBe(1);
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, "index.ts")],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "plant",
        setup: ({ onLoad, onResolve }) => {
          onLoad({ filter: /\.ts$/ }, (args) =>
            args.path === path ? { contents: text.replace(from, () => to), loader: "ts" } : undefined,
          );
          onResolve({ filter: /^\.\.\// }, () => ({ path: pathToFileURL(SHARED).href, external: true }));
        },
      },
    ],
  });
  const out = join(folder, `${mistake.replace(/\W+/g, "-")}.mjs`);
  writeFileSync(out, outputFiles[0]?.contents ?? "");
  const module = (await import(pathToFileURL(out).href)) as { createLiveKitAdapter: MakeAdapter };
  return module.createLiveKitAdapter;
}

const RUNS = 60;

describe("the comparison with livekit-client sees that", () => {
  it.each(SIGNAL_MUTANTS.map((mutant) => [mutant.mistake, mutant] as const))("%s", async (_, mutant) => {
    const makeAdapter = await planted(mutant);
    const seen = Array.from({ length: RUNS }).some((_, run) => {
      try {
        return disagreement(run, makeAdapter) !== undefined;
      } catch {
        return true; // the planted mistake made it throw: seen as well
      }
    });
    expect(seen).toBe(true);
  });
});

describe("the comparison with the fold of webhooks sees that", () => {
  it.each(WEBHOOK_MUTANTS.map((mutant) => [mutant.mistake, mutant] as const))("%s", async (_, mutant) => {
    const makeAdapter = await planted(mutant);
    let seen = false;
    for (let run = 0; run < RUNS && !seen; run++)
      seen = (await webhookDisagreement(run, makeAdapter)) !== undefined;
    expect(seen).toBe(true);
  });
});
