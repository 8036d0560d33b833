/** The browsers in which somebody is signed in. */
export const sessions = {
  title: 'Kje ste vstopili',
  lead: 'Če katere od teh naprav ne poznate, na njej izstopite.',
  both: (program: string, system: string) => `${program} na sistemu ${system}`,
  unknown: 'Neznan brskalnik',
  here: 'ta brskalnik',
  since: (when: string) => `vstop ${when}`,
  seen: (when: string) => `nazadnje ${when}`,
  endOf: (browser: string) => `Izstopite tam: ${browser}`,
  endOthers: 'Izstopite povsod drugod',
  ended: 'Tam ste izstopili.',
}
