/** The JSON forms of what a tenant view gives, and their validators, for an endpoint that checks what it sends. */

import { presenceInfoSchema } from "../generated/presence-info.js";
import { checkPresenceInfoPageJson } from "../generated/presence-info-page.check.js";
import { type PresenceInfoPageJson, presenceInfoPageJsonSchema } from "../generated/presence-info-page.js";
import { checkPresenceStatsJson } from "../generated/presence-stats.check.js";
import { type PresenceStatsJson, presenceStatsJsonSchema } from "../generated/presence-stats.js";
import { ownMembers } from "../runtime/object.js";
import { encodePresenceInfo } from "../validation/presence-info.js";
import { createValidator, type Validator } from "../validation/validator.js";
import type { PresenceInfoPage } from "./page.js";

/** Checks the JSON form of a page (`schemas/presence-info-page.json`). */
export const presenceInfoPage: Validator<PresenceInfoPageJson> = createValidator({
  name: "presence info page",
  schema: presenceInfoPageJsonSchema,
  check: checkPresenceInfoPageJson,
  refs: [presenceInfoSchema],
});

/** Checks the JSON form of stats (`schemas/presence-stats.json`), which is their form in memory too. */
export const presenceStats: Validator<PresenceStatsJson> = createValidator({
  name: "presence stats",
  schema: presenceStatsJsonSchema,
  check: checkPresenceStatsJson,
});

/**
 * Turns a page into its JSON form.
 * @throws {PresenceValidationError} when one of its items has no valid `lastSeen`
 */
export function encodePresenceInfoPage(page: PresenceInfoPage): PresenceInfoPageJson {
  const { items: infos, cursor } = ownMembers(page);
  const items = infos.map(encodePresenceInfo);
  return cursor === undefined ? { items } : { items, cursor };
}
