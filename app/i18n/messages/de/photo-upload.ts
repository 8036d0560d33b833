import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const photoUpload = {
  choose: 'Fotos auswählen',
  camera: 'Foto aufnehmen',
  drop: 'Sie können sie auch hierher ziehen oder einfügen.',
  room: count =>
    plural('de', count, {
      one: 'Sie können noch # Foto hinzufügen.',
      other: 'Sie können noch # Fotos hinzufügen.',
    }),
  beyond: most =>
    `Eine Anmeldung kann höchstens ${most} Fotos haben, deshalb wurden nicht alle hinzugefügt.`,
  onTheirWay: 'Fotos unterwegs',
  states: {
    waiting: 'Wartet, bis es an der Reihe ist.',
    resizing: 'Wird vorbereitet.',
    sending: percent => `Wird gesendet: ${percent}\u00a0%.`,
    checking: 'Gesendet. Es wird noch geprüft.',
    pausing: 'Keine Verbindung. Sobald sie wieder da ist, geht das Senden von selbst weiter.',
    kept: 'Gespeichert.',
  },
  progress: name => `Wie viel schon gesendet ist: ${name}`,
  refused: (name, reason) => `${name}: ${reason}`,
  keptAloud: name => `Das Foto ${name} ist gespeichert.`,
  retry: 'Erneut versuchen',
  retryOf: name => `${name} erneut senden`,
  giveUp: 'Nicht senden',
  giveUpOf: name => `${name} nicht senden`,
  failed:
    'Das Foto konnte nicht gesendet werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  signedOut:
    'Sie sind nicht mehr angemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es erneut.',
  small:
    'Das Foto ist klein: Seine längere Seite hat weniger als 1600 Pixel. Es zählt, wird aber auf einem großen Bildschirm und im Druck nicht scharf sein.',
  unfinished: {
    title: 'Nicht vollständig gesendet',
    lead: 'Wählen Sie dieselbe Datei noch einmal aus. Es geht dort weiter, wo es aufgehört hat.',
  },
  saving: 'Wird gespeichert …',
  notSaved:
    'Noch nicht gespeichert. Sobald die Verbindung wieder da ist, geschieht das von selbst.',
  example:
    'Eine gute Beschreibung sagt, was man sieht: „Auslage mit roten Tulpen in Töpfen, vor der Tür steht ein weißes Fahrrad.“',
  order: {
    lead: 'Um die Reihenfolge zu ändern, ziehen Sie ein Foto am Griff oder benutzen Sie die Knöpfe.',
    handle: place => `Foto ${place} an eine andere Stelle ziehen`,
    help: 'Drücken Sie die Leertaste, um das Foto zu greifen. Bewegen Sie es mit den Pfeiltasten, lassen Sie es mit der Leertaste los oder brechen Sie mit Escape ab.',
    lifted: place => `Sie haben Foto ${place} gegriffen.`,
    over: place => `Es ist jetzt an Stelle ${place}.`,
    dropped: place => `Sie haben es an Stelle ${place} losgelassen.`,
    cancelled: 'Das Verschieben ist abgebrochen.',
  },
  reasons: {
    'uploads-too-many':
      'Es sind zu viele Fotos unterwegs. Warten Sie, bis eines gesendet ist, und versuchen Sie es erneut.',
  },
} satisfies Words['photoUpload']
