/** How long a browser stays signed in. */
export const sessionLifeMs = 30 * 86_400_000
/** When a browser was last seen is noted this often at most. */
export const lastSeenEveryMs = 10 * 60_000
