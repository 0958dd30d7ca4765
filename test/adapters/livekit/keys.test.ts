import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyMemory, keyOf, restoreMemory, saveMemory } from "../../../src/adapters/livekit/memory.js";

const text = fc.stringMatching(/^[a:1-]{0,4}$/);
const tenant = fc.option(text, { nil: undefined });

test("the key of a tenant and a room tells both again when the memory is saved", () => {
  fc.assert(
    fc.property(tenant, text, (tenantId, channel) => {
      const memory = emptyMemory();
      memory.sockets.set(keyOf(tenantId), { room: channel, self: undefined });
      memory.rooms.set(keyOf(tenantId, channel), { there: new Map(), ended: new Map() });
      memory.written.set(keyOf(tenantId, channel), new Map());
      const saved = saveMemory(memory);
      expect(saved.sockets).toEqual([[tenantId ?? null, channel, null]]);
      expect(saved.rooms).toEqual([[tenantId ?? null, channel, [], []]]);
      expect(saved.written).toEqual([[tenantId ?? null, channel, []]]);
      expect(restoreMemory(saved)).toEqual(memory);
    }),
    { numRuns: 500 },
  );
});
