/** Webhooks through livekit-server-sdk's own receiver, and what its fold of them has to be. */
import { describe, expect, it } from "vitest";
import { seedFromEnvironment } from "../../../bench/lib/random.js";
import { createLiveKitAdapter, liveKitWebhookEvent } from "../../../src/adapters/livekit/index.js";
import { receive, webhookDisagreement } from "./webhook-run.js";

const SEED = seedFromEnvironment(7);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 120);

describe("livekit-server-sdk's WebhookReceiver", () => {
  it(`reads what we read, over ${RUNS} streams of 20 from seed ${SEED}`, async () => {
    for (let run = 0; run < RUNS; run++) {
      expect(await webhookDisagreement(SEED + run, createLiveKitAdapter)).toBeUndefined();
    }
  });

  it("takes what we write", async () => {
    const adapter = createLiveKitAdapter();
    const { payloads } = adapter.fromCanonical(
      [
        {
          record: {
            channel: "lobby",
            clientId: "alice",
            action: "enter",
            data: { status: "busy" },
            occurredAt: "2026-01-01T00:00:05.250Z",
          },
          id: "EV_1",
        },
        {
          record: {
            channel: "lobby",
            clientId: "alice",
            action: "leave",
            occurredAt: "2026-01-01T00:00:09Z",
          },
          id: "EV_2",
        },
      ],
      { form: "webhook" },
    );
    const events = await Promise.all(payloads.map((payload) => receive(JSON.stringify(payload))));
    expect(
      events.map(({ event, id, createdAt, room, participant }) => [
        event,
        id,
        Number(createdAt),
        room?.name,
        participant?.identity,
      ]),
    ).toEqual([
      ["participant_joined", "EV_1", 1_767_225_605, "lobby", "alice"],
      ["participant_left", "EV_2", 1_767_225_609, "lobby", "alice"],
    ]);
    expect(events[0]?.participant?.metadata).toBe('{"status":"busy"}');
    expect(payloads.every((payload) => liveKitWebhookEvent.is(payload))).toBe(true);
  });
});
