import type { SecondFactorRefusal } from '#app/domain/people/second-factor.ts'
import { plural } from '../../plural.ts'

/** The second factor of organisers: setting it up, giving it, recovery codes. */
export const secondFactor = {
  setUp: {
    title: 'Nastavite drugi korak vstopa',
    titleAgain: 'Drug telefon za drugi korak',
    lead: 'Organizatorji poleg kode iz e-pošte vpišejo še kodo iz telefona. Tako nihče ne more do natečaja samo z vašim poštnim predalom. Nastavite enkrat, traja dve minuti.',
    leadAgain:
      'Ko potrdite novi telefon, kode s starega in vse dosedanje obnovitvene kode ne veljajo več.',
    install:
      'Na telefon namestite aplikacijo za kode, na primer Aegis, FreeOTP, Google Authenticator ali Microsoft Authenticator.',
    scan: 'V aplikaciji izberite dodajanje računa in s telefonom posnemite to sliko.',
    qr: 'Koda QR s skrivnostjo za vašo aplikacijo',
    orType: 'Če slike ne morete posneti, v aplikacijo vpišite to skrivnost:',
    confirm: 'Vpišite šest števk, ki jih aplikacija kaže zdaj.',
    field: 'Koda iz aplikacije',
    button: 'Potrdite',
  },
  check: {
    title: 'Vpišite kodo iz telefona',
    lead: 'Odprite aplikacijo za kode in vpišite šest števk, ki jih kaže za Vitrino.',
    field: 'Koda iz aplikacije ali obnovitvena koda',
    button: 'Nadaljujte',
    lost: 'Ste brez telefona? Vpišite eno od desetih obnovitvenih kod. Če tudi teh nimate, vam lahko drugi korak ponastavi drug organizator vašega kraja.',
  },
  codes: {
    title: 'Vaše obnovitvene kode',
    lead: 'Vsaka od teh kod enkrat nadomesti telefon. Natisnite jih ali prepišite in jih hranite na varnem: tu jih vidite samo zdaj.',
    onward: 'Kode so na varnem, naprej',
  },
  manage: {
    title: 'Drugi korak vstopa',
    since: (day: string) => `Drugi korak je nastavljen od ${day}.`,
    left: (codes: number) =>
      plural('sl', codes, {
        one: 'Ostala vam je # obnovitvena koda.',
        two: 'Ostali sta vam # obnovitveni kodi.',
        few: 'Ostale so vam # obnovitvene kode.',
        other: 'Ostalo vam je # obnovitvenih kod.',
      }),
    renew: 'Naredite nove obnovitvene kode',
    renewHelp: 'Dosedanje potem ne veljajo več.',
    replace: 'Nastavite drug telefon',
    link: 'Drugi korak vstopa',
  },
  reasons: {
    'factor-wrong':
      'Koda ni pravilna ali je bila že uporabljena. Počakajte, da aplikacija pokaže naslednjo, in preverite, ali je ura na telefonu točna.',
    'factor-tried-too-often':
      'Koda je bila petkrat napačna. Počakajte 15 minut in poskusite znova.',
    'factor-set-up-already': 'Drugi korak je že nastavljen. Vpišite kodo iz svojega telefona.',
    'factor-not-set-up': 'Drugi korak še ni nastavljen. Odprite znova stran, na katero ste želeli.',
  } satisfies Record<SecondFactorRefusal, string>,
}
