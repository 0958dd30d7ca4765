import fc from "fast-check";
import { expect, test } from "vitest";
import { memberKey } from "../../src/adapters/inputs.js";

const text = fc.stringMatching(/^[a:1-]{0,4}$/);
const member = fc.record({ clientId: text, connectionId: fc.option(text, { nil: undefined }) });

const keyOf = ({ clientId, connectionId }: { clientId: string; connectionId: string | undefined }): string =>
  memberKey({
    channel: "c",
    action: "present",
    clientId,
    ...(connectionId === undefined ? {} : { connectionId }),
  });

test("no two members share a key, whatever their names look like", () => {
  fc.assert(
    fc.property(member, member, (one, other) => {
      const isSame = one.clientId === other.clientId && one.connectionId === other.connectionId;
      expect(keyOf(one) === keyOf(other)).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});
