/** What a caller says beside payloads and inputs is refused with its place where it is none. */
import { describe, expect, it } from "vitest";
import {
  type LiveKitFromContext,
  type LiveKitToContext,
  livekit,
} from "../../../src/adapters/livekit/index.js";
import { PresenceValidationError } from "../../../src/index.js";

function pointersOf(convert: () => unknown): string[] {
  try {
    convert();
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}

describe("a context of a payload", () => {
  it.each([
    [{ channel: 7 }, ["/channel"]],
    [{ channel: "c", tenantId: {} }, ["/tenantId"]],
    [{ channel: "c", receivedAt: "yesterday" }, ["/receivedAt"]],
    [{ channel: "c", receivedAt: 7, self: [] }, ["/receivedAt", "/self"]],
    [{ channel: "c", receivedAt: "2026-11-22T03:00:00Z", tenantId: "t", self: "bob" }, []],
  ])("%j is wrong at %j", (context, expected) => {
    const payload = { participants: [] };
    expect(pointersOf(() => livekit.toCanonical(payload, context as LiveKitToContext))).toEqual(expected);
  });
});

describe("a context of inputs", () => {
  it.each([
    [{ channel: 7 }, ["/channel"]],
    [{ now: "soon" }, ["/now"]],
    [{ now: Number.NaN }, ["/now"]],
    [{ now: 253_402_300_800_000 }, ["/now"]],
    [{ channel: "c", now: 0 }, []],
  ])("%j is wrong at %j", (context, expected) => {
    expect(pointersOf(() => livekit.fromCanonical([], context as LiveKitFromContext))).toEqual(expected);
  });
});
