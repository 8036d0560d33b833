/** What is declared with an entry, each in a box of its own, in the order in which it stands in the form. */
export const declarations = ['agreeRules', 'agreeAuthority', 'agreePhoto'] as const
export type Declaration = (typeof declarations)[number]
