import type { Words } from '../../words.ts'

export const chair = {
  title: 'Presidenza della commissione',
  lead: 'Vedete a che punto è ciascuno; fino al termine della valutazione nessun altro vede i punteggi dei singoli.',
  progress: {
    complete: (done, all) => `${done} su ${all} valutati`,
    comeBack: count => `da rivedere: ${count}`,
    left: count => `lasciati senza punteggi: ${count}`,
    recused: count => `astensioni: ${count}`,
    signedOff: 'valutazione conclusa',
    invited: 'invito inviato, dichiarazione non ancora resa',
    declared: 'ha reso la dichiarazione',
    removed: reason => `Esclusione dalla commissione. Motivo: ${reason}`,
  },
  recusals: 'Astensioni',
  recusal: (member, number, shop, reason) => `${member}: n. ${number}, ${shop} (${reason})`,
  reason: 'Il motivo',
  reopen: 'Riaprite le schede',
  reopenHelp: 'Il membro riceve il motivo per e-mail. I punteggi precedenti restano salvati.',
  remove: 'Escludete dalla commissione',
  removeHelp:
    'Nessun punteggio di questa persona conterà. La decisione motivata sarà nel verbale e non si può annullare.',
  recognitions: {
    title: 'Riconoscimenti speciali della commissione',
    lead: most =>
      `Fino al conteggio la commissione può assegnare al massimo ${most} riconoscimenti speciali. Le motivazioni saranno pubblicate con i risultati.`,
    entry: 'Negozio',
    reasonIn: {
      sl: 'Motivazione in sloveno',
      en: 'Motivazione in inglese',
      it: 'Motivazione in italiano',
      hu: 'Motivazione in ungherese',
      de: 'Motivazione in tedesco',
    },
    save: 'Registrate il riconoscimento',
    takeBack: 'Ritirate il riconoscimento',
    none: 'Non ci sono ancora riconoscimenti speciali.',
  },
  fewSheets: {
    title: 'Troppo poche schede',
    lead: 'Senza un numero sufficiente di schede complete un negozio non può essere classificato.',
    line: (number, shop, sheets, needed) => `${number}. ${shop}: ${sheets} su ${needed}`,
  },
  resend: 'Inviate di nuovo l’invito',
  resent: 'L’invito è stato inviato di nuovo.',
} satisfies Words['chair']
