import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const check = {
  accept: 'Nevezés elfogadása',
  accepted: 'A nevezés elfogadva. Sorszámát a többivel együtt kapja meg, az ellenőrzés végén.',
  ask: 'Hiánypótlás kérése',
  askText: 'Mit kell a pályázónak pótolnia?',
  askTextHelp: 'A pályázó ezt a szöveget e-mailben kapja meg.',
  askDue: 'A hiánypótlás utolsó napja',
  askSend: 'Kérés elküldése',
  asked: until => `Hiánypótlást kért a pályázótól, határidő: ${until}.`,
  overdue: until => `A nevezést nem egészítették ki. A határidő ez volt: ${until}.`,
  answered: when => `A pályázó kiegészítette a nevezést: ${when}.`,
  reject: 'Nevezés elutasítása',
  rejectKind: 'Az elutasítás indoka',
  rejectWordsHelp: 'Ha az indok nincs a listán, a magyarázat kötelező.',
  rejectKinds: {
    'outside-area': 'Az üzlethelyiség a verseny területén kívül van.',
    'not-eligible': 'A pályázó a szabályzat szerint nem vehet részt.',
    'not-completed': 'A nevezést kérésünkre sem egészítették ki.',
    'entered-twice': 'Ugyanezt az üzlethelyiséget már benevezték.',
    'photo-unfit': 'A fényképek nem alkalmasak a közzétételre.',
    other: 'Más indok',
  },
  next: shop => `A következő várakozó nevezés: ${shop}`,
  noneWaiting: 'Már egyetlen nevezés sem vár ellenőrzésre.',
  statuses: { asked: 'hiánypótlásra vár', overdue: 'határidőre nem egészítették ki' },
  mine: {
    asked: until => `Kérjük, egészítse ki a nevezést ${until}:`,
    overdue:
      'A hiánypótlás határideje lejárt. Amíg a szervező nem dönt, a nevezést még kiegészítheti:',
    done: 'A nevezés kiegészítve',
    answered: 'Jelezte, hogy kiegészítette a nevezést. A szervező újra ellenőrzi.',
    numberFollows: 'Nevezését elfogadtuk. Sorszámát és a plakátot az ellenőrzés végén küldjük el.',
    poster: 'Plakát a kirakatba (PDF)',
  },
  list: {
    status: 'Állapot',
    all: 'minden nevezés',
    search: 'Név, tevékenység, cím vagy sorszám',
    find: 'Keresés',
    found: count => plural('hu', count, { one: '# nevezés látható.', other: '# nevezés látható.' }),
    noneFound: 'Nincs ilyen nevezés. Válasszon más állapotot, vagy rövidítse a keresést.',
  },
  numbers: {
    title: 'Sorszámok és plakátok',
    byClock: until =>
      `Az ellenőrzés tart: ${until}. Utána a rendszer magától kiadja a sorszámokat.`,
    help: 'A sorrend a térkép hosszú sétáját követi. A megadott hely nélküli üzletek a végére kerülnek, utca és házszám szerint. A kiadott sorszám többé nem változik.',
    preview: 'A sorszámok sorrendje',
    unplaced: 'a hely nincs megadva',
    none: 'Még nincs elfogadott nevezés.',
    give: 'Sorszámok kiadása',
    given: when =>
      `A sorszámok kiadásának ideje: ${when}. A később elfogadott nevezések a következőket kapják.`,
    posters: 'Minden plakát (PDF)',
    poster: number => `A(z) ${number}. számú plakát (PDF)`,
  },
  letters: {
    completion: {
      subject: shop => `Kérjük, egészítse ki a nevezést: ${shop}`,
      body: (shop, contest, until, text, link) =>
        `A következő nevezést ki kell egészíteni ${until}: „${shop}” (verseny: „${contest}”).\n\n${text}\n\nItt egészítheti ki:\n${link}`,
    },
    numbered: {
      subject: (shop, number) => `Az Ön sorszáma a versenyben: ${number} (${shop})`,
      body: (shop, contest, number, link) =>
        `Örömmel értesítjük, hogy a következő üzlet nevezését elfogadtuk: „${shop}” (verseny: „${contest}”). Az Ön sorszáma: ${number}.\n\nMellékeljük a plakátot a sorszámmal és a QR-kóddal. Nyomtassa ki A4-es lapra, és tegye ki a kirakatba.\n\nAz Ön oldala a versenyben:\n${link}`,
    },
  },
  reasons: {
    'numbers-already-given': 'A sorszámokat már kiadták.',
    'entries-not-closed': 'A sorszámok a nevezési határidő lejárta után adhatók ki.',
    'entries-waiting': 'Előbb döntsön minden várakozó nevezésről.',
    'contest-already-counted': 'A számlálás már megtörtént.',
    'completion-due-past': 'Olyan napot válasszon, amely még nem múlt el.',
    'completion-due-late': 'A hiánypótlás határideje nem lehet az ellenőrzés vége után.',
  },
} satisfies Words['check']
