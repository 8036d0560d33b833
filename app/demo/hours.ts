export const hour = 3_600_000

export function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms)
}
