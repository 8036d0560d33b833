import type { AgreementLevel } from '#app/domain/jury/agreement-level.ts'
import { plural } from '../../plural.ts'

export const result = {
  title: 'Rezultati',
  place: (place: number) => `${place}. mesto`,
  audienceAward: 'Nagrada občinstva',
  noAudienceAward:
    'Nagrada občinstva ni podeljena, ker upoštevanega glasu ni prejel noben prodajni prostor, ki bi jo lahko dobil.',
  total: 'Skupaj',
  juryPoints: 'Točke komisije',
  publicPoints: 'Točke občinstva',
  votes: (count: number) =>
    plural('sl', count, {
      one: '# glas',
      two: '# glasova',
      few: '# glasovi',
      other: '# glasov',
    }),
  placesTitle: 'Nagrajeni prodajni prostori',
  charts: {
    shop: 'Prodajni prostor',
    figures: 'Številke v preglednici',
    criteria: 'Kako so nastale točke komisije',
    criteriaLead: (min: number, max: number) =>
      `Povprečna ocena komisije po merilih na lestvici od ${min} do ${max}. Številka je številka prodajnega prostora.`,
    views: 'Kaj je videla komisija in kaj občinstvo',
    viewsLead: 'Točke komisije levo, glasovi občinstva desno; med nagrajenimi prodajnimi prostori.',
    votes: 'Glasovi',
  },
  sharedPlace: 'Mesto je deljeno, ker je izid po vseh pravilih izenačen.',
  decidedBy: (rule: string) => `Ob enakem številu točk je odločilo: ${rule}.`,
  thanks: 'Hvala vsem sodelujočim',
  thanksLead: 'Drugi sodelujoči po abecedi:',
  accounting: 'Pregled vseh glasov',
  howMany: 'Število',
  counted: 'upoštevani',
  notCounted: 'neupoštevani',
  inReview: 'v preverjanju',
  void: 'neveljavni, ker prodajni prostor ne tekmuje več',
  notToBlame: 'Če kak glas ni upoštevan, prijavitelj za to ni odgovoren.',
  quorumUnmet:
    'Upoštevanih glasov je bilo manj, kot zahtevajo pravila, zato je o mestih odločila samo komisija.',
  closeness: {
    byVotes: (votes: number) =>
      plural('sl', votes, {
        one: 'en sam prodajni prostor dobil # glas več',
        two: 'en sam prodajni prostor dobil # glasova več',
        few: 'en sam prodajni prostor dobil # glasove več',
        other: 'en sam prodajni prostor dobil # glasov več',
      }),
    byJury: (points: string, beyond: boolean) =>
      beyond
        ? `ga komisija ocenila za več kot ${points} točke višje`
        : `ga komisija ocenila za ${points} točke višje`,
    byJuryAlone: (points: string, beyond: boolean) =>
      beyond
        ? `komisija en sam prodajni prostor ocenila za več kot ${points} točke višje`
        : `komisija en sam prodajni prostor ocenila za ${points} točke višje`,
    either: (first: string, second: string) => `${first} ali če bi ${second}`,
    wouldChange: (change: string) => `Prejemnik nagrade bi bil drug, če bi ${change}.`,
    fixed:
      'Dodatni glasovi ali točke za en sam prodajni prostor prejemnika nagrade ne bi spremenili.',
  },
  agreement: {
    title: 'Kako enotna je bila komisija',
    details: 'Podrobnosti',
    summary: {
      strong: 'Člani komisije so ocenjevali zelo podobno.',
      fair: 'Člani komisije so ocenjevali precej podobno.',
      weak: 'Člani komisije so ocenjevali precej različno.',
      none: 'Ocene članov komisije se ne ujemajo bolj, kot bi se po naključju.',
      unknown: 'Ocen je premalo, da bi lahko rekli, kako enotna je bila komisija.',
    } satisfies Record<AgreementLevel, string>,
    scale: 'Pri vseh številih pomeni 1 popolno ujemanje, 0 pa naključje.',
    alpha: 'Krippendorffova alfa točk',
    criterion: (name: string) => `Krippendorffova alfa ocen po merilu »${name}«`,
    kendallsW: 'Kendallov W',
    order: {
      strong: 'Člani so prodajne prostore razvrstili skoraj enako.',
      fair: 'Člani so prodajne prostore razvrstili podobno.',
      weak: 'Člani so prodajne prostore razvrstili precej različno.',
      none: 'Vsak član je prodajne prostore razvrstil po svoje.',
      unknown:
        'Vrstnega reda ni mogoče primerjati, ker ni dovolj prodajnih prostorov, ki bi jih ocenili vsi člani.',
    } satisfies Record<AgreementLevel, string>,
    single: 'ICC(2,1)',
    singleSays: {
      strong: 'Že en sam član bi dal skoraj enake točke kot drug.',
      fair: 'En sam član bi dal podobne točke kot drug.',
      weak: 'En sam član bi dal precej drugačne točke kot drug.',
      none: 'Iz točk enega člana ni mogoče sklepati o točkah drugega.',
      unknown: 'O točkah posameznega člana ni mogoče reči ničesar.',
    } satisfies Record<AgreementLevel, string>,
    average: 'ICC(2,k)',
    averageSays: {
      strong: 'Povprečje te komisije je zelo zanesljivo.',
      fair: 'Povprečje te komisije je precej zanesljivo.',
      weak: 'Druga enako velika komisija bi lahko odločila precej drugače.',
      none: 'Povprečje te komisije je nezanesljivo.',
      unknown: 'O zanesljivosti povprečja ni mogoče reči ničesar.',
    } satisfies Record<AgreementLevel, string>,
    singleConsistency: 'ICC(3,1)',
    singleConsistencySays: {
      strong: 'Če odštejemo strogost, bi en sam član dal skoraj enake točke kot drug.',
      fair: 'Če odštejemo strogost, bi en sam član dal podobne točke kot drug.',
      weak: 'Tudi če odštejemo strogost, bi en sam član dal precej drugačne točke kot drug.',
      none: 'Tudi če odštejemo strogost, iz točk enega člana ni mogoče sklepati o točkah drugega.',
      unknown: 'Brez razlik v strogosti o točkah posameznega člana ni mogoče reči ničesar.',
    } satisfies Record<AgreementLevel, string>,
    averageConsistency: 'ICC(3,k)',
    averageConsistencySays: {
      strong: 'Če odštejemo strogost, je povprečje te komisije zelo zanesljivo.',
      fair: 'Če odštejemo strogost, je povprečje te komisije precej zanesljivo.',
      weak: 'Tudi če odštejemo strogost, bi druga komisija lahko odločila precej drugače.',
      none: 'Tudi če odštejemo strogost, je povprečje te komisije nezanesljivo.',
      unknown: 'Brez razlik v strogosti o zanesljivosti povprečja ni mogoče reči ničesar.',
    } satisfies Record<AgreementLevel, string>,
    restsOn: (entries: number) =>
      plural('sl', entries, {
        one: 'W in ICC upoštevata # prodajni prostor, ki so ga ocenili vsi člani.',
        two: 'W in ICC upoštevata # prodajna prostora, ki so ju ocenili vsi člani.',
        few: 'W in ICC upoštevata # prodajne prostore, ki so jih ocenili vsi člani.',
        other: 'W in ICC upoštevata # prodajnih prostorov, ki so jih ocenili vsi člani.',
      }),
  },
  recount: 'Preštejte sami',
  recountHelp: 'V svojem brskalniku lahko preverite podpis in ponovite celotno štetje.',
  file: 'Rezultati kot podpisana datoteka (JSON)',
  fileHelp:
    'V datoteki so pravila, vsi ocenjevalni listi in vse glasovnice brez imen, da lahko kdor koli ponovi štetje.',
  notYet: (when: string) => `Rezultati bodo objavljeni najpozneje ${when}.`,
  toContest: 'Na stran natečaja',
  awaitedSign: 'Kmalu',
  heldSign: 'Zadržano',
  cancelledSign: 'Odpovedano',
  postponed: (planned: string, when: string) =>
    `Objava rezultatov je prestavljena: napovedana je bila ${planned}, zdaj pa bo najpozneje ${when}.`,
  preparing: 'Rezultati se pripravljajo. Stran osvežite čez nekaj trenutkov.',
  heldBecause: 'Objava rezultatov je zadržana. Razlog:',
  heldNext:
    'Ko bo razlog odpravljen, bodo rezultati objavljeni na tej strani, natanko taki, kot so bili prešteti.',
  cancelledNext: 'Rezultatov ne bo, oddani glasovi in ocene se ne štejejo.',
  early: (reason: string) =>
    `Rezultati so bili objavljeni pred najpoznejšo napovedano uro. Razlog: ${reason}`,
  corrected: (version: number, when: string, reason: string) =>
    `Izid je popravljen: to je različica ${version}, objavljena ${when}. Razlog popravka: ${reason}`,
  superseded: (version: number, last: number) =>
    `To je različica ${version}, ki ne velja več. Velja različica ${last}.`,
  versions: 'Vse različice',
  versionOf: (version: number, when: string, reason: string | null) =>
    reason ? `Različica ${version}, ${when}: ${reason}` : `Različica ${version}, ${when}`,
  withdrawn: 'Prijavo so med natečajem umaknili:',
  recusals: 'Izločitve članov komisije',
  recusal: (juror: string, shops: string) => `${juror}: brez ocen zaradi izločitve za ${shops}.`,
  thanksToAll: 'Hvala tudi članom komisije za oglede in vsem, ki ste glasovali.',
  thanksToJury: 'Hvala tudi članom komisije za oglede.',
  version: (version: number, when: string) => `Različica ${version}, objavljena ${when}.`,
  countedAt: (when: string) => `Prešteto ${when}.`,
}
