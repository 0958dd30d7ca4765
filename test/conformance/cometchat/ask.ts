/** Asks the real SDK, in its own process. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the SDK says of a user, as its getters give it. */
export interface ReadUser {
  readonly uid: string;
  readonly name: string;
  readonly status: string | null;
  readonly lastActiveAt: number | string | null;
  readonly avatar: string | null;
  readonly role: string | null;
  readonly link: string | null;
  readonly statusMessage: string | null;
  readonly tags: readonly string[] | null;
}

export interface UserAnswer {
  readonly websocket: ReadUser;
  readonly fetched: ReadUser;
  /** The SDK's own instance, as JSON. */
  readonly instance: unknown;
}

export interface Call extends ReadUser {
  readonly listener: "onUserOnline" | "onUserOffline";
  /** The SDK's own instance, as JSON. */
  readonly instance: unknown;
}

function ask<Answer>(questions: readonly object[]): Answer[] {
  const script = fileURLToPath(new URL("./oracle.cjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(questions),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the SDK failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Answer[];
}

export const askAboutUsers = (users: readonly unknown[]): UserAnswer[] =>
  ask<UserAnswer>(users.map((user) => ({ user })));

export const askAboutFrames = (frames: readonly unknown[]): (readonly Call[])[] =>
  ask<{ calls: readonly Call[] }>(frames.map((frame) => ({ frame }))).map(({ calls }) => calls);
