import type { OrganiserRefusal } from '#app/domain/people/organisers.ts'

/** Who organises a town, and the letters to them about it. */
export const organisers = {
  desk: {
    title: 'Organizatorji',
    link: 'Organizatorji',
    lead: 'Vsi imajo enake pravice. Vsaka sprememba na tej strani se zapiše v dnevnik.',
    since: (day: string) => `organizator od ${day}`,
    you: 'to ste vi',
    withFactor: (day: string) => `drugi korak vstopa od ${day}`,
    withoutFactor: 'drugega koraka še nima',
    actions: (who: string) => `Kaj lahko storite: ${who}`,
    reset: 'Ponastavite drugi korak',
    resetHelp:
      'Za nekoga, ki je izgubil telefon in obnovitvene kode. Povsod bo izstopil in ob naslednjem vstopu nastavil nov telefon.',
    remove: 'Odvzemite pravice organizatorja',
    removeHelp: 'Ta oseba ne bo več mogla do natečajev vašega kraja. Kar je naredila, ostane.',
    confirmOwn: 'Res želim odvzeti pravice sebi. Nazaj me lahko povabi samo drug organizator.',
    invite: 'Povabite še nekoga',
    name: 'Ime in priimek',
    email: 'E-poštni naslov',
    send: 'Povabite',
    inviteHelp: 'Dobi pravice organizatorja in sporočilo. Vstopi s kodo, ki jo prejme po e-pošti.',
    done: 'Narejeno in zapisano v dnevnik.',
  },
  reasons: {
    'organiser-already': 'Ta oseba je že organizator tega kraja.',
    'organiser-unknown': 'Ta oseba ni več organizator tega kraja.',
    'last-organiser': 'Zadnjega organizatorja ni mogoče odstraniti. Najprej povabite drugega.',
    'own-removal-unconfirmed': 'Če res želite odvzeti pravice sebi, označite potrditev.',
    'own-second-factor':
      'Svojega drugega koraka ne morete ponastaviti. Na svoji strani lahko nastavite drug telefon.',
    'no-second-factor': 'Ta oseba drugega koraka nima nastavljenega.',
  } satisfies Record<OrganiserRefusal, string>,
  invitation: {
    subject: (town: string) => `Organizirate natečaj: ${town}`,
    body: (town: string, link: string) =>
      `povabljeni ste med organizatorje natečaja za najlepše urejen prodajni prostor (${town}).\n\nVstopite s tem e-poštnim naslovom:\n${link}\n\nOb prvem vstopu boste nastavili še kodo na telefonu. Traja dve minuti.`,
  },
  reset: {
    subject: 'Vaš drugi korak vstopa je ponastavljen',
    body: (link: string) =>
      `drug organizator vašega kraja je ponastavil vaš drugi korak vstopa. Povsod ste bili izpisani.\n\nVstopite in nastavite telefon znova:\n${link}\n\nČe za to niste prosili, takoj pokličite svoje sodelavce.`,
  },
}
