/** What an entry is known by: the name on the board, what is sold, where the door is. */
export const boardColumns = {
  shopName: true,
  trade: true,
  street: true,
  houseNumber: true,
} as const

export const shopColumns = { category: true, ...boardColumns, postCode: true, city: true } as const

/** Whom to call; for the organiser and the owner alone. */
export const contactColumns = { contactName: true, phone: true } as const

/** What its status follows from, beside the number. */
export const standingColumns = {
  confirmedAt: true,
  acceptedAt: true,
  rejectedAt: true,
  withdrawnAt: true,
} as const

export const photoColumns = {
  name: true,
  width: true,
  height: true,
  thumbHash: true,
  alts: true,
  kind: true,
  author: true,
} as const
