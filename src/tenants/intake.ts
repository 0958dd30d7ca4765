/** From inputs to users: what the presence set makes of an input, taken over by the users whom it concerns. */

import { isMark } from "../adapters/inputs.js";
import {
  createPresenceSet,
  type PresenceChange,
  type PresenceSetOptions,
  type Verdict,
} from "../presence-set/index.js";
import { ownMembers } from "../runtime/object.js";
import type { PresenceInfoChange } from "./changes.js";
import { compareText } from "./fold.js";
import type { ScopedInput } from "./inputs.js";
import type { TenantPresenceOptions } from "./options.js";
import type { Registry } from "./registry.js";
import { isDeparture } from "./status.js";
import { noteDeparture, noteEvidence, removeMember, setMember, type User } from "./user.js";

/** Takes inputs in. */
export interface Intake {
  /** Applies one input. */
  apply(input: ScopedInput): Verdict;
  /** Lets members whose time has passed leave. */
  advance(now: number): void;
}

/** Makes the presence set behind a registry. */
export function createIntake(
  registry: Registry,
  { ordering, ttl, horizon, maxSkew, now }: TenantPresenceOptions,
): Intake {
  const settings: PresenceSetOptions = {
    ...(ordering === undefined ? {} : { ordering }),
    ...(ttl === undefined ? {} : { ttl }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(maxSkew === undefined ? {} : { maxSkew }),
    ...(now === undefined ? {} : { now }),
  };
  const set = createPresenceSet(ownMembers(settings));

  /** The application's word was about somebody who was there: it ends with the last connection. */
  const endWord = (user: User): void => {
    if (user.members.size === 0) user.local = undefined;
  };

  const takeOver = (change: PresenceChange): User => {
    const user = registry.userOf(change.tenantId ?? "", change.record.clientId);
    if (change.type === "leave") {
      removeMember(user, change.record);
      noteDeparture(user, change.record);
      endWord(user);
    } else {
      setMember(user, change.record);
      user.kept = undefined;
    }
    return user;
  };

  return {
    apply({ input, tenantId, record, evidence }) {
      // The set forgets a cleared channel without a word, so its members are looked up before.
      const cleared =
        isMark(input) && input.mark === "clear"
          ? set.members(ownMembers({ tenantId, channel: input.channel }))
          : [];
      const { verdicts, changes } = set.apply(input);
      const verdict = verdicts[0] ?? "ignored";
      const touched = new Map<User, PresenceInfoChange["cause"]>();
      if (record !== undefined && verdict === "applied") {
        const user = registry.userOf(tenantId, record.clientId);
        noteEvidence(user, evidence ?? registry.neededTime());
        if (isDeparture(record)) noteDeparture(user, record);
        touched.set(user, "event");
      }
      for (const change of changes) touched.set(takeOver(change), change.cause);
      for (const member of cleared) {
        const user = registry.userOf(tenantId, member.clientId);
        removeMember(user, member);
        endWord(user);
        touched.set(user, "clear");
      }
      for (const [user, cause] of touched) registry.refresh(user, cause);
      return verdict;
    },
    advance(time) {
      const lapsed = new Map<User, PresenceInfoChange["cause"]>();
      for (const change of set.advance(time).changes) lapsed.set(takeOver(change), change.cause);
      // By name: the order in which one tenant's users lapse must not depend on who else lapses.
      const byName = [...lapsed].toSorted(([a], [b]) => compareText(a.userId, b.userId));
      for (const [user, cause] of byName) registry.refresh(user, cause);
    },
  };
}
