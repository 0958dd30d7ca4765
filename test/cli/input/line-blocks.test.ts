/** Lines come out of a byte stream the same however it is cut into chunks. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineBlocks } from "../../../src/cli/input/line-blocks.js";

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function read(chunks: readonly Uint8Array[], maxLineBytes = 1 << 20): Promise<(string | number)[]> {
  const out: (string | number)[] = [];
  for await (const block of lineBlocks(stream(chunks), { maxLineBytes })) {
    if (block.overlong) out.push(block.offset);
    else out.push(...(block.bytes.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? []));
  }
  return out;
}

function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const at = [0, ...cuts.map((c) => c % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

describe("lines", () => {
  it("end at LF only: CR, VT, FF, NEL and U+2028 are data", async () => {
    const text = Buffer.from("a\rb\u000bc\u000cd\u0085e\u2028f\ng\r\n");
    expect(await read([text])).toEqual([`${text.toString("latin1").split("\n")[0]}\n`, "g\r\n"]);
  });

  it("may lack the last LF, and may be empty", async () => {
    expect(await read([Buffer.from("a\n\n\nb")])).toEqual(["a\n", "\n", "\n", "b"]);
    expect(await read([Buffer.from("\n")])).toEqual(["\n"]);
    expect(await read([])).toEqual([]);
  });

  it("lose one byte order mark at the start, and no other", async () => {
    expect(await read([Buffer.from("\ufeffa\n\ufeffb\n")])).toEqual(["a\n", "\u00ef\u00bb\u00bfb\n"]);
    expect(await read([Buffer.from([0xef]), Buffer.from([0xbb]), Buffer.from([0xbf, 0x61])])).toEqual(["a"]);
    expect(await read([Buffer.from("\ufeff\ufeffa")])).toEqual(["\u00ef\u00bb\u00bfa"]);
  });

  it("do not depend on how the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("\n", "\r", "a", "bc", "\u00e9", "\ufeff", "{}"), { maxLength: 40 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (parts, cuts) => {
          const bytes = Buffer.from(parts.join(""));
          expect(await read(cut(bytes, cuts))).toEqual(await read([bytes]));
        },
      ),
    );
  });

  it("that are too long are dropped with bounded memory, and reading goes on after them", async () => {
    const long = "x".repeat(500);
    const chunks = [`a\n${long.slice(0, 50)}`, ...Array(450).fill("x"), "\nb\n"].map((part) =>
      Buffer.from(part),
    );
    expect(await read(chunks, 100)).toEqual(["a\n", 2, "b\n"]);
  });
});
