/** The real Chromium of this machine: Debian's package, or the one that `CHROMIUM` gives the path of. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Where it is; undefined when it is not there. */
export const CHROMIUM: string | undefined = existsSync(path) ? path : undefined;

if (CHROMIUM === undefined) {
  console.warn(
    "SKIPPED: tests in a browser. No Chromium: apt-get install -y chromium, or set CHROMIUM to its path",
  );
}

/** Starts it, with everything off that would talk to the network by itself. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
