/** What a shop owner says of the shop; name and telephone of the contact are for the organiser alone. */
export type Shop = {
  readonly shopName: string
  readonly category: string
  readonly trade: string
  readonly street: string
  readonly houseNumber: string
  readonly postCode: string
  readonly city: string
  readonly contactName: string
  readonly phone: string
}
