import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const secondFactor = {
  setUp: {
    title: 'A bejelentkezés második lépésének beállítása',
    titleAgain: 'Másik telefon a második lépéshez',
    lead: 'A szervezők az e-mailben kapott kód mellett egy telefonon látható kódot is megadnak. Így a postafiókjával senki sem juthat egymagában a versenyhez. Egyszer kell beállítani, két percig tart.',
    leadAgain:
      'Az új telefon megerősítése után a régi telefon kódjai és minden korábbi helyreállító kód érvényét veszti.',
    install:
      'Telepítsen a telefonjára egy kódmutató alkalmazást, például Aegis, FreeOTP, Google Authenticator vagy Microsoft Authenticator.',
    scan: 'Az alkalmazásban válassza új fiók hozzáadását, és olvassa be ezt a képet a telefonjával.',
    qr: 'QR-kód az alkalmazásának szóló titokkal',
    orType: 'Ha a képet nem tudja beolvasni, írja be az alkalmazásba ezt a titkot:',
    confirm: 'Írja be azt a hat számjegyet, amelyet az alkalmazás most mutat.',
    field: 'Az alkalmazás kódja',
    button: 'Megerősítés',
  },
  check: {
    title: 'Írja be a telefonján látható kódot',
    lead: 'Nyissa meg a kódmutató alkalmazást, és írja be azt a hat számjegyet, amelyet a Vitrinához mutat.',
    field: 'Az alkalmazás kódja vagy egy helyreállító kód',
    button: 'Tovább',
    lost: 'Nincs Önnél a telefonja? Írja be a tíz helyreállító kód egyikét. Ha azok sincsenek meg, településének másik szervezője visszaállíthatja Önnek a második lépést.',
  },
  codes: {
    title: 'Az Ön helyreállító kódjai',
    lead: 'E kódok mindegyike egyszer helyettesíti a telefonját. Nyomtassa ki vagy írja le őket, és tartsa biztos helyen: itt csak most láthatja őket.',
    onward: 'Eltettem őket, tovább',
  },
  manage: {
    title: 'A bejelentkezés második lépése',
    since: day => `A második lépés beállításának napja: ${day}.`,
    left: codes =>
      plural('hu', codes, {
        one: '# helyreállító kódja maradt.',
        other: '# helyreállító kódja maradt.',
      }),
    renew: 'Új helyreállító kódok készítése',
    renewHelp: 'A korábbiak ezután nem érvényesek.',
    replace: 'Másik telefon beállítása',
    link: 'A bejelentkezés második lépése',
  },
  reasons: {
    'factor-wrong':
      'A kód nem helyes, vagy már felhasználták. Várja meg, amíg az alkalmazás a következőt mutatja, és ellenőrizze, pontos-e a telefon órája.',
    'factor-tried-too-often': 'A kód ötször hibás volt. Várjon 15 percet, és próbálja újra.',
    'factor-set-up-already':
      'A második lépés már be van állítva. Írja be a telefonján látható kódot.',
    'factor-not-set-up':
      'A második lépés még nincs beállítva. Nyissa meg újra azt az oldalt, ahová menni szeretett volna.',
  },
} satisfies Words['secondFactor']
