/**
 * The real CometChat SDK, offline, as a process of its own: it wants a global `window`, which confuses other libraries.
 * Reads one JSON list of questions from stdin and writes one JSON list of answers.
 *
 * `{ user }`: how both construction paths read a user. `{ frame }`: which listener a raw websocket frame calls.
 */
globalThis.window ??= globalThis;

// The SDK exports none of its parsers. Each module of its bundle marks its exports once: that is where to collect them.
const modules = [];
const define = Object.defineProperty;
Object.defineProperty = (target, key, descriptor) => {
  if (key === "__esModule") modules.push(target);
  return define.call(Object, target, key, descriptor);
};
const { CometChat } = require("@cometchat/chat-sdk-javascript");
Object.defineProperty = define;

function internal(name) {
  for (const module of modules) {
    try {
      if (module[name]) return module[name];
    } catch {
      // A module that is not ready when asked is not the one.
    }
  }
  throw new Error(`the SDK has no ${name} any more`);
}

const read = (user) => ({
  uid: user.getUid(),
  name: user.getName(),
  status: user.getStatus() ?? null,
  lastActiveAt: user.getLastActiveAt() ?? null,
  avatar: user.getAvatar() ?? null,
  role: user.getRole() ?? null,
  link: user.getLink() ?? null,
  statusMessage: user.getStatusMessage() ?? null,
  tags: user.getTags() ?? null,
});

let calls = [];
CometChat.addUserListener(
  "oracle",
  new CometChat.UserListener({
    onUserOnline: (user) =>
      calls.push({ listener: "onUserOnline", instance: JSON.parse(JSON.stringify(user)), ...read(user) }),
    onUserOffline: (user) =>
      calls.push({ listener: "onUserOffline", instance: JSON.parse(JSON.stringify(user)), ...read(user) }),
  }),
);
const connection = internal("WSConnectionHelper");
const socket = connection.getInstance?.() ?? connection.wsConnectionHelper;
const controller = internal("UsersController");

function answer(question) {
  if (question.frame !== undefined) {
    calls = [];
    socket.onMessage({ data: JSON.stringify(question.frame) });
    return { calls };
  }
  const { user } = question;
  const made = new CometChat.User(structuredClone(user));
  return {
    websocket: read(made),
    fetched: read(controller.trasformJSONUser(structuredClone(user))),
    instance: JSON.parse(JSON.stringify(made)),
  };
}

let text = "";
process.stdin.on("data", (chunk) => {
  text += chunk;
});
process.stdin.on("end", () => {
  process.stdout.write(JSON.stringify(JSON.parse(text).map(answer)), () => process.exit(0));
});
