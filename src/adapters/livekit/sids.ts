/** Session ids for members that have no connection id. */

/**
 * What a made sid begins with. LiveKit's own are `PA_` and twelve letters or digits, so none is mistaken for one,
 * and the adapter reads it back as "no connection id".
 */
export const NO_CONNECTION = "PA_~";

/** The sid that a member is written with. */
export const sidOf = (clientId: string, connectionId: string | undefined): string =>
  connectionId === undefined || connectionId === "" ? NO_CONNECTION + clientId : connectionId;
