import type { Words } from '../../words.ts'

export const town = {
  title: 'Település',
  lead: 'Így szerepel a település minden oldalon és minden levélben. A változás azonnal látszik.',
  link: 'Település, nyelvek és színek',
  names: 'Név',
  name: 'A település neve',
  nameGenitive: 'A név szlovén birtokos esetben',
  nameGenitiveHelp: '„Koga ali česa ni?” Például: Velenja.',
  nameLocative: 'A név szlovén helyhatározó esetben, elöljáróval',
  nameLocativeHelp: '„Kje?” Például: v Velenju.',
  nameAdjective: 'A szlovén melléknév',
  nameAdjectiveHelp: '„Kakšen?” Például: velenjski.',
  municipality: 'Község',
  municipalityHelp: 'Teljes nevén, például: Mestna občina Velenje. A személyes adatok kezelője.',
  privacyContact: 'Adatvédelmi tisztviselő',
  privacyContactHelp: 'Az az e-mail-cím, ahová az érintettek írhatnak.',
  controller:
    'A község postacímét és a személyes adatokra vonatkozó minden mást a nyilatkozatok között adhat meg.',
  place: 'Idő és nyelvek',
  timeZone: 'Időzóna',
  timeZoneHelp: 'Például Europe/Ljubljana. Minden határidő ebben értendő.',
  firstLanguage: 'Az oldalak első nyelve',
  firstLanguageHelp: 'Ezen a nyelven nyílik meg az oldal, ha a látogató nem választ mást.',
  others: 'Az oldalak nyelvei',
  othersHelp: 'A szlovén mindig elérhető.',
  community: 'Hivatalosan kétnyelvű a település?',
  communityNone: 'Nem kétnyelvű',
  communityNoneHelp: 'A levelek a címzett nyelvén íródnak.',
  communityHelp: 'Minden levél mindkét nyelven íródik.',
  communityName: 'A település neve a második hivatalos nyelven',
  communityMunicipality: 'A község neve a második hivatalos nyelven',
  colours: 'Színek',
  coloursHelp:
    'Így írja be őket: #rrggbb. Ahol egy szín nem volna olvasható, ott az oldalak sötétítik vagy világosítják; az árnyalata megmarad.',
  colourPrimary: 'Fő szín',
  colourAccent: 'Második szín',
  shown: 'Így látszanak a mentett színek az oldalakon',
  day: 'nappal',
  evening: 'este',
  text: 'szöveg',
  button: 'gomb',
  save: 'Mentés',
  saved: 'Elmentve. A látogatók már az új állapotot látják.',
  setUp: {
    title: 'Állítsa be a Vitrinát a településének',
    lead: 'Írja be, hogyan hívják a települést, és ki szervezi a versenyt. Később mindez módosítható, csak az oldal címe nem.',
    slug: 'Az oldal címe',
    slugHelp: address =>
      `Kisbetűk és kötőjelek, például velenje. A település oldalának címe: ${address}.`,
    organiser: 'Az Ön e-mail-címe',
    organiserHelp: 'Ezzel jelentkezik be szervezőként. A kódot e-mailben küldjük.',
    button: 'Beállítás és bejelentkezés',
    spentTitle: 'Ez a hivatkozás már nem érvényes',
    spent:
      'A hivatkozás 48 óráig és csak egyszer érvényes. Ha még nincs település, indítsa újra a Vitrinát: újat fog kiírni. Ha a település már be van állítva, jelentkezzen be.',
    signIn: 'Bejelentkezés',
  },
  reasons: {
    'time-zone-unknown': 'Nincs ilyen időzóna. Így írja be: Europe/Ljubljana.',
    'colour-unreadable':
      'A színt így írja be: # és hat számjegy vagy betű a-tól f-ig, például #17503c.',
    'second-names-missing':
      'Kétnyelvű településnél a település és a község nevét a második hivatalos nyelven is meg kell adni.',
    'community-language-missing':
      'A kétnyelvű település oldalainak a második hivatalos nyelven is elérhetőnek kell lenniük. Jelölje be a nyelvek között.',
    'setup-link-spent': 'A hivatkozás már nem érvényes.',
    'town-slug-not-allowed':
      'Ez a cím nem használható, mert másik oldal áll rajta. Válasszon másikat.',
  },
} satisfies Words['town']
