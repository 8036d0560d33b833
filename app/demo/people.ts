/** Whom a visitor of the demonstration can be with one click. */
export const demoPeople = {
  organiser: 'urad@velenje.example.org',
  chair: 'predsednica@komisija.example.org',
  juror: 'clan2@komisija.example.org',
  entrant: 'demo01@example.org',
  otherOrganiser: 'urad@lipovec.example.org',
} as const
export type DemoRole = keyof typeof demoPeople

export const demoJury = [
  { name: 'Predsednica Izmišljena', email: demoPeople.chair, chair: true },
  { name: 'Drugi Član', email: demoPeople.juror, chair: false },
  { name: 'Tretja Članica', email: 'clan3@komisija.example.org', chair: false },
  { name: 'Četrti Član', email: 'clan4@komisija.example.org', chair: false },
  { name: 'Peta Članica', email: 'clan5@komisija.example.org', chair: false },
] as const
