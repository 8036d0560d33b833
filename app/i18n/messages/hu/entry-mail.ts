import type { Words } from '../../words.ts'

export const entryMail = {
  code: {
    subject: (code, shop) => `${code} a nevezés megerősítésének kódja: ${shop}`,
    body: (code, shop, contest, link) =>
      `A nevezés („${shop}”, verseny: „${contest}”) megerősítésének kódja:\n\n    ${code}\n\n30 percig érvényes. Írja be azon az oldalon, ahol a nevezést elküldte, vagy itt:\n${link}`,
  },
  behalf: {
    subject: (code, shop) => `${code} az Ön kódja a nevezés megerősítéséhez: ${shop}`,
    body: (code, shop, contest, until, link) =>
      `Az Ön kérésére beneveztük a következő üzletet: „${shop}” (verseny: „${contest}”). A nevezés akkor érvényes, ha megerősíti, és elfogadja a szabályokat; ez ${until} lehetséges.\n\nAz Ön kódja:\n\n    ${code}\n\nItt írja be:\n${link}`,
  },
  agreed: declarations => `A nevezéssel Ön a következőkről nyilatkozott:\n${declarations}`,
  missing: {
    subject: shop => `A nevezésből még hiányzik valami: ${shop}`,
    body: (shop, contest, parts, until, link) =>
      `A nevezésből („${shop}”, verseny: „${contest}”) még hiányzik:\n\n${parts}\n\nA nevezést ${until} egészítheti ki:\n${link}`,
  },
  withdrawn: {
    subject: shop => `A nevezés visszavonva: ${shop}`,
    body: (shop, contest) =>
      `Ön visszavonta a nevezést: „${shop}” (verseny: „${contest}”). Az üzlet már nem vesz részt a versenyben.\n\nHa nem Ön tette, kérjük, írjon a szervezőnek.`,
  },
} satisfies Words['entryMail']
