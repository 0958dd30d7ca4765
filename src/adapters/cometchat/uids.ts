/**
 * Client ids of any kind as uids that CometChat's server leaves as they are, and back. It takes `a-z`, `0-9`, `-` and
 * `_` and lower-cases the rest, so that two ids which differ by case would become one user.
 */

const PLAIN = /^[a-z0-9-]$/;
const ESCAPED = /_([0-9a-f]{4})/g;

/**
 * Writes any client id as a uid: every UTF-16 code unit but `a-z`, `0-9` and `-` becomes `_` and its four hexadecimal
 * digits. For `uidFor`. A uid has at most 100 characters, so an id of up to 20 always fits.
 *
 * @example
 * ```ts
 * encodeUid("Ann@example.com"); // "_0041nn_0040example_002ecom"
 * ```
 */
export function encodeUid(clientId: string): string {
  let uid = "";
  for (let index = 0; index < clientId.length; index++) {
    const unit = clientId.charAt(index);
    uid += PLAIN.test(unit) ? unit : `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
  return uid;
}

/**
 * The client id that `encodeUid` wrote. For `clientIdFor`. A uid that it did not write is given back as it is.
 *
 * @example
 * ```ts
 * decodeUid("_0041nn"); // "Ann"
 * ```
 */
export function decodeUid(uid: string): string {
  const clientId = uid.replace(ESCAPED, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return encodeUid(clientId) === uid ? clientId : uid;
}
