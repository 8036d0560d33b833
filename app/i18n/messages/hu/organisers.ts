import type { Words } from '../../words.ts'

export const organisers = {
  desk: {
    title: 'Szervezők',
    link: 'Szervezők',
    lead: 'Mindenkinek ugyanolyan jogai vannak. Az oldalon történő minden változás bekerül a naplóba.',
    since: day => `szervező, kezdete: ${day}`,
    you: 'ez Ön',
    withFactor: day => `a bejelentkezés második lépése beállítva: ${day}`,
    withoutFactor: 'második lépése még nincs',
    actions: who => `Mit tehet: ${who}`,
    reset: 'A második lépés visszaállítása',
    resetHelp:
      'Annak, aki elvesztette a telefonját és a helyreállító kódjait. Minden eszközön kijelentkeztetjük, és a következő bejelentkezéskor új telefont állít be.',
    remove: 'A szervezői jogok elvétele',
    removeHelp: 'Ez a személy többé nem fér hozzá településének versenyeihez. Amit tett, megmarad.',
    confirmOwn: 'Valóban a saját jogaimat szeretném elvenni. Csak másik szervező hívhat vissza.',
    invite: 'Valakinek a meghívása',
    name: 'Név',
    email: 'E-mail-cím',
    send: 'Meghívás',
    inviteHelp:
      'Megkapja a szervezői jogokat és egy levelet. Az e-mailben kapott kóddal jelentkezik be.',
    done: 'Megtörtént, és bekerült a naplóba.',
  },
  reasons: {
    'organiser-already': 'Ez a személy már a település szervezője.',
    'organiser-unknown': 'Ez a személy már nem szervezője a településnek.',
    'last-organiser': 'Az utolsó szervező nem távolítható el. Előbb hívjon meg mást.',
    'own-removal-unconfirmed':
      'Ha valóban a saját jogait szeretné elvenni, jelölje be a megerősítést.',
    'own-second-factor':
      'A saját második lépését nem állíthatja vissza. A saját oldalán másik telefont állíthat be.',
    'no-second-factor': 'Ennek a személynek nincs beállított második lépése.',
  },
  invitation: {
    subject: town => `Ön versenyt szervez: ${town}`,
    body: (town, link) =>
      `meghívtuk Önt a legszebben berendezett üzlet versenyének szervezői közé (${town}).\n\nEzzel az e-mail-címmel jelentkezzen be:\n${link}\n\nAz első bejelentkezéskor a telefonján is beállít egy kódot. Két percig tart.`,
  },
  reset: {
    subject: 'A bejelentkezés második lépését visszaállították',
    body: link =>
      `településének egy másik szervezője visszaállította az Ön bejelentkezésének második lépését. Minden eszközön kijelentkeztettük.\n\nJelentkezzen be, és állítsa be újra a telefonját:\n${link}\n\nHa ezt nem Ön kérte, azonnal hívja fel a munkatársait.`,
  },
} satisfies Words['organisers']
