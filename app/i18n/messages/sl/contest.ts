import type { PublishCallRefusal } from '#app/domain/contest/call.ts'
import type { Task } from '#app/domain/contest/agenda.ts'
import type { Card } from '#app/domain/contest/cards.ts'
import type { Preset } from '#app/domain/contest/presets.ts'
import type { RulesProblem, TieRule } from '#app/domain/contest/rules.ts'
import type { Phase } from '#app/domain/contest/state.ts'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'
import type { HoldReason } from '#app/domain/result/publication.ts'
import { plural } from '../../plural.ts'

type CreateRefusal = 'contest-slug-not-allowed' | 'contest-slug-taken'

export const contest = {
  /** The state of a contest in one sentence, with the date in words. */
  sentence: {
    draft: () => 'Natečaj je v pripravi.',
    announced: (opens: string) => `Prijave se odprejo ${opens}.`,
    entries: (closes: string) => `Prijave na natečaj so odprte ${closes}.`,
    checkThenVoting: (opens: string) =>
      `Prijave so zaprte in organizator jih pregleduje. Glasovanje se začne ${opens}.`,
    checkThenJudging: (opens: string) =>
      `Prijave so zaprte in organizator jih pregleduje. Komisija začne ocenjevati ${opens}.`,
    voting: (closes: string) =>
      `Glasujete lahko ${closes}. Komisija si medtem ogleduje prodajne prostore.`,
    votingAlone: (closes: string) => `Glasujete lahko ${closes}.`,
    judging: (closes: string) => `Komisija si ogleduje prodajne prostore ${closes}.`,
    counting: (results: string) =>
      `Glasovanje in ocenjevanje sta končana. Rezultati bodo objavljeni najpozneje ${results}.`,
    countingJuryAlone: (results: string) =>
      `Ocenjevanje je končano. Rezultati bodo objavljeni najpozneje ${results}.`,
    preparing: () => 'Rezultati se pripravljajo. Stran osvežite čez nekaj trenutkov.',
    results: (published: string) => `Rezultati so bili objavljeni ${published}.`,
    held: () => 'Objava rezultatov je zadržana.',
    cancelled: () => 'Natečaj je odpovedan.',
  },
  phases: {
    draft: 'osnutek',
    announced: 'napovedan',
    entries: 'prijave',
    check: 'pregled prijav',
    voting: 'glasovanje in ocenjevanje',
    counting: 'štetje',
    counted: 'prešteto',
    results: 'rezultati',
    closed: 'zaključen',
    cancelled: 'odpovedan',
  } satisfies Record<Phase, string>,
  steps: {
    entriesOpenAt: 'Začetek prijav',
    entriesCloseAt: 'Rok za prijavo',
    checkEndAt: 'Konec pregleda prijav',
    votingOpenAt: 'Začetek glasovanja',
    votingCloseAt: 'Rok za glasovanje',
    judgingOpenAt: 'Začetek ogledov komisije',
    judgingCloseAt: 'Rok za ocenjevanje',
    reviewEndAt: 'Konec preverjanja glasov',
    ceremonyAt: 'Razglasitev rezultatov',
    resultsAt: 'Najpoznejša objava rezultatov',
    objectionsEndAt: 'Rok za ugovor',
    voterDataDeleteAt: 'Izbris podatkov o glasovalcih',
  } satisfies Record<TimelineStep, string>,
  /** The place of a step in the course of the contest, for those who do not see its lamp. */
  stepStates: { over: 'končano', next: 'naslednji korak', ahead: 'sledi' },
  day: 'Dan',
  time: 'Ura',
  dates: 'Potek natečaja',
  call: 'Razpis natečaja',
  gallery: 'Prodajni prostori na natečaju',
  galleryEmpty: 'Izložbe so še prazne',
  galleryEmptyNext: 'Prijavljeni prodajni prostori bodo tu objavljeni po pregledu prijav.',
  /** How many shops are in the running. */
  entriesInTheRunning: (count: number) =>
    plural('sl', count, {
      one: 'Na natečaju je # prodajni prostor.',
      two: 'Na natečaju sta # prodajna prostora.',
      few: 'Na natečaju so # prodajni prostori.',
      other: 'Na natečaju je # prodajnih prostorov.',
    }),
  enterYourShop: 'Prijavite svojo trgovino',
  voteNow: 'Glasujte',
  seeResults: 'Oglejte si rezultate',
  readRules: 'Pravila natečaja',
  order: {
    explanation:
      'Vrstni red je naključen in vsako minuto drugačen, da so vsi prodajni prostori enako vidni.',
  },
  rules: {
    title: 'Pravila natečaja',
    frozen: (day: string) => `Pravila so bila zaklenjena ob objavi razpisa, ${day}.`,
    hash: 'Prstni odtis pravil (SHA-256)',
    hashHelp: 'S tem zapisom lahko kdor koli preveri, da se pravila po objavi niso spremenila.',
    townKey: 'Javni ključ občine',
    townKeyHelp:
      'S tem ključem so podpisani rezultati. Primerjajte ga s ključem, ki ga navede preverjanje.',
    criteria: 'Merila',
    criterion: 'Merilo',
    weight: 'Utež',
    judged: 'Kako se ocenjuje',
    byPhotoOrVisit: 'po fotografiji ali ob ogledu',
    byVisit: 'samo ob ogledu',
    scale: (min: number, max: number) =>
      `Člani komisije ocenijo vsak prodajni prostor po vsakem merilu z oceno od ${min} do ${max}.`,
    winners: 'Kako so določeni zmagovalci',
    shares: (jury: number, vote: number) =>
      vote === 0
        ? 'O mestih odloča komisija.'
        : `K skupnemu številu točk prispeva komisija ${jury}\u00a0%, občinstvo pa ${vote}\u00a0%.`,
    places: (count: number) =>
      plural('sl', count, {
        one: 'Podeljeno bo # mesto.',
        two: 'Podeljeni bosta # mesti.',
        few: 'Podeljena bodo # mesta.',
        other: 'Podeljenih bo # mest.',
      }),
    audience: 'Nagrado občinstva prejme prodajni prostor z največ upoštevanimi glasovi.',
    sheetsPerEntry: (count: number) =>
      plural('sl', count, {
        one: 'Za uvrstitev je potreben vsaj # popoln ocenjevalni list.',
        two: 'Za uvrstitev sta potrebna vsaj # popolna ocenjevalna lista.',
        few: 'Za uvrstitev so potrebni vsaj # popolni ocenjevalni listi.',
        other: 'Za uvrstitev je potrebnih vsaj # popolnih ocenjevalnih listov.',
      }),
    quorum: (count: number) =>
      plural('sl', count, {
        one: 'Glasovi vplivajo na skupno število točk, če je na natečaju vsaj # upoštevan glas.',
        two: 'Glasovi vplivajo na skupno število točk, če sta na natečaju vsaj # upoštevana glasova.',
        few: 'Glasovi vplivajo na skupno število točk, če so na natečaju vsaj # upoštevani glasovi.',
        other:
          'Glasovi vplivajo na skupno število točk, če je na natečaju vsaj # upoštevanih glasov.',
      }),
    ties: 'Ob izenačenju po vrsti odloča:',
    sharedPlace: 'sicer si izenačeni prodajni prostori mesto delijo, naslednje mesto pa se izpusti',
    noLottery: 'Žreb in čas prijave nikoli ne odločata.',
    gender:
      'V pravilih uporabljeni izrazi v moški slovnični obliki so uporabljeni kot nevtralni za vse spole.',
  },
  tieRule: (rule: Exclude<TieRule, `criterion:${string}`>) =>
    ({ 'jury-points': 'več točk komisije', 'counted-votes': 'več upoštevanih glasov' })[rule],
  tieCriterion: (name: string) => `višja povprečna ocena pri merilu »${name}«`,
  cards: {
    'jury-places-and-audience-award': {
      name: 'Komisija podeli 1.–3. mesto, občinstvo svojo nagrado',
      help: 'Najmanj sporno: o mestih odloča komisija, o nagradi občinstva pa glasovi.',
    },
    'together-70-30': {
      name: 'Skupaj: 70\u00a0% komisija, 30\u00a0% občinstvo',
      help: 'Točke občinstva se dodelijo glede na vrstni red po glasovih, zato občinstvo odloča bolj, kot kažejo odstotki.',
    },
    'jury-only': {
      name: 'Samo komisija',
      help: 'Javnega glasovanja ni.',
    },
  } satisfies Record<Card, { name: string; help: string }>,
  presets: {
    'after-holiday': {
      name: 'Razglasitev po prazniku',
      help: 'Prijave pred praznikom, razglasitev na prvo soboto, ki je vsaj devet dni po njem.',
    },
    'on-holiday': {
      name: 'Razglasitev na praznik',
      help: 'Vse se konča pred praznikom, nagrade se podelijo na praznični slovesnosti.',
    },
  } satisfies Record<Preset, { name: string; help: string }>,
  new: {
    title: 'Nov natečaj',
    lead: 'Odgovorite na sedem vprašanj. Vse drugo ima privzete vrednosti, ki jih lahko pred objavo spremenite.',
    holiday: 'Dan občinskega praznika',
    preset: 'Kdaj bodo razglašeni zmagovalci?',
    card: 'Kako bodo določeni zmagovalci?',
    create: 'Ustvarite osnutek',
    defaultTitle: 'Najlepše urejen prodajni prostor',
    defaultIntro: (municipality: string, nameLocative: string) =>
      `${municipality} vabi lastnike in najemnike prodajnih prostorov ${nameLocative}, da jih za občinski praznik čim lepše uredijo.`,
  },
  desk: {
    title: 'Stran organizatorja',
    newContest: 'Nov natečaj',
    noContests: 'V tem kraju še ni natečaja.',
    state: 'Stanje',
    today: 'Kaj je treba narediti',
    nothingToDo: 'Zdaj ni treba narediti ničesar. Naslednji korak je označen v poteku natečaja.',
    tasks: {
      'publish-call': () => 'Objavite razpis, da bo mogoče oddajati prijave.',
      'check-entries': (count: number) =>
        plural('sl', count, {
          one: 'Preglejte # prijavo.',
          two: 'Preglejte # prijavi.',
          few: 'Preglejte # prijave.',
          other: 'Preglejte # prijav.',
        }),
      'check-photos': (count: number) =>
        plural('sl', count, {
          one: 'Preglejte # fotografijo.',
          two: 'Preglejte # fotografiji.',
          few: 'Preglejte # fotografije.',
          other: 'Preglejte # fotografij.',
        }),
      'invite-jurors': (missing: number) =>
        plural('sl', missing, {
          one: 'V komisijo povabite še vsaj # osebo, sicer prodajnih prostorov ne bo mogoče uvrstiti.',
          two: 'V komisijo povabite še vsaj # osebi, sicer prodajnih prostorov ne bo mogoče uvrstiti.',
          few: 'V komisijo povabite še vsaj # osebe, sicer prodajnih prostorov ne bo mogoče uvrstiti.',
          other:
            'V komisijo povabite še vsaj # oseb, sicer prodajnih prostorov ne bo mogoče uvrstiti.',
        }),
      'remind-jurors': (count: number) =>
        plural('sl', count, {
          one: '# član komisije še ni oddal izjave o nepristranskosti: opomnite ga.',
          two: '# člana komisije še nista oddala izjave o nepristranskosti: opomnite ju.',
          few: '# člani komisije še niso oddali izjave o nepristranskosti: opomnite jih.',
          other: '# članov komisije še ni oddalo izjave o nepristranskosti: opomnite jih.',
        }),
      'decide-hold': () => 'Objava rezultatov je zadržana: odločite, kdaj jo sprostite.',
      'completions-overdue': (count: number) =>
        plural('sl', count, {
          one: '# prijava ni bila dopolnjena v roku: odločite o njej.',
          two: '# prijavi nista bili dopolnjeni v roku: odločite o njiju.',
          few: '# prijave niso bile dopolnjene v roku: odločite o njih.',
          other: '# prijav ni bilo dopolnjenih v roku: odločite o njih.',
        }),
      'give-numbers': () => 'Vse prijave so pregledane: podelite številke.',
      'print-posters': () => 'Številke so podeljene: natisnite plakate za izložbe.',
      'undelivered-mail': (count: number) =>
        plural('sl', count, {
          one: '# sporočilo ni odšlo: preverite, zakaj.',
          two: '# sporočili nista odšli: preverite, zakaj.',
          few: '# sporočila niso odšla: preverite, zakaj.',
          other: '# sporočil ni odšlo: preverite, zakaj.',
        }),
      'entries-missing': (count: number) =>
        plural('sl', count, {
          one: 'Do najmanjšega števila manjka še # prijava: povabite ponudnike.',
          two: 'Do najmanjšega števila manjkata še # prijavi: povabite ponudnike.',
          few: 'Do najmanjšega števila manjkajo še # prijave: povabite ponudnike.',
          other: 'Do najmanjšega števila manjka še # prijav: povabite ponudnike.',
        }),
      'sheets-missing': (count: number) =>
        plural('sl', count, {
          one: '# prodajni prostor še nima dovolj ocenjevalnih listov za uvrstitev: opomnite komisijo.',
          two: '# prodajna prostora še nimata dovolj ocenjevalnih listov za uvrstitev: opomnite komisijo.',
          few: '# prodajni prostori še nimajo dovolj ocenjevalnih listov za uvrstitev: opomnite komisijo.',
          other:
            '# prodajnih prostorov še nima dovolj ocenjevalnih listov za uvrstitev: opomnite komisijo.',
        }),
      'jurors-behind': (count: number) =>
        plural('sl', count, {
          one: '# član komisije še ni ocenil vseh prodajnih prostorov: opomnite ga.',
          two: '# člana komisije še nista ocenila vseh prodajnih prostorov: opomnite ju.',
          few: '# člani komisije še niso ocenili vseh prodajnih prostorov: opomnite jih.',
          other: '# članov komisije še ni ocenilo vseh prodajnih prostorov: opomnite jih.',
        }),
      'votes-missing': (count: number) =>
        plural('sl', count, {
          one: 'Da bi glasovi vplivali na skupne točke, manjka še # glas: povabite k glasovanju.',
          two: 'Da bi glasovi vplivali na skupne točke, manjkata še # glasova: povabite k glasovanju.',
          few: 'Da bi glasovi vplivali na skupne točke, manjkajo še # glasovi: povabite k glasovanju.',
          other:
            'Da bi glasovi vplivali na skupne točke, manjka še # glasov: povabite k glasovanju.',
        }),
      'decide-objections': (count: number) =>
        plural('sl', count, {
          one: 'Odločite o # ugovoru.',
          two: 'Odločite o # ugovorih.',
          few: 'Odločite o # ugovorih.',
          other: 'Odločite o # ugovorih.',
        }),
      'handle-reports': (count: number) =>
        plural('sl', count, {
          one: 'Obravnavajte # prijavljeno nepravilnost.',
          two: 'Obravnavajte # prijavljeni nepravilnosti.',
          few: 'Obravnavajte # prijavljene nepravilnosti.',
          other: 'Obravnavajte # prijavljenih nepravilnosti.',
        }),
    } satisfies Record<Task['kind'], unknown>,
    publishCall: 'Objavite razpis',
    publishHelp:
      'Z objavo se pravila in datumi zaklenejo. Poznejša sprememba je mogoča le javno in z razlogom.',
    entries: 'Prijave',
    noEntries: 'Prijav še ni.',
    jury: 'Komisija',
    votes: (count: number) =>
      count === 0
        ? 'Ni še oddanih glasov.'
        : plural('sl', count, {
            one: 'Oddan je # glas.',
            two: 'Oddana sta # glasova.',
            few: 'Oddani so # glasovi.',
            other: 'Oddanih je # glasov.',
          }),
    sealed: 'Razporeditve glasov in ocen do konca glasovanja in ocenjevanja ne vidi nihče.',
    heldBecause: 'Objava rezultatov je zadržana:',
    viewPublic: 'Javna stran natečaja',
  },
  holdReasons: {
    'held-by-organiser': 'Organizator je objavo zadržal.',
    'jury-quorum-unmet':
      'Komisija ni ocenila dovolj prodajnih prostorov, da bi lahko podelila vsa mesta.',
    'votes-in-review': 'Nekateri glasovi so še v preverjanju in bi lahko spremenili nagrade.',
    'minutes-unsigned': 'Zapisnik komisije še ni podpisan.',
  } satisfies Record<HoldReason, string>,
  rulesProblems: {
    'weights-sum-to-zero': 'Vsota uteži ne sme biti nič: vsaj eno merilo mora imeti utež.',
    'shares-do-not-sum-to-100': 'Deleža komisije in občinstva morata skupaj znašati 100\u00a0%.',
    'scale-is-empty': 'Najvišja ocena mora biti višja od najnižje.',
    'scale-does-not-fit-step':
      'Od najnižje do najvišje ocene mora biti mogoče priti s celimi koraki.',
    'criterion-twice': 'Eno od meril je navedeno dvakrat.',
    'category-twice': 'Ena od kategorij je navedena dvakrat.',
    'tie-rule-names-unknown-criterion': 'Pravilo za izenačenje omenja merilo, ki ga ni.',
    'no-award': 'Natečaj mora imeti vsaj eno nagrado.',
    'standards-not-descending':
      'Meje priznanj se morajo zniževati: zlato nad srebrnim, srebrno nad bronastim.',
    'correction-needs-all-sheets-opened':
      'Pri izravnavi strogosti morajo biti javni vsi ocenjevalni listi.',
  } satisfies Record<RulesProblem, string>,
  problems: {
    timeline: (earlier: string, later: string) =>
      `Korak »${earlier}« mora biti pred korakom »${later}«.`,
    'title-missing': 'Vpišite ime natečaja.',
    'entries-would-be-closed': 'Rok za prijavo je že mimo: izberite poznejši dan praznika.',
  } satisfies Record<'timeline' | 'title-missing' | 'entries-would-be-closed', unknown>,
  reasons: {
    'call-already-published': 'Razpis je že objavljen.',
    'call-has-problems': 'Razpisa še ni mogoče objaviti: uredite, kar je našteto.',
    'contest-cancelled': 'Natečaj je odpovedan.',
    'contest-slug-not-allowed':
      'To kratko ime ni dovoljeno: uporabite male črke, številke in vezaje.',
    'contest-slug-taken': 'Medtem je nekdo ustvaril natečaj s tem kratkim imenom. Poskusite znova.',
  } satisfies Record<PublishCallRefusal | CreateRefusal, string>,
}
