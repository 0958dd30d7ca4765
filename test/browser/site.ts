/** A web site on the loopback interface: pages and scripts from memory, every answer under one policy. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site that runs until it is closed. */
export interface Site {
  readonly origin: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  /** Paths that were asked for and are there. */
  readonly served: ReadonlySet<string>;
  close(): Promise<void>;
}

const typeOf = (path: string): string => (path.endsWith(".js") ? "text/javascript" : "text/html");

/** Serves files, by path, at a free port. The policy holds for workers too: theirs comes with their script. */
export async function serve(files: ReadonlyMap<string, string>, policy: string): Promise<Site> {
  const missing: string[] = [];
  const served = new Set<string>();
  const server = createServer(({ url = "/" }, response) => {
    const body = files.get(url);
    if (body === undefined) missing.push(url);
    else served.add(url);
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": `${typeOf(url)}; charset=utf-8`,
      "Content-Security-Policy": policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
