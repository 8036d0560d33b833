/** What a recount checks, in this order. */
export const recountSteps = ['file', 'seal', 'rules', 'log', 'openings', 'tree', 'numbers'] as const
export type RecountStep = (typeof recountSteps)[number]
