import type {
  HoldCode,
  PublishNowCode,
  ReasonProblem,
  ReleaseCode,
} from '#app/domain/result/reasons.ts'
import type { HoldRefusal } from '#app/domain/result/hold.ts'
import type { PreviewRefusal } from '#app/domain/result/preview.ts'
import type { PublishNowRefusal } from '#app/domain/result/publish-now.ts'
import { plural } from '../../plural.ts'

export const publication = {
  title: 'Objava rezultatov',
  byItself: (when: string) =>
    `Rezultati bodo objavljeni sami od sebe, najpozneje ${when}. Ničesar vam ni treba potrditi.`,
  heldNow: 'Objava rezultatov je zadržana in se ne bo zgodila, dokler je ne sprostite.',
  outSince: (when: string) => `Rezultati so bili objavljeni ${when}.`,
  cancelled: 'Natečaj je odpovedan, zato rezultatov ne bo.',
  draft: 'Razpis še ni objavljen.',
  notCounted: (when: string) => `Štetje še ni opravljeno; opravljeno bo ${when}.`,
  counted: (when: string) => `Glasovi in ocene so bili prešteti ${when}.`,
  heldBecause: 'Objavo zadržuje:',
  toPreview: 'Predogled izida',
  toResults: 'Javna stran z rezultati',
  chosen: 'Razlog',
  words: 'Pojasnilo z vašimi besedami',
  wordsHelp: 'Obvezno samo, če ste izbrali »Drug razlog«.',
  isPublic: 'Razlog bo javno objavljen na strani z rezultati.',
  isLogged: 'Razlog se zapiše v dnevnik občine.',
  hold: {
    title: 'Zadržite objavo',
    help: 'Rezultati ostanejo zaklenjeni, dokler jih organizator ne sprosti. Izid se s tem ne spremeni.',
    submit: 'Zadržite objavo rezultatov',
  },
  release: {
    title: 'Sprostite objavo',
    help: 'Rezultati bodo objavljeni ob napovedani uri; če je ta že mimo, takoj. Hkrati odpravite tudi vse, kar jih zadržuje po pravilih.',
    submit: 'Sprostite objavo rezultatov',
    byOrganiser: 'Objavo lahko sprosti samo organizator.',
  },
  now: {
    title: 'Objavite zdaj',
    help: 'Od razglasitve naprej lahko rezultate objavite pred najpoznejšo uro.',
    from: (when: string) => `To bo mogoče od razglasitve naprej, ${when}.`,
    submit: 'Objavite zdaj …',
    confirmTitle: 'Ali res objavite rezultate zdaj?',
    confirm: 'Da, objavite zdaj',
    back: 'Ne, nazaj',
    final:
      'Objave ni mogoče preklicati. Popravek je mogoč le kot nova različica z javnim razlogom.',
    because: (reason: string) => `Razlog, ki bo objavljen: ${reason}`,
  },
  what: {
    title: 'Kaj se bo zgodilo',
    categories: (count: number) =>
      plural('sl', count, {
        one: 'Objavljen bo izid v # kategoriji, natanko tak, kot je bil preštet.',
        two: 'Objavljen bo izid v # kategorijah, natanko tak, kot je bil preštet.',
        few: 'Objavljen bo izid v # kategorijah, natanko tak, kot je bil preštet.',
        other: 'Objavljen bo izid v # kategorijah, natanko tak, kot je bil preštet.',
      }),
    file: 'Objavljena bo podpisana datoteka z rezultati, s katero lahko kdor koli ponovi štetje.',
    entrants: (count: number) =>
      plural('sl', count, {
        one: 'Pismo prejme # prijavitelj.',
        two: 'Pismo prejmeta # prijavitelja.',
        few: 'Pismo prejmejo # prijavitelji.',
        other: 'Pismo prejme # prijaviteljev.',
      }),
    jurors: (count: number) =>
      plural('sl', count, {
        one: 'Zahvalo prejme # član komisije.',
        two: 'Zahvalo prejmeta # člana komisije.',
        few: 'Zahvalo prejmejo # člani komisije.',
        other: 'Zahvalo prejme # članov komisije.',
      }),
  },
  holdReasons: {
    'votes-examined': 'Preverjamo sumljive glasove.',
    'error-found': 'Odkrita je bila napaka, ki jo odpravljamo.',
    'jury-incomplete': 'Komisija svojega dela še ni končala.',
    'ceremony-delayed': 'Slovesnost je zaradi vremena ali druge ovire odložena.',
    objection: 'Obravnavamo ugovor.',
    'authority-order': 'Tako je odredil pristojni organ.',
    other: 'Drug razlog',
  } satisfies Record<HoldCode, string>,
  releaseReasons: {
    examined: 'Preverjanje je končano.',
    mended: 'Napaka je odpravljena.',
    'ceremony-set': 'Slovesnost bo oziroma je bila izvedena.',
    waived: 'Objavimo izid takšen, kot je, čeprav ni izpolnjeno vse, kar zahtevajo pravila.',
    other: 'Drug razlog',
  } satisfies Record<ReleaseCode, string>,
  publishNowReasons: {
    announced: 'Zmagovalci so že razglašeni.',
    'ceremony-over': 'Slovesnost se je končala prej, kot je bilo predvideno.',
    'already-known': 'Izid je že prišel v javnost.',
    other: 'Drug razlog',
  } satisfies Record<PublishNowCode, string>,
  problems: {
    'choose-reason': 'Izberite razlog s seznama.',
    'say-reason': 'Razlog napišite z besedami.',
  } satisfies Record<ReasonProblem, string>,
  refusals: {
    'call-not-published': 'Razpis še ni objavljen.',
    'contest-cancelled': 'Natečaj je odpovedan.',
    'results-published': 'Rezultati so že objavljeni.',
    'not-held': 'Objava ni zadržana.',
    'not-counted': 'Štetje še ni opravljeno.',
    'before-ceremony': 'Pred razglasitvijo rezultatov ni mogoče objaviti.',
    'restored-copy':
      'To je obnovljena kopija, ki ničesar ne objavlja, dokler je ne potrdite kot pravo.',
    'still-held': 'Objava je zadržana: najprej jo mora sprostiti organizator.',
  } satisfies Record<HoldRefusal | PublishNowRefusal, string>,
  preview: {
    title: 'Predogled izida',
    notPublic: 'Še ni javno',
    lead: 'Ta stran je samo za organizatorja in predsednika komisije, na primer za pripravo priznanj. Vsak ogled se zapiše v dnevnik: kdo in kdaj.',
    refusals: {
      'contest-cancelled': 'Natečaj je odpovedan, zato izida ni.',
      'results-published': 'Izid je že javen: poglejte stran z rezultati.',
      'chair-alone':
        'Po pravilih natečaja si sme izid pred objavo ogledati samo predsednik ali predsednica komisije.',
    } satisfies Record<Exclude<PreviewRefusal, 'not-counted'>, string>,
    back: 'Objava rezultatov',
    awards: 'Nagrade',
    none: 'V tej kategoriji ni nagrad.',
    ranking: 'Uvrstitev',
    place: 'Mesto',
    shop: 'Prodajni prostor',
    sheets: 'Listi',
    howReached: 'Kako je odločeno ob izenačenju',
    margins: 'Kako tesno je bilo',
    margin: (award: string, sentence: string) => `${award}: ${sentence}`,
  },
  letters: {
    soon: (contest: string, when: string) => `Rezultati bodo objavljeni ${when}: ${contest}`,
    held: (contest: string) => `Objava rezultatov je zadržana: ${contest}`,
    overdue: (contest: string) => `Rezultati niso bili objavljeni: ${contest}`,
    willPublish: (contest: string, when: string) =>
      `rezultati natečaja »${contest}« bodo objavljeni sami od sebe, najpozneje ${when}. Ničesar vam ni treba narediti.`,
    isHeld: (contest: string, reasons: string) =>
      `rezultati natečaja »${contest}« so zadržani in ne bodo objavljeni, dokler jih organizator ne sprosti.\n\nRazlog: ${reasons}`,
    didNotPublish: (contest: string, when: string, reasons: string) =>
      `rezultati natečaja »${contest}« bi morali biti objavljeni najpozneje ${when}, vendar niso bili.\n\nRazlog: ${reasons}`,
    unknownReason: 'objava ni uspela in se še poskuša.',
    howToHold: (link: string) =>
      `Če jih je treba zadržati ali od razglasitve naprej objaviti prej, to storite tukaj:\n${link}`,
    decide: (link: string) => `Odločite tukaj:\n${link}`,
    toEntrant: (contest: string) => `Rezultati so objavljeni: ${contest}`,
    resultsOut: (contest: string, link: string) =>
      `rezultati natečaja »${contest}« so objavljeni:\n${link}`,
    yourAwards: (shop: string, awards: string) => `Čestitamo! »${shop}« prejme: ${awards}.`,
    whatNext:
      'Kaj sledi: organizator vam bo pisal o podelitvi in vas prosil za podatke, ki jih za nagrado potrebuje.',
    yourThanks: (shop: string) => `Hvala, da ste s prodajnim prostorom »${shop}« sodelovali.`,
    yourFeedback: (link: string) =>
      `Povprečne ocene komisije, glasove in mesto vidite samo vi, na svoji strani:\n${link}`,
    toJuror: (contest: string) => `Hvala za vaše delo v komisiji: ${contest}`,
    jurorThanks: (name: string, contest: string, link: string) =>
      `${name}, hvala za vse oglede in ocene. Rezultati natečaja »${contest}« so objavljeni:\n${link}`,
  },
}
