import type { Words } from '../../words.ts'

export const installation = {
  quiet: when => `Das ist eine Kopie, wiederhergestellt ${when}.`,
  held: 'Sie zählt, veröffentlicht und sendet nichts außer Codes zum Einloggen. So kann sie nicht schaden, falls das Original noch läuft.',
  release: 'Das ist jetzt das Original',
  sure: 'Läuft das Original ganz sicher nicht mehr?',
  consequence:
    'Die Kopie sendet die wartenden Nachrichten und zählt und veröffentlicht, was fällig ist. Läuft das Original noch, bekommen alle alles doppelt. Das wird in das Protokoll geschrieben.',
  confirm: 'Ja, sie soll beginnen',
} satisfies Words['installation']
