/** How long a browser stays signed in. */
export const sessionLifeMs = 30 * 86_400_000
