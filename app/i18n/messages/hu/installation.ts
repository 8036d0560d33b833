import type { Words } from '../../words.ts'

export const installation = {
  quiet: when => `Ez egy másolat, visszaállítva: ${when}.`,
  held: 'Semmit nem számlál meg, nem tesz közzé és nem küld el, csak bejelentkezési kódokat. Így nem okozhat kárt, ha az eredeti még működik.',
  release: 'Mostantól ez az igazi',
  sure: 'Biztos, hogy az eredeti már nem működik?',
  consequence:
    'A másolat elküldi a várakozó leveleket, megszámlálja és közzéteszi, ami esedékes. Ha az eredeti még működik, mindenki mindent kétszer kap meg. Ez bekerül a naplóba.',
  confirm: 'Igen, kezdje el',
} satisfies Words['installation']
