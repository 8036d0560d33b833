import type { Words } from '../../words.ts'

export const chair = {
  title: 'A bizottság vezetése',
  lead: 'Látja, ki hol tart; a tagok pontszámait az értékelés végéig senki más nem látja.',
  progress: {
    complete: (done, all) => `${all} üzletből ${done} értékelve`,
    comeBack: count => `visszatérendő: ${count}`,
    left: count => `pontszám nélkül hagyva: ${count}`,
    recused: count => `kizárások: ${count}`,
    signedOff: 'az értékelés lezárva',
    invited: 'meghívva, még nem nyilatkozott',
    declared: 'megtette a nyilatkozatot',
    removed: reason => `Eltávolítva a bizottságból. Ok: ${reason}`,
  },
  recusals: 'Kizárások elfogultság miatt',
  recusal: (member, number, shop, reason) => `${member}: ${number}. sz., ${shop} (${reason})`,
  reason: 'Indok',
  reopen: 'Értékelőlapok újranyitása',
  reopenHelp: 'A tag az indokot e-mailben kapja meg. A korábbi pontszámok megmaradnak.',
  remove: 'Eltávolítás a bizottságból',
  removeHelp:
    'E személy egyetlen pontszáma sem fog számítani. Az indokolt döntés a jegyzőkönyvbe kerül, és nem vonható vissza.',
  recognitions: {
    title: 'A bizottság külön elismerései',
    lead: most =>
      `A bizottság a számlálásig legfeljebb ${most} külön elismerést adhat. Az indoklás az eredményekkel együtt jelenik meg.`,
    entry: 'Üzlet',
    reasonIn: {
      sl: 'Indoklás szlovénül',
      en: 'Indoklás angolul',
      it: 'Indoklás olaszul',
      hu: 'Indoklás magyarul',
      de: 'Indoklás németül',
    },
    save: 'Elismerés rögzítése',
    takeBack: 'Elismerés visszavonása',
    none: 'Még nincs külön elismerés.',
  },
  fewSheets: {
    title: 'Kevés értékelőlap',
    lead: 'Elegendő teljes értékelőlap nélkül egy üzlet nem kaphat helyezést.',
    line: (number, shop, sheets, needed) =>
      `${number}. ${shop}: ${needed} értékelőlapból ${sheets} van meg`,
  },
  resend: 'Meghívó újraküldése',
  resent: 'A meghívót újra elküldtük.',
} satisfies Words['chair']
