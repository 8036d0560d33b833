import type { Words } from '../../words.ts'

export const statements = {
  nav: {
    label: 'Informazioni su queste pagine',
    accessibility: 'Accessibilità',
    privacy: 'Privacy',
    cookies: 'Cookie',
  },
  accessibility: {
    title: 'Dichiarazione di accessibilità',
    commitment: municipality =>
      `${municipality} vuole che tutti possano usare queste pagine, come prevede la legge slovena sull’accessibilità dei siti web e delle applicazioni mobili (ZDSMA).`,
    scope: address => `La presente dichiarazione si applica alle pagine all’indirizzo ${address}.`,
    status: {
      title: 'Stato di conformità',
      full: 'Le pagine sono pienamente conformi alla norma SIST EN 301 549 V3.2.1, che comprende le Linee guida per l’accessibilità dei contenuti web WCAG 2.1 al livello AA.',
      partial:
        'Le pagine sono parzialmente conformi alla norma SIST EN 301 549 V3.2.1, che comprende le Linee guida per l’accessibilità dei contenuti web WCAG 2.1 al livello AA. Le non conformità sono indicate di seguito.',
      none: 'Le pagine non sono conformi alla norma SIST EN 301 549 V3.2.1, che comprende le Linee guida per l’accessibilità dei contenuti web WCAG 2.1 al livello AA. Le non conformità sono indicate di seguito.',
      unstated: 'Il comune non ha ancora indicato lo stato di conformità.',
    },
    content: {
      title: 'Contenuti non accessibili',
      none: 'Non ci risultano contenuti non accessibili.',
      unstated:
        'Il comune non ha ancora indicato quali contenuti non sono accessibili e per quali motivi.',
    },
    preparation: {
      title: 'Redazione della dichiarazione',
      preparedOn: day => `La dichiarazione è stata redatta il ${day}.`,
      reviewedOn: day => `L’ultimo riesame è del ${day}.`,
      unstated: 'Il comune non ha ancora indicato quando la dichiarazione è stata redatta.',
      methods: {
        self: 'Si basa su un’autovalutazione del comune.',
        'third-party': 'Si basa su una valutazione effettuata da terzi.',
      },
      methodUnstated: 'Il comune non ha ancora indicato come è stata valutata l’accessibilità.',
    },
    feedback: {
      title: 'Segnalazioni e contatti',
      lead: 'Se in queste pagine c’è qualcosa che non potete usare o se vi serve un contenuto in un’altra forma, scriveteci.',
      contact: 'Indirizzo per le segnalazioni sull’accessibilità:',
      contactUnstated:
        'Il comune non ha ancora indicato un indirizzo per le segnalazioni sull’accessibilità. Fino ad allora scrivete al responsabile della protezione dei dati:',
      answer:
        'Rispondiamo entro otto giorni dal ricevimento. Se non è possibile, vi comunichiamo quando riceverete la risposta e perché non prima.',
    },
    enforcement: {
      title: 'Se la risposta non vi soddisfa',
      text: 'Sul rispetto della legge vigilano gli ispettori per la società dell’informazione. Potete presentare una segnalazione all’Ispettorato della Repubblica di Slovenia per la società dell’informazione:',
    },
  },
  privacy: {
    title: 'Informativa sulla privacy',
    short: {
      title: 'In breve',
      controller: municipality => `Responsabile dei vostri dati è: ${municipality}.`,
      least: 'Raccogliamo solo i dati senza i quali il concorso non potrebbe svolgersi.',
      voter: life =>
        `L’indirizzo e-mail di chi vota ci serve perché ogni casella abbia un voto. Non lo pubblichiamo mai e lo cancelliamo al più tardi ${life} dopo la richiesta del codice.`,
      visitor:
        'Chi guarda soltanto le pagine resta sconosciuto: le pagine pubbliche non memorizzano cookie e non caricano nulla da altri siti.',
    },
    jump: 'In dettaglio per ogni ruolo',
    rows: {
      what: 'Quali dati',
      why: 'Perché',
      basis: 'Su quale base',
      kept: 'Per quanto tempo',
      seen: 'Chi li vede',
    },
    voter: {
      title: 'Se votate',
      what: 'Indirizzo e-mail, scelta e ora del voto. Ogni volta confermate di avere almeno 15 anni; la conferma non viene memorizzata.',
      why: 'Perché ogni casella e-mail abbia un voto e possiate cambiarlo fino alla fine della votazione.',
      basis:
        'Il vostro consenso, articolo 6, paragrafo 1, lettera a), del regolamento generale sulla protezione dei dati. Votare è facoltativo. Potete revocare il consenso in qualsiasi momento presso il responsabile della protezione dei dati; quanto fatto prima della revoca resta lecito.',
      keptAddress: (afterUse, atMost) =>
        `Cancelliamo l’indirizzo ${afterUse} dopo l’uso del codice, altrimenti al più tardi ${atMost} dopo che avete chiesto il codice.`,
      keptKey:
        'Al suo posto resta un’annotazione con cui riconosciamo che la casella ha già votato. Senza la chiave segreta del comune non è possibile risalire all’indirizzo. È collegata alla scheda di voto.',
      keptUntil: (contest, day) =>
        `${contest}: il comune cancella queste annotazioni e la chiave entro il ${day}; se un reclamo non è ancora deciso, subito dopo la decisione.`,
      keptByRules:
        'Il giorno entro cui il comune le cancella è indicato tra le date di ogni concorso.',
      seen: 'Nessuna pagina mostra come avete votato. Con i risultati pubblichiamo le schede senza l’indirizzo, l’ora o altro che possa ricondurre a voi; queste restano, perché chiunque possa contarle.',
    },
    entrant: {
      title: 'Se iscrivete un negozio',
      what: 'Nome, attività, indirizzo, orario di apertura, fotografie con gli autori e storia del negozio; nome e telefono della persona responsabile; l’indirizzo e-mail, la lingua e il tipo di browser con cui accedete; quale regolamento avete accettato e quando; dei premiati anche la forma giuridica e il numero di registrazione. Ciò che non confermate viene cancellato dopo 48 ore, o dopo sette giorni se l’iscrizione è stata registrata per voi dall’organizzatore.',
      why: 'Per esaminare l’iscrizione, mostrare il negozio alla commissione e ai visitatori e comunicarvi l’esito.',
      bases: {
        contract:
          'Esecuzione del rapporto che nasce con l’iscrizione al concorso, articolo 6, paragrafo 1, lettera b), del regolamento generale sulla protezione dei dati.',
        'public-task':
          'Esecuzione di un compito del comune nell’interesse pubblico, articolo 6, paragrafo 1, lettera e), del regolamento generale sulla protezione dei dati.',
      },
      basisUnstated: 'Il comune non ha ancora indicato la base giuridica.',
      kept: years =>
        years === 1
          ? 'Il comune conserva le iscrizioni per un anno dopo la pubblicazione dei risultati.'
          : `Il comune conserva le iscrizioni per ${years} anni dopo la pubblicazione dei risultati.`,
      keptUnstated: 'Il comune non ha ancora indicato per quanto tempo conserva le iscrizioni.',
      seen: 'Pubblichiamo nome, attività, indirizzo, orario di apertura, storia e fotografie del negozio con i nomi degli autori. Dalle fotografie pubblicate togliamo i dati sul luogo e sull’apparecchio; l’originale non viene pubblicato. La persona responsabile, il telefono, l’indirizzo e-mail, la forma giuridica e il numero di registrazione li vede solo l’organizzatore.',
    },
    juror: {
      title: 'Se siete nella commissione',
      what: 'Nome, indirizzo e-mail, lingua e tipo di browser con cui accedete; dichiarazione di imparzialità; punteggi con l’ora.',
      why: 'Perché valuti la commissione nominata dal comune e l’esito si possa verificare.',
      basis:
        'Esecuzione di un compito del comune nell’interesse pubblico, articolo 6, paragrafo 1, lettera e), del regolamento generale sulla protezione dei dati.',
      kept: 'I punteggi senza nomi restano parte dei risultati pubblicati. Il comune conserva i nomi per lo stesso tempo delle iscrizioni.',
      seen: 'Il vostro nome lo vedono l’organizzatore e il presidente o la presidente della commissione. Nei risultati pubblicati siete il membro 1, 2, 3 e così via, senza nome.',
    },
    visitor: {
      title: 'Se guardate soltanto le pagine',
      what: 'Nessuno. Il software di queste pagine usa il vostro indirizzo di rete solo per inviarvi la pagina e non lo registra.',
      network: span =>
        `Di chi chiede un codice, una parte dell’indirizzo di rete resta in memoria per ${span}, perché il server riconosca un’ondata di richieste.`,
      report:
        'Se segnalate un’irregolarità, il messaggio è visibile solo all’organizzatore. L’indirizzo e-mail, se lo indicate, è cancellato nel giorno della cancellazione dei dati dei votanti; per una parte dell’indirizzo di rete vale quanto detto per il codice.',
    },
    controller: {
      title: 'Chi è responsabile',
      who: municipality => `Titolare del trattamento dei dati: ${municipality}.`,
      addressUnstated: 'Il comune non ha ancora indicato qui il proprio indirizzo postale.',
      officer: 'Responsabile della protezione dei dati:',
    },
    recipients: {
      title: 'Chi tratta i dati per il comune',
      unstated:
        'Il comune non ha ancora indicato chi ospita per suo conto queste pagine e invia la posta elettronica. Tali responsabili del trattamento possono usare i dati solo secondo le sue istruzioni.',
      only: 'Possono usare i dati solo secondo le istruzioni del comune.',
      never: 'I dati non vengono usati per pubblicità.',
    },
    rights: {
      title: 'I vostri diritti',
      ask: 'Potete chiedere al comune l’accesso ai vostri dati, la rettifica, la cancellazione, la limitazione del trattamento o la portabilità dei dati e potete opporvi al trattamento. Scrivete al responsabile della protezione dei dati; il comune risponde entro un mese.',
      complain:
        'Se ritenete che il comune non tratti i dati correttamente, potete presentare reclamo:',
      complainTo: 'al Garante sloveno per l’informazione (Informacijski pooblaščenec)',
      need: 'Non siete tenuti a fornire dati. Senza indirizzo e-mail però non potete votare e senza i dati del negozio non potete iscrivervi.',
      automated:
        'Su di voi non si decide mai in modo automatizzato e nessuno crea un vostro profilo.',
    },
  },
  cookies: {
    title: 'Cookie',
    lead: 'Queste pagine usano solo i cookie senza i quali non funzionerebbero. Per questi la legge slovena sulle comunicazioni elettroniche (ZEKom-2) non richiede il consenso, perciò nessun banner ve lo chiede.',
    public:
      'Le pagine per i visitatori, come il concorso, la galleria e i risultati, non ne memorizzano nessuno.',
    caption: 'Tutti i cookie di queste pagine',
    name: 'Nome',
    purpose: 'Perché è necessario',
    life: 'Durata',
    purposes: {
      session: 'Ricorda che avete effettuato l’accesso, finché non uscite.',
      signIn: 'Durante l’accesso collega il browser al codice che vi abbiamo inviato.',
      vote: 'Durante il voto ricorda la vostra scelta e che il codice era giusto; solo nelle pagine per votare.',
      language:
        'Ricorda la lingua che avete scelto nelle pagine riservate a chi ha effettuato l’accesso.',
    },
  },
  desk: {
    title: 'Dichiarazioni del comune',
    lead: 'Quanto indicate qui compare nelle pagine pubbliche sull’accessibilità e sulla privacy. Quanto lasciate vuoto vi figura come non ancora indicato. Fate esaminare il testo al responsabile della protezione dei dati.',
    todo: 'Che cosa resta da indicare',
    complete: 'Tutto è indicato.',
    gaps: {
      controllerAddress: 'l’indirizzo postale del comune',
      processors: 'chi ospita le pagine e invia la posta elettronica per il comune',
      entryBasis: 'la base giuridica per i dati delle iscrizioni',
      entryRetentionYears: 'per quanti anni il comune conserva le iscrizioni',
      accessibilityStatus: 'lo stato di conformità alla norma sull’accessibilità',
      accessibilityExceptions: 'quali contenuti non sono accessibili e perché',
      accessibilityMethod: 'come è stata valutata l’accessibilità',
      accessibilityPreparedOn: 'quando è stata redatta la dichiarazione di accessibilità',
      accessibilityContact: 'un indirizzo per le segnalazioni sull’accessibilità',
    },
    privacy: 'Privacy',
    accessibility: 'Accessibilità',
    controllerAddress: 'Indirizzo postale del comune',
    processors: 'Responsabili del trattamento',
    processorsHelp:
      'Chi ospita queste pagine e invia la posta elettronica per il comune, con l’indirizzo.',
    entryBasis: 'Su quale base trattate i dati delle iscrizioni?',
    bases: {
      contract: {
        name: 'Rapporto con il partecipante',
        help: 'articolo 6, paragrafo 1, lettera b), del regolamento generale sulla protezione dei dati',
      },
      'public-task': {
        name: 'Compito nell’interesse pubblico',
        help: 'articolo 6, paragrafo 1, lettera e); deve prevederlo una legge',
      },
    },
    entryRetentionYears: 'Per quanti anni dopo i risultati conservate le iscrizioni?',
    entryRetentionHelp: 'Il termine è nel piano di classificazione del comune.',
    status: 'Le pagine rispettano la norma sull’accessibilità?',
    statuses: {
      full: { name: 'Pienamente', help: 'Non conoscete eccezioni.' },
      partial: { name: 'Parzialmente', help: 'Per lo più, con eccezioni che elencate.' },
      none: { name: 'No', help: 'Non rispettano la maggior parte dei requisiti.' },
    },
    exceptions: language => `Contenuti non accessibili (${language})`,
    exceptionsHelp:
      'Descrivete ogni eccezione con il motivo: non conformità, onere sproporzionato o contenuto che non rientra nell’ambito della legge. Dite dove il contenuto è disponibile in forma accessibile.',
    method: 'Come è stato accertato?',
    methods: {
      self: { name: 'Autovalutazione', help: 'L’accessibilità è stata valutata dal comune.' },
      'third-party': {
        name: 'Valutazione di terzi',
        help: 'L’accessibilità è stata valutata da altri.',
      },
    },
    unstated: {
      name: 'Non ancora indicato',
      help: 'Nella pagina pubblica figurerà che il comune non l’ha ancora indicato.',
    },
    preparedOn: 'Quando è stata redatta la dichiarazione?',
    reviewedOn: 'Quando è stata riesaminata l’ultima volta? (facoltativo)',
    contact: 'Indirizzo per le segnalazioni sull’accessibilità',
    contactHelp: 'Un indirizzo e-mail o un telefono a cui rispondete entro otto giorni.',
    save: 'Salvate e pubblicate',
    saved: 'Salvato e pubblicato.',
    look: 'Guardate le pagine pubbliche:',
    link: 'Dichiarazioni su accessibilità e privacy',
    reasons: {
      'retention-not-in-whole-years': 'Indicate il periodo in anni interi, da 1 a 100.',
      'prepared-in-the-future': 'La dichiarazione non può essere stata redatta nel futuro.',
      'reviewed-in-the-future': 'La dichiarazione non può essere stata riesaminata nel futuro.',
      'reviewed-before-prepared':
        'La dichiarazione non può essere stata riesaminata prima di essere redatta.',
    },
  },
} satisfies Words['statements']
