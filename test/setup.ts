/**
 * `PRESENCE_SEED` makes every random test repeatable: the sequences of the differential tests take it by themselves, and
 * here it is given to fast-check. Without it each run draws its own seeds and prints those that fail.
 */
import { configureGlobal } from "fast-check";

const seed = Number(process.env["PRESENCE_SEED"]);
if (process.env["PRESENCE_SEED"] !== undefined && Number.isSafeInteger(seed)) configureGlobal({ seed });
