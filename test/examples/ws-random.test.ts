/**
 * The WebSocket recipe under whatever clients do: they come, enter, change, leave, say what is refused, go away with and
 * without a word. In the end everybody who is still there sees what the server sees, and nobody else is in it.
 */
import { createServer } from "node:http";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";
import { listen } from "./serve.js";
import { servePresence } from "./ws.js";
import { type Client, connectTo, seatOf, shown } from "./ws-client.js";

const step = fc.record({
  client: fc.nat(3),
  act: fc.constantFrom("connect", "connect", "enter", "update", "update", "leave", "close", "kill", "lie"),
  seat: fc.nat(9),
});

it("has everybody see what the server sees", { timeout: 120_000 }, async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const set = createPresenceSet();
      const app = await listen(createServer());
      const sockets = servePresence(app.server, set, seatOf);
      const clients = new Map<number, Client[]>();
      const open: Client[] = [];
      try {
        for (const { act, client, seat } of steps) {
          const own = clients.get(client) ?? [];
          clients.set(client, own);
          const current = own.at(-1);
          if (act === "connect") {
            const connected = await connectTo(app.url, `client-${client}`);
            own.push(connected);
            open.push(connected);
            connected.closed.then(() => open.splice(open.indexOf(connected), 1));
          } else if (current?.socket.readyState === current?.socket.OPEN) {
            if (act === "close") current?.socket.close();
            else if (act === "kill") current?.socket.terminate();
            else if (act === "lie") current?.send({ action: "enter", clientId: "somebody else" });
            else current?.send({ action: act, ...(act === "leave" ? {} : { data: { seat } }) });
            if (act === "close" || act === "kill" || act === "lie") own.pop();
          }
        }
        most = Math.max(most, open.length);
        await vi.waitFor(
          () => {
            expect(sockets.clients.size).toBe(open.length);
            for (const client of open) expect(shown(client.set)).toEqual(shown(set));
            expect(set.members().length).toBeLessThanOrEqual(open.length);
          },
          { timeout: 10_000, interval: 5 },
        );
        // What was under way has arrived: whoever asks now is told the same.
        const late = await connectTo(app.url, "late");
        await vi.waitFor(() => expect(shown(late.set)).toEqual(shown(set)), { timeout: 10_000, interval: 5 });
      } finally {
        for (const socket of sockets.clients) socket.terminate();
        await new Promise((resolve) => sockets.close(resolve));
        await app.close();
      }
      expect(set.members()).toEqual([]);
    }),
    { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 15) },
  );
  expect(most).toBeGreaterThan(1);
});
