export const chair = {
  title: 'Vodenje komisije',
  lead: 'Vidite, kako daleč je kdo; posameznih ocen do konca ocenjevanja ne vidi nihče drug.',
  progress: {
    complete: (done: number, all: number) => `${done} od ${all} ocenjenih`,
    comeBack: (count: number) => `za vrnitev: ${count}`,
    left: (count: number) => `brez ocene: ${count}`,
    recused: (count: number) => `izločitve: ${count}`,
    signedOff: 'ocenjevanje zaključeno',
    invited: 'vabilo poslano, izjava še ni oddana',
    declared: 'izjava oddana',
    removed: (reason: string) => `Izključitev iz komisije. Razlog: ${reason}`,
  },
  recusals: 'Izločitve',
  recusal: (member: string, number: number, shop: string, reason: string) =>
    `${member}: št. ${number}, ${shop} (${reason})`,
  reason: 'Razlog',
  reopen: 'Znova odprite ocenjevalne liste',
  reopenHelp: 'Razlog bo poslan po e-pošti. Prejšnje ocene ostanejo shranjene.',
  remove: 'Izključite iz komisije',
  removeHelp:
    'Nobena ocena te osebe ne bo štela. Odločitev z razlogom bo v zapisniku in je ni mogoče preklicati.',
  recognitions: {
    title: 'Posebna priznanja komisije',
    lead: (most: number) =>
      `Komisija lahko do štetja podeli največ ${most} posebnih priznanj. Utemeljitev bo objavljena z rezultati.`,
    entry: 'Prodajni prostor',
    reasonIn: {
      sl: 'Utemeljitev v slovenščini',
      en: 'Utemeljitev v angleščini',
      it: 'Utemeljitev v italijanščini',
      hu: 'Utemeljitev v madžarščini',
      de: 'Utemeljitev v nemščini',
    },
    save: 'Zabeležite priznanje',
    takeBack: 'Odvzemite priznanje',
    none: 'Posebnih priznanj še ni.',
  },
  fewSheets: {
    title: 'Premalo ocenjevalnih listov',
    lead: 'Brez zadostnega števila celih ocenjevalnih listov prodajni prostor ne more dobiti mesta.',
    line: (number: number, shop: string, sheets: number, needed: number) =>
      `${number}. ${shop}: ${sheets} od ${needed}`,
  },
  resend: 'Znova pošljite vabilo',
  resent: 'Vabilo je znova poslano.',
}
