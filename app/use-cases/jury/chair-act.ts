/** Something that the chair does, whose seat the guard has let in for this contest. */
export type ChairAct = {
  readonly townId: string
  readonly contestId: string
  readonly actorId: string
}
