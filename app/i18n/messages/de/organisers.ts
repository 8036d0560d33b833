import type { Words } from '../../words.ts'

export const organisers = {
  desk: {
    title: 'Veranstalter',
    link: 'Wer veranstaltet',
    lead: 'Alle haben dieselben Rechte. Jede Änderung auf dieser Seite wird in das Protokoll geschrieben.',
    since: day => `veranstaltet seit dem ${day}`,
    you: 'das sind Sie',
    withFactor: day => `zweiter Schritt des Logins seit dem ${day}`,
    withoutFactor: 'noch kein zweiter Schritt',
    actions: who => `Was Sie tun können: ${who}`,
    reset: 'Zweiten Schritt zurücksetzen',
    resetHelp:
      'Für jemanden, der Telefon und Ersatzcodes verloren hat. Diese Person wird überall ausgeloggt und richtet beim nächsten Login ein neues Telefon ein.',
    remove: 'Rechte als Veranstalter entziehen',
    removeHelp:
      'Diese Person kommt nicht mehr an die Wettbewerbe Ihres Ortes. Was sie getan hat, bleibt.',
    confirmOwn:
      'Ich will wirklich mir selbst die Rechte entziehen. Nur ein anderer Veranstalter kann mich wieder einladen.',
    invite: 'Jemanden einladen',
    name: 'Vor- und Nachname',
    email: 'E-Mail-Adresse',
    send: 'Einladen',
    inviteHelp:
      'Die Person erhält die Rechte eines Veranstalters und eine Nachricht. Sie loggt sich mit dem Code ein, der per E-Mail kommt.',
    done: 'Erledigt und in das Protokoll geschrieben.',
  },
  reasons: {
    'organiser-already': 'Diese Person ist bereits Veranstalter dieses Ortes.',
    'organiser-unknown': 'Diese Person ist nicht mehr Veranstalter dieses Ortes.',
    'last-organiser':
      'Der letzte Veranstalter kann nicht entfernt werden. Laden Sie zuerst einen anderen ein.',
    'own-removal-unconfirmed':
      'Wenn Sie sich wirklich selbst die Rechte entziehen wollen, wählen Sie die Bestätigung aus.',
    'own-second-factor':
      'Ihren eigenen zweiten Schritt können Sie nicht zurücksetzen. Auf Ihrer Seite können Sie ein anderes Telefon einrichten.',
    'no-second-factor': 'Diese Person hat keinen zweiten Schritt eingerichtet.',
  },
  invitation: {
    subject: town => `Sie veranstalten einen Wettbewerb: ${town}`,
    body: (town, link) =>
      `Sie wurden eingeladen, den Wettbewerb um das am besten gestaltete Geschäft mit zu veranstalten (${town}).\n\nLoggen Sie sich mit dieser E-Mail-Adresse ein:\n${link}\n\nBeim ersten Login richten Sie auch einen Code auf dem Telefon ein. Das dauert zwei Minuten.`,
  },
  reset: {
    subject: 'Ihr zweiter Schritt des Logins wurde zurückgesetzt',
    body: link =>
      `ein anderer Veranstalter Ihres Ortes hat Ihren zweiten Schritt des Logins zurückgesetzt. Sie wurden überall ausgeloggt.\n\nLoggen Sie sich ein und richten Sie das Telefon neu ein:\n${link}\n\nWenn Sie nicht darum gebeten haben, rufen Sie sofort Ihre Kollegen an.`,
  },
} satisfies Words['organisers']
