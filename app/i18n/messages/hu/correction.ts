import type { Words } from '../../words.ts'

export const correction = {
  title: 'Az eredmények helyesbítése',
  lead: 'A helyesbített eredmények új változatként, nyilvános indokkal jelennek meg; a korábbi változat mindenki számára elérhető marad. Minden pályázó üzenetet kap.',
  current: version => `Jelenleg a(z) ${version}. változat érvényes.`,
  notYet: 'Csak közzétett eredményeket lehet helyesbíteni.',
  struck: 'Mely üzletek nem versenyeznek tovább?',
  struckHelp:
    'Nem kapnak helyezést és díjat, a rájuk leadott szavazatok pedig nem érvényesek többé.',
  setAside: 'Kinek az értékelőlapjai nem számítanak többé?',
  member: member => `A bizottság ${member}. tagja`,
  recognitions: 'Ki kap különdíjat a bizottságtól?',
  reason: 'Indok (nyilvánosan megjelenik)',
  publish: 'A helyesbített eredmények közzététele',
  reasons: {
    'restored-copy':
      'Ez egy visszaállított másolat, amely semmit sem tesz közzé, amíg meg nem erősíti, hogy ez az igazi.',
    'results-not-published': 'Az eredményeket még nem tették közzé.',
    'corrected-meanwhile':
      'Az eredményeket időközben helyesbítették. Nézze meg az érvényes változatot, és döntsön újra.',
    'entry-not-in-the-result': 'A kiválasztott üzlet nem versenyez.',
    'juror-not-in-the-result': 'A kiválasztott személy nem tagja a bizottságnak.',
    'nothing-corrected': 'Válassza ki, mi tér el az érvényes változattól.',
  },
  letter: {
    subject: contest => `Az eredményeket helyesbítettük: ${contest}`,
    body: (shop, contest, version, reason, link) =>
      `Közzétettük a helyesbített eredményeket.\n\nVerseny: „${contest}”\nAz Ön üzlete: „${shop}”\nAz érvényes változat száma: ${version}\n\nIndok: ${reason}\n\nEredmények:\n${link}`,
  },
} satisfies Words['correction']
