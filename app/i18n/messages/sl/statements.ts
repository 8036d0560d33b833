import type {
  AssessmentMethod,
  ComplianceStatus,
  EntryBasis,
  StatementGap,
  StatementsRefusal,
} from '#app/domain/town/statements.ts'
import { plural } from '../../plural.ts'

/** Pages about accessibility, privacy and cookies. Legal texts, to be read by a shopkeeper. */
export const statements = {
  nav: {
    label: 'O teh straneh',
    accessibility: 'Dostopnost',
    privacy: 'Zasebnost',
    cookies: 'Piškotki',
  },
  accessibility: {
    title: 'Izjava o dostopnosti',
    commitment: (municipality: string) =>
      `${municipality} želi, da lahko te strani uporablja vsakdo, kot zahteva Zakon o dostopnosti spletišč in mobilnih aplikacij (ZDSMA).`,
    scope: (address: string) => `Ta izjava velja za strani na naslovu ${address}.`,
    status: {
      title: 'Stopnja skladnosti',
      full: 'Strani so v celoti skladne s standardom SIST EN 301 549 V3.2.1, ki vključuje Smernice za dostopnost spletnih vsebin WCAG 2.1 na ravni AA.',
      partial:
        'Strani so delno skladne s standardom SIST EN 301 549 V3.2.1, ki vključuje Smernice za dostopnost spletnih vsebin WCAG 2.1 na ravni AA. Česa ne izpolnjujejo, piše spodaj.',
      none: 'Strani niso skladne s standardom SIST EN 301 549 V3.2.1, ki vključuje Smernice za dostopnost spletnih vsebin WCAG 2.1 na ravni AA. Česa ne izpolnjujejo, piše spodaj.',
      unstated: 'Občina stopnje skladnosti še ni navedla.',
    } satisfies Record<ComplianceStatus | 'title' | 'unstated', string>,
    content: {
      title: 'Nedostopna vsebina',
      none: 'Nedostopne vsebine nam niso znane.',
      unstated: 'Občina nedostopne vsebine in razlogov zanjo še ni navedla.',
    },
    preparation: {
      title: 'Priprava te izjave',
      preparedOn: (day: string) => `Izjava je bila pripravljena ${day}.`,
      reviewedOn: (day: string) => `Nazadnje je bila pregledana ${day}.`,
      unstated: 'Občina še ni navedla, kdaj je bila izjava pripravljena.',
      methods: {
        self: 'Podlaga zanjo je samoocena občine.',
        'third-party': 'Podlaga zanjo je ocena, ki jo je opravil zunanji ocenjevalec.',
      } satisfies Record<AssessmentMethod, string>,
      methodUnstated: 'Občina še ni navedla, kako je bila dostopnost ocenjena.',
    },
    feedback: {
      title: 'Povratne informacije in stik',
      lead: 'Če na teh straneh česa ne morete uporabiti ali potrebujete vsebino v drugi obliki, nam pišite.',
      contact: 'Naslov za sporočila o dostopnosti:',
      contactUnstated:
        'Občina naslova za sporočila o dostopnosti še ni navedla. Do takrat pišite pooblaščeni osebi za varstvo podatkov:',
      answer:
        'Odgovorimo v osmih dneh po prejemu. Če v tem času ne moremo, vam sporočimo, kdaj boste prejeli odgovor in zakaj ne prej.',
    },
    enforcement: {
      title: 'Če z odgovorom niste zadovoljni',
      text: 'Izvajanje zakona nadzorujejo inšpektorji za informacijsko družbo. Prijavo lahko podate pri Inšpektoratu Republike Slovenije za informacijsko družbo:',
    },
  },
  privacy: {
    title: 'Obvestilo o zasebnosti',
    short: {
      title: 'Na kratko',
      controller: (municipality: string) => `Za vaše podatke je odgovorna ${municipality}.`,
      least: 'Zbiramo samo podatke, brez katerih natečaja ne bi bilo mogoče izvesti.',
      voter: (life: string) =>
        `E-poštni naslov glasovalca potrebujemo zato, da ima vsak predal en glas. Nikoli ga ne objavimo in ga izbrišemo najpozneje ${life} po tem, ko je bila koda zahtevana.`,
      visitor:
        'Kdor si strani samo ogleduje, ostane neznan: javne strani ne shranijo piškotkov in ne naložijo ničesar z drugih spletnih mest.',
    },
    jump: 'Podrobno za vsako vlogo',
    rows: {
      what: 'Kateri podatki',
      why: 'Zakaj',
      basis: 'Na kakšni podlagi',
      kept: 'Kako dolgo',
      seen: 'Kdo jih vidi',
    },
    voter: {
      title: 'Če glasujete',
      what: 'E-poštni naslov, izbira in čas glasu. Da imate 15 let ali več, potrdite vsakič; potrditve ne shranimo.',
      why: 'Da ima vsak e-poštni predal en glas in da ga lahko do konca glasovanja spremenite.',
      basis:
        'Vaša privolitev, člen 6(1)(a) Splošne uredbe o varstvu podatkov. Glasovanje je prostovoljno. Privolitev lahko kadar koli prekličete pri pooblaščeni osebi; kar je bilo opravljeno do preklica, ostane zakonito.',
      keptAddress: (afterUse: string, atMost: string) =>
        `Naslov izbrišemo ${afterUse} po uporabi kode, sicer najpozneje ${atMost} po tem, ko ste kodo zahtevali.`,
      keptKey:
        'Namesto naslova ostane zapis, s katerim prepoznamo, da je predal že glasoval. Brez tajnega ključa občine iz njega naslova ni mogoče ugotoviti. Povezan je z glasovnico.',
      keptUntil: (contest: string, day: string) =>
        `${contest}: občina zapise in ključ izbriše najpozneje ${day}; če o kakšnem ugovoru še ni odločeno, takoj po odločitvi.`,
      keptByRules: 'Dan, do katerega jih občina izbriše, je zapisan med datumi vsakega natečaja.',
      seen: 'Na nobeni strani ni mogoče videti, kako ste glasovali. Z rezultati objavimo glasovnice brez naslova, časa in česar koli, kar bi kazalo na vas; te ostanejo, da jih lahko prešteje kdor koli.',
    },
    entrant: {
      title: 'Če prijavite prodajni prostor',
      what: 'Ime, dejavnost, naslov, odpiralni čas, fotografije z avtorji in zgodba prodajnega prostora; ime in telefon odgovorne osebe; e-poštni naslov, jezik in vrsta brskalnika, s katerim vstopite; katera pravila ste sprejeli in kdaj; od nagrajenih še pravna oblika in matična številka. Česar ne potrdite, izbrišemo po 48 urah, prijavo, ki jo je za vas vpisal organizator, pa po sedmih dneh.',
      why: 'Da prijavo pregledamo, prodajni prostor pokažemo komisiji in obiskovalcem ter vas obvestimo o izidu.',
      bases: {
        contract:
          'Izvajanje razmerja, v katero vstopite s prijavo na natečaj, člen 6(1)(b) Splošne uredbe o varstvu podatkov.',
        'public-task':
          'Izvajanje naloge občine v javnem interesu, člen 6(1)(e) Splošne uredbe o varstvu podatkov.',
      } satisfies Record<EntryBasis, string>,
      basisUnstated: 'Občina pravne podlage še ni navedla.',
      kept: (years: number) =>
        plural('sl', years, {
          one: 'Občina prijave hrani # leto po objavi rezultatov.',
          two: 'Občina prijave hrani # leti po objavi rezultatov.',
          few: 'Občina prijave hrani # leta po objavi rezultatov.',
          other: 'Občina prijave hrani # let po objavi rezultatov.',
        }),
      keptUnstated: 'Občina še ni navedla, kako dolgo hrani prijave.',
      seen: 'Objavimo ime, dejavnost, naslov, odpiralni čas, zgodbo in fotografije prodajnega prostora z imeni avtorjev. Iz objavljenih fotografij odstranimo podatke o kraju in napravi, izvirnika ne objavimo. Odgovorno osebo, telefon, e-poštni naslov, pravno obliko in matično številko vidi samo organizator.',
    },
    juror: {
      title: 'Če ste v komisiji',
      what: 'Ime, e-poštni naslov, jezik in vrsta brskalnika, s katerim vstopite; izjava o nepristranskosti; ocene s časom.',
      why: 'Da ocenjuje komisija, ki jo je imenovala občina, in da je mogoče izid preveriti.',
      basis:
        'Izvajanje naloge občine v javnem interesu, člen 6(1)(e) Splošne uredbe o varstvu podatkov.',
      kept: 'Ocene brez imen ostanejo del objavljenih rezultatov. Imena občina hrani toliko časa kot prijave.',
      seen: 'Vaše ime vidita organizator in predsednik ali predsednica komisije. V objavljenih rezultatih ste član 1, 2, 3 in tako naprej, brez imena.',
    },
    visitor: {
      title: 'Če si strani samo ogledujete',
      what: 'Nobeni. Programska oprema teh strani vaš omrežni naslov uporabi samo zato, da vam pošlje stran, in ga ne zapiše.',
      network: (span: string) =>
        `Če zahtevate kodo, del vašega omrežnega naslova ${span} ostane v pomnilniku, da strežnik prepozna poplavo zahtev.`,
      report:
        'Če prijavite nepravilnost, vaše sporočilo vidi samo organizator. E-poštni naslov, če ga navedete, izbrišemo na dan izbrisa podatkov o glasovalcih; za del omrežnega naslova velja isto kot pri kodi.',
    },
    controller: {
      title: 'Kdo je odgovoren',
      who: (municipality: string) => `Upravljavec podatkov je ${municipality}.`,
      addressUnstated: 'Občina svojega poštnega naslova tu še ni navedla.',
      officer: 'Pooblaščena oseba za varstvo podatkov:',
    },
    recipients: {
      title: 'Kdo podatke obdeluje za občino',
      unstated:
        'Občina še ni navedla, kdo zanjo gosti te strani in pošilja e-pošto. Takšni obdelovalci smejo podatke uporabljati samo po njenih navodilih.',
      only: 'Podatke smejo uporabljati samo po navodilih občine.',
      never: 'Za oglaševanje se podatki ne uporabljajo.',
    },
    rights: {
      title: 'Vaše pravice',
      ask: 'Od občine lahko zahtevate dostop do svojih podatkov, popravek, izbris, omejitev obdelave ali prenos podatkov, obdelavi pa lahko tudi ugovarjate. Pišite pooblaščeni osebi; občina odgovori v enem mesecu.',
      complain: 'Če menite, da občina s podatki ne ravna prav, se lahko pritožite:',
      complainTo: 'Informacijskemu pooblaščencu',
      need: 'Podatkov vam ni treba dati. Brez e-poštnega naslova pa ne morete glasovati, brez podatkov o prodajnem prostoru pa se ne morete prijaviti.',
      automated: 'O vas se nikoli ne odloča samodejno in nihče ne ustvarja vašega profila.',
    },
  },
  cookies: {
    title: 'Piškotki',
    lead: 'Te strani uporabljajo samo piškotke, brez katerih ne bi delovale. Zanje po Zakonu o elektronskih komunikacijah (ZEKom-2) privolitev ni potrebna, zato vas s pasico ne vprašamo.',
    public:
      'Strani za obiskovalce, na primer natečaj, galerija in rezultati, ne shranijo nobenega.',
    caption: 'Vsi piškotki teh strani',
    name: 'Ime',
    purpose: 'Zakaj je potreben',
    life: 'Kako dolgo velja',
    purposes: {
      session: 'Pomni, da ste vstopili, dokler ne izstopite.',
      signIn: 'Med vstopom poveže brskalnik s kodo, ki smo vam jo poslali.',
      vote: 'Med glasovanjem pomni vašo izbiro in to, da je bila koda prava; samo na straneh za glasovanje.',
      language: 'Pomni jezik, ki ste ga izbrali na straneh za vstopljene.',
    },
  },
  desk: {
    title: 'Izjave občine',
    lead: 'To, kar navedete tukaj, piše na javnih straneh o dostopnosti in zasebnosti. Kar pustite prazno, je tam označeno kot še nenavedeno. Besedilo naj pregleda pooblaščena oseba za varstvo podatkov.',
    todo: 'Kaj je treba še navesti',
    complete: 'Vse je navedeno.',
    gaps: {
      controllerAddress: 'poštni naslov občine',
      processors: 'kdo za občino gosti strani in pošilja e-pošto',
      entryBasis: 'pravna podlaga za podatke iz prijav',
      entryRetentionYears: 'koliko let občina hrani prijave',
      accessibilityStatus: 'stopnja skladnosti s standardom dostopnosti',
      accessibilityExceptions: 'katera vsebina ni dostopna in zakaj',
      accessibilityMethod: 'kako je bila dostopnost ocenjena',
      accessibilityPreparedOn: 'kdaj je bila izjava o dostopnosti pripravljena',
      accessibilityContact: 'naslov za sporočila o dostopnosti',
    } satisfies Record<StatementGap, string>,
    privacy: 'Zasebnost',
    accessibility: 'Dostopnost',
    controllerAddress: 'Poštni naslov občine',
    processors: 'Obdelovalci podatkov',
    processorsHelp: 'Kdo za občino gosti te strani in pošilja e-pošto, z naslovom.',
    entryBasis: 'Na kakšni podlagi obdelujete podatke iz prijav?',
    bases: {
      contract: {
        name: 'Razmerje s prijaviteljem',
        help: 'člen 6(1)(b) Splošne uredbe o varstvu podatkov',
      },
      'public-task': {
        name: 'Naloga v javnem interesu',
        help: 'člen 6(1)(e); zanjo mora biti podlaga v zakonu',
      },
    } satisfies Record<EntryBasis, { name: string; help: string }>,
    entryRetentionYears: 'Koliko let po objavi rezultatov hranite prijave?',
    entryRetentionHelp: 'Rok je v klasifikacijskem načrtu občine.',
    status: 'Ali strani izpolnjujejo standard dostopnosti?',
    statuses: {
      full: { name: 'V celoti', help: 'Nobene izjeme ne poznate.' },
      partial: { name: 'Delno', help: 'Večinoma, z izjemami, ki jih naštejete.' },
      none: { name: 'Ne', help: 'Večine zahtev ne izpolnjujejo.' },
    } satisfies Record<ComplianceStatus, { name: string; help: string }>,
    exceptions: (language: string) => `Nedostopna vsebina (${language})`,
    exceptionsHelp:
      'Vsako izjemo opišite z razlogom: ni skladna, nesorazmerno breme ali zanjo zakon ne velja. Povejte, kje je vsebina na voljo v dostopni obliki.',
    method: 'Kako je bilo to ugotovljeno?',
    methods: {
      self: { name: 'Samoocena', help: 'Dostopnost je ocenila občina.' },
      'third-party': { name: 'Zunanja ocena', help: 'Dostopnost je ocenil nekdo drug.' },
    } satisfies Record<AssessmentMethod, { name: string; help: string }>,
    unstated: {
      name: 'Še ni navedeno',
      help: 'Na javni strani bo pisalo, da občina tega še ni navedla.',
    },
    preparedOn: 'Kdaj je bila izjava pripravljena?',
    reviewedOn: 'Kdaj je bila nazadnje pregledana? (neobvezno)',
    contact: 'Naslov za sporočila o dostopnosti',
    contactHelp: 'E-poštni naslov ali telefon, na katerem odgovorite v osmih dneh.',
    save: 'Shranite in objavite',
    saved: 'Shranjeno in objavljeno.',
    look: 'Oglejte si javne strani:',
    link: 'Izjave o dostopnosti in zasebnosti',
    reasons: {
      'retention-not-in-whole-years': 'Rok hrambe vpišite v celih letih, od 1 do 100.',
      'prepared-in-the-future': 'Dan priprave izjave ne more biti v prihodnosti.',
      'reviewed-in-the-future': 'Dan pregleda izjave ne more biti v prihodnosti.',
      'reviewed-before-prepared': 'Izjava ne more biti pregledana, preden je pripravljena.',
    } satisfies Record<StatementsRefusal, string>,
  },
}
