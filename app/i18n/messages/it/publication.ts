import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const publication: Words['publication'] = {
  title: 'Pubblicazione dei risultati',
  byItself: when =>
    `I risultati saranno pubblicati automaticamente, al più tardi ${when}. Non dovete confermare nulla.`,
  heldNow: 'La pubblicazione dei risultati è sospesa e non avverrà finché non la autorizzate.',
  outSince: when => `I risultati sono stati pubblicati ${when}.`,
  cancelled: 'Il concorso è annullato, perciò non ci saranno risultati.',
  draft: 'Il bando non è ancora pubblicato.',
  notCounted: when => `Lo spoglio non è ancora stato fatto; sarà fatto ${when}.`,
  counted: when => `Voti e valutazioni sono stati conteggiati ${when}.`,
  heldBecause: 'La pubblicazione è sospesa perché:',
  toPreview: 'Anteprima dell’esito',
  toResults: 'Pagina pubblica dei risultati',
  chosen: 'Motivo',
  words: 'Spiegazione con parole vostre',
  wordsHelp: 'Obbligatoria solo se avete scelto «Altro motivo».',
  isPublic: 'Il motivo sarà pubblicato sulla pagina dei risultati.',
  isLogged: 'Il motivo viene scritto nel registro del comune.',
  hold: {
    title: 'Sospendete la pubblicazione',
    help: 'I risultati restano sigillati finché l’organizzatore non li autorizza. L’esito non cambia.',
    submit: 'Sospendete la pubblicazione dei risultati',
  },
  release: {
    title: 'Autorizzate la pubblicazione',
    help: 'I risultati saranno pubblicati all’ora annunciata o, se è già passata, subito. Rinunciate inoltre a tutto ciò che li trattiene secondo il regolamento.',
    submit: 'Autorizzate la pubblicazione dei risultati',
    byOrganiser: 'Solo l’organizzatore può autorizzarla.',
  },
  now: {
    title: 'Pubblicate ora',
    help: 'Dalla proclamazione in poi potete pubblicare i risultati prima dell’ora ultima.',
    from: when => `Sarà possibile dalla proclamazione in poi, ${when}.`,
    submit: 'Pubblicate ora …',
    confirmTitle: 'Volete davvero pubblicare i risultati ora?',
    confirm: 'Sì, pubblicate ora',
    back: 'No, indietro',
    final:
      'La pubblicazione non si può annullare. Una correzione è possibile solo come nuova versione con un motivo pubblico.',
    because: reason => `Il motivo che sarà pubblicato: ${reason}`,
  },
  what: {
    title: 'Che cosa succederà',
    categories: count =>
      plural('it', count, {
        one: 'Sarà pubblicato l’esito in # categoria, esattamente come è stato conteggiato.',
        other: 'Sarà pubblicato l’esito in # categorie, esattamente come è stato conteggiato.',
      }),
    file: 'Sarà pubblicato il file firmato dei risultati, con cui chiunque può ripetere lo spoglio.',
    entrants: count =>
      plural('it', count, {
        one: '# partecipante riceverà una lettera.',
        other: '# partecipanti riceveranno una lettera.',
      }),
    jurors: count =>
      plural('it', count, {
        one: '# membro della commissione riceverà un ringraziamento.',
        other: '# membri della commissione riceveranno un ringraziamento.',
      }),
  },
  holdReasons: {
    'votes-examined': 'Stiamo verificando dei voti sospetti.',
    'error-found': 'È stato trovato un errore, che stiamo correggendo.',
    'jury-incomplete': 'La commissione non ha ancora concluso il suo lavoro.',
    'ceremony-delayed': 'La cerimonia è rinviata per il maltempo o per un altro impedimento.',
    objection: 'Stiamo esaminando un reclamo.',
    'authority-order': 'Lo ha disposto l’autorità competente.',
    other: 'Altro motivo',
  },
  releaseReasons: {
    examined: 'La verifica è conclusa.',
    mended: 'L’errore è stato corretto.',
    'ceremony-set': 'La cerimonia si terrà o si è tenuta.',
    waived:
      'Pubblichiamo l’esito così com’è, anche se non è soddisfatto tutto ciò che il regolamento richiede.',
    other: 'Altro motivo',
  },
  publishNowReasons: {
    announced: 'I vincitori sono già stati proclamati.',
    'ceremony-over': 'La cerimonia è finita prima del previsto.',
    'already-known': 'L’esito è già diventato pubblico.',
    other: 'Altro motivo',
  },
  problems: {
    'choose-reason': 'Scegliete un motivo dall’elenco.',
    'say-reason': 'Scrivete il motivo a parole.',
  },
  refusals: {
    'call-not-published': 'Il bando non è ancora pubblicato.',
    'contest-cancelled': 'Il concorso è annullato.',
    'results-published': 'I risultati sono già pubblicati.',
    'not-held': 'La pubblicazione non è sospesa.',
    'not-counted': 'Lo spoglio non è ancora stato fatto.',
    'before-ceremony': 'Prima della proclamazione i risultati non si possono pubblicare.',
    'restored-copy':
      'Questa è una copia ripristinata, che non pubblica nulla finché non la confermate come quella vera.',
    'still-held': 'La pubblicazione è sospesa: prima deve autorizzarla l’organizzatore.',
  },
  preview: {
    title: 'Anteprima dell’esito',
    notPublic: 'Non ancora pubblico',
    lead: 'Questa pagina è solo per l’organizzatore e il presidente della commissione, per esempio per preparare gli attestati. Ogni consultazione viene scritta nel registro: chi e quando.',
    refusals: {
      'contest-cancelled': 'Il concorso è annullato, perciò non c’è alcun esito.',
      'results-published': 'L’esito è già pubblico: guardate la pagina dei risultati.',
      'chair-alone':
        'Secondo il regolamento solo chi presiede la giuria può vedere l’esito prima della pubblicazione.',
    },
    back: 'Pubblicazione dei risultati',
    awards: 'Premi',
    none: 'In questa categoria non ci sono premi.',
    ranking: 'Classifica',
    place: 'Posto',
    shop: 'Negozio',
    sheets: 'Schede',
    howReached: 'Come sono state decise le parità',
    margins: 'Quanto è stato stretto',
    margin: (award, sentence) => `${award}: ${sentence}`,
  },
  letters: {
    soon: (contest, when) => `I risultati saranno pubblicati ${when}: ${contest}`,
    held: contest => `La pubblicazione dei risultati è sospesa: ${contest}`,
    overdue: contest => `I risultati non sono stati pubblicati: ${contest}`,
    willPublish: (contest, when) =>
      `i risultati del concorso «${contest}» saranno pubblicati automaticamente, al più tardi ${when}. Non dovete fare nulla.`,
    isHeld: (contest, reasons) =>
      `i risultati del concorso «${contest}» sono sospesi e non saranno pubblicati finché l’organizzatore non li autorizza.\n\nMotivo: ${reasons}`,
    didNotPublish: (contest, when, reasons) =>
      `i risultati del concorso «${contest}» dovevano essere pubblicati al più tardi ${when}, ma non lo sono stati.\n\nMotivo: ${reasons}`,
    unknownReason: 'la pubblicazione non è riuscita e viene ritentata.',
    howToHold: link =>
      `Se occorre sospenderli o, dalla proclamazione in poi, pubblicarli prima, fatelo qui:\n${link}`,
    decide: link => `Decidete qui:\n${link}`,
    toEntrant: contest => `I risultati sono pubblicati: ${contest}`,
    resultsOut: (contest, link) =>
      `i risultati del concorso «${contest}» sono pubblicati:\n${link}`,
    yourAwards: (shop, awards) => `Congratulazioni! «${shop}» riceve: ${awards}.`,
    whatNext:
      'Che cosa succede ora: l’organizzatore vi scriverà della premiazione e vi chiederà i dati necessari per il premio.',
    yourThanks: shop => `Grazie di aver partecipato con «${shop}».`,
    yourFeedback: link =>
      `Le medie della commissione, i voti e il posto li vedete solo voi, nella vostra pagina:\n${link}`,
    toJuror: contest => `Grazie per il vostro lavoro in commissione: ${contest}`,
    jurorThanks: (name, contest, link) =>
      `${name}, grazie di tutte le visite e le valutazioni. I risultati del concorso «${contest}» sono pubblicati:\n${link}`,
  },
}
