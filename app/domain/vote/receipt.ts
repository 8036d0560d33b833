/** The short number on a receipt: the first eight hex digits of the ballot's id, in two groups. */
export function receiptNumber(ballotId: string): string {
  return `${ballotId.slice(0, 4)}-${ballotId.slice(4, 8)}`.toUpperCase()
}
