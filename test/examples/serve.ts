/** A real HTTP server on the loopback interface, for handlers from `Request` to `Response`. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";

/** A server that runs until it is closed. */
export interface Running {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server at a free port. */
export async function listen(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server, port, url: `http://127.0.0.1:${port}/`, close };
}

/** Serves a handler; what it throws is a 500, as everywhere. */
export function serve(handler: (request: Request) => Promise<Response>): Promise<Running> {
  const server = createServer((incoming, outgoing) => {
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: incoming.headers as Record<string, string>,
      body: Readable.toWeb(incoming) as ReadableStream,
      duplex: "half",
    });
    handler(request)
      .catch((error: unknown) => new Response(String(error), { status: 500 }))
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      });
  });
  return listen(server);
}
