/** PubNub's own response parsers, by deep import, and a whole client against a loopback server. */
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

interface Request<Result> {
  parse(response: object): Promise<Result>;
}

const load = createRequire(import.meta.url);
const keySet = { subscribeKey: "sub", publishKey: "pub" };

// The package has no map of exports, and its inner modules no declarations.
const { SubscribeRequest } = load("pubnub/lib/core/endpoints/subscribe.js") as {
  SubscribeRequest: new (
    parameters: object,
  ) => Request<{ cursor: { timetoken: string }; messages: { type: number; data: SdkEvent }[] }>;
};
const { HereNowRequest } = load("pubnub/lib/core/endpoints/presence/here_now.js") as {
  HereNowRequest: new (parameters: object) => Request<SdkHereNow>;
};
const { WhereNowRequest } = load("pubnub/lib/core/endpoints/presence/where_now.js") as {
  WhereNowRequest: new (parameters: object) => Request<{ channels: string[] }>;
};
const { GetPresenceStateRequest } = load("pubnub/lib/core/endpoints/presence/get_state.js") as {
  GetPresenceStateRequest: new (parameters: object) => Request<{ channels: Record<string, unknown> }>;
};

/** An event as the SDK hands it to listeners. */
export type SdkEvent = Record<string, unknown> & { channel: string; action?: string; uuid?: string };

/** What the SDK makes of hereNow. */
export interface SdkHereNow {
  totalChannels: number;
  totalOccupancy: number;
  channels: Record<
    string,
    { name: string; occupancy: number; occupants: { uuid: string; state?: unknown }[] }
  >;
}

const answer = (text: string): object => ({
  url: "",
  status: 200,
  headers: { "content-type": "application/json" },
  body: new TextEncoder().encode(text).buffer,
});

/** The presence events of a subscribe answer, by the SDK's own parser. */
export async function parseSubscribe(text: string, subscriptions: readonly string[]): Promise<SdkEvent[]> {
  const request = new SubscribeRequest({
    keySet,
    channels: [...subscriptions],
    channelGroups: [],
    getFileUrl: () => "",
  });
  const { messages } = await request.parse(answer(text));
  return messages.filter(({ type }) => type === -2).map(({ data }) => data);
}

export const parseHereNow = (text: string, channel: string): Promise<SdkHereNow> =>
  new HereNowRequest({ keySet, channels: [channel], includeUUIDs: true, includeState: true }).parse(
    answer(text),
  );

export const parseWhereNow = (text: string, uuid: string): Promise<{ channels: string[] }> =>
  new WhereNowRequest({ keySet, uuid }).parse(answer(text));

export const parseGetState = (
  text: string,
  uuid: string,
  channels: readonly string[],
): Promise<{ channels: Record<string, unknown> }> =>
  new GetPresenceStateRequest({ keySet, uuid, channels: [...channels], channelGroups: [] }).parse(
    answer(text),
  );

interface RealPubNub {
  addListener(listener: { presence: (event: SdkEvent) => void }): void;
  subscribe(parameters: { channels: string[]; withPresence: boolean }): void;
  hereNow(parameters: object): Promise<SdkHereNow>;
  destroy(isOffline: boolean): void;
}

const PubNub = load("pubnub") as new (configuration: object) => RealPubNub;

/** Runs a whole client against a server that answers with these texts; gives the events that its listener got. */
export async function listenTo(
  answers: readonly string[],
  channels: readonly string[],
  enableEventEngine: boolean,
): Promise<SdkEvent[]> {
  const queue = ['{"t":{"t":"10000000000000000","r":1},"m":[]}', ...answers];
  const held: ServerResponse[] = [];
  let drained = (): void => {};
  const whenDrained = new Promise<void>((resolve) => {
    drained = resolve;
  });
  const server = createServer((request, response) => {
    response.setHeader("content-type", 'text/javascript; charset="utf-8"');
    if (!request.url?.startsWith("/v2/subscribe/")) {
      response.end('{"status":200,"message":"OK","service":"Presence"}');
      return;
    }
    const next = queue.shift();
    if (next !== undefined) response.end(next);
    else {
      held.push(response);
      drained();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const client = new PubNub({
    subscribeKey: "sub",
    publishKey: "pub",
    userId: "me",
    origin: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ssl: false,
    enableEventEngine,
  });
  const events: SdkEvent[] = [];
  try {
    client.addListener({ presence: (event) => void events.push(structuredClone(event)) });
    client.subscribe({ channels: [...channels], withPresence: true });
    await whenDrained;
    return events;
  } finally {
    client.destroy(true);
    for (const response of held) response.destroy();
    server.closeAllConnections();
    server.close();
  }
}
