import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("ships the canonical schema byte for byte", () => {
  const bytes = readFileSync(new URL("../schemas/realtime-presence.json", import.meta.url));
  expect(bytes.length).toBe(1710);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "96f6f53acec0f0ccf03ebff77f51d8dbe7f3268a580842f029315222e7ec7eab",
  );
});
