/**
 * Data that is read only when somebody looks at it. Of most events of a log nobody ever does: the next one of the same
 * member replaces it. Until then it is one string, where parsed it is a dozen values for the garbage collector to copy.
 */

interface Unread {
  text: string;
  value: Record<string, unknown> | undefined;
}

function valueIn(unread: Unread): Record<string, unknown> {
  if (unread.value === undefined) {
    unread.value = JSON.parse(unread.text) as Record<string, unknown>;
    unread.text = "";
  }
  return unread.value;
}

/** Whatever is asked of it is asked of the value. */
const HANDLER: ProxyHandler<Unread> = {
  get: (unread, name) => Reflect.get(valueIn(unread), name),
  set: (unread, name, value) => Reflect.set(valueIn(unread), name, value),
  has: (unread, name) => Reflect.has(valueIn(unread), name),
  deleteProperty: (unread, name) => Reflect.deleteProperty(valueIn(unread), name),
  defineProperty: (unread, name, property) => Reflect.defineProperty(valueIn(unread), name, property),
  ownKeys: (unread) => Reflect.ownKeys(valueIn(unread)),
  getOwnPropertyDescriptor: (unread, name) => Reflect.getOwnPropertyDescriptor(valueIn(unread), name),
};

/** The object that a text writes, to be read when it is needed. The text must be known to be a JSON object. */
export const unreadObject = (text: string): Record<string, unknown> =>
  new Proxy<Unread>({ text, value: undefined }, HANDLER) as unknown as Record<string, unknown>;
