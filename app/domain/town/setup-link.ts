/** How long the link lives by which the first town of an installation is set up. */
export const setupLinkLifeMs = 48 * 3_600_000
/** Its token, in random bytes. */
export const setupTokenLength = 32
