/** Runs something while `Object.prototype` carries a member that it should not. */

const root: object = Object.prototype;

export function polluted<T>(name: string, member: PropertyDescriptor, run: () => T): T {
  Object.defineProperty(root, name, { ...member, configurable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(root, name);
  }
}
