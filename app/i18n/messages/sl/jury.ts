import type { InviteRefusal } from '#app/domain/jury/invitation.ts'
import type { CorrectionProblem } from '#app/domain/jury/jury-points.ts'
import type { RecogniseRefusal, RemoveRefusal, ReopenRefusal } from '#app/domain/jury/chair.ts'
import type { RecusalRefusal } from '#app/domain/jury/recusal.ts'
import type { SignOffRefusal } from '#app/domain/jury/round.ts'
import type { SheetRefusal } from '#app/domain/jury/scoring.ts'
import { plural } from '../../plural.ts'

export type JuryRefusal =
  | SheetRefusal
  | InviteRefusal
  | RecusalRefusal
  | SignOffRefusal
  | ReopenRefusal
  | RemoveRefusal
  | RecogniseRefusal
  | 'no-such-juror'

export const jury = {
  title: 'Komisija',
  none: 'Niste v nobeni komisiji.',
  member: (number: number) => `${number}. član komisije`,
  declaration: {
    title: 'Izjava o nepristranskosti',
    text: 'Izjavljam, da s prijavitelji nisem v sorodstvenem ali poslovnem razmerju, ki bi lahko vplivalo na moje ocene, in se zavezujem ocenjevati po merilih natečaja. Če pri posamezni prijavi nastane nasprotje interesov, se pri njej izločim.',
    agree: 'Oddajte izjavo',
    needed: 'Prijave boste videli, ko oddate izjavo o nepristranskosti.',
  },
  report: {
    title: 'Poročilo o delu komisije',
    lead: 'To poročilo vidi samo predsednik ali predsednica komisije. Iste številke so brez imen v podpisani datoteki.',
    notYet: 'Poročilo bo na voljo, ko bodo rezultati objavljeni.',
    leniency: 'Strogost članov',
    milder: (member: string, points: string) =>
      `${member}: povprečno ${points} točke več kot komisija kot celota.`,
    stricter: (member: string, points: string) =>
      `${member}: povprečno ${points} točke manj kot komisija kot celota.`,
    even: (member: string) => `${member}: niti strožje niti mileje od komisije kot celote.`,
    meanHolds: 'Zato velja navadno povprečje.',
    corrected: 'Točke so bile popravljene za strogost članov.',
    correctionProblems: {
      'no-sheets': 'Strogosti ni mogoče oceniti, ker ni nobenega ocenjevalnega lista.',
      'juror-with-few-sheets':
        'Strogosti ni mogoče oceniti, ker je od katerega od članov manj kot pet ocenjevalnih listov.',
      'panel-not-connected':
        'Strogosti ni mogoče oceniti, ker nekateri člani niso ocenili nobenega istega prodajnega prostora.',
    } satisfies Record<CorrectionProblem, string>,
    leaveOneOut: 'Nagrade brez posameznega člana',
    sameWithout: (member: string) => `${member}: brez teh ocen bi bile nagrade enake.`,
    otherWithout: (member: string) => `${member}: brez teh ocen bi bile nagrade take:`,
    back: 'Nazaj na seznam',
  },
  list: {
    lead: (done: number, all: number) =>
      plural('sl', all, {
        one: `Ocenili ste ${done} od # prodajnega prostora.`,
        two: `Ocenili ste ${done} od # prodajnih prostorov.`,
        few: `Ocenili ste ${done} od # prodajnih prostorov.`,
        other: `Ocenili ste ${done} od # prodajnih prostorov.`,
      }),
    opens: (when: string) => `Ocenjevanje se začne ${when}.`,
    closes: (until: string) => `Ocenjujete lahko ${until}.`,
    closed: 'Ocenjevanje je končano.',
    complete: 'ocenjeno',
    begun: 'začeto',
    untouched: 'še ni ocenjeno',
    'come-back': 'pridete znova',
    left: 'brez ocene',
    recused: 'izločitev',
    empty: 'Sprejetih prijav še ni.',
  },
  sheet: {
    back: 'Vsi prodajni prostori',
    unassessed: 'Ni bilo mogoče oceniti',
    save: 'Shranite ocene',
    saved: 'Ocene so shranjene.',
    savedPartly: 'Shranjeno. Nekatere ocene še manjkajo.',
    next: 'Naslednji prodajni prostor',
    sealed: 'Vaših ocen do konca ocenjevanja ne vidi nihče drug.',
  },
  desk: {
    title: 'Komisija',
    invite: 'Povabite v komisijo',
    name: 'Ime in priimek',
    email: 'E-poštni naslov',
    chair: 'Predseduje komisiji',
    send: 'Pošljite vabilo',
    none: 'Komisija še nima članov.',
    sheets: (count: number) =>
      plural('sl', count, {
        one: '# začet ocenjevalni list',
        two: '# začeta ocenjevalna lista',
        few: '# začeti ocenjevalni listi',
        other: '# začetih ocenjevalnih listov',
      }),
    isChair: 'predseduje komisiji',
  },
  reasons: {
    'judging-not-open-yet': 'Ocenjevanje se še ni začelo.',
    'judging-closed': 'Ocenjevanje je končano, ocenjevalni listi so zaklenjeni.',
    'impartiality-not-declared': 'Najprej oddajte izjavo o nepristranskosti.',
    'sheets-signed-off': 'Svoje ocene ste že zaključili.',
    'sheet-changed-meanwhile':
      'Ocenjevalni list je bil medtem shranjen drugje. Spodaj so zadnje shranjene ocene; po potrebi jih popravite in znova shranite.',
    'mark-not-on-scale': 'Ena od ocen ni na lestvici natečaja.',
    'juror-already-invited': 'Ta oseba je že v komisiji.',
    'chair-already-chosen': 'Komisija že ima predsednika oziroma predsednico.',
    'judging-over': 'Ocenjevanje je končano, zato v komisijo ni več mogoče vabiti.',
    'entry-recused': 'Pri tej prijavi ste se izločili, zato je ne ocenjujete.',
    'juror-removed': 'Ta oseba ni več v komisiji in njene ocene ne štejejo.',
    'already-recused': 'Pri tej prijavi ste se že izločili.',
    'entries-open':
      'Nekateri prodajni prostori še niso dokončani. Ocenite jih ali označite, da jih puščate brez ocene.',
    'not-signed-off': 'Ta oseba ocenjevanja ni zaključila, zato so njeni ocenjevalni listi odprti.',
    'already-counted': 'Štetje je že opravljeno, zato to ni več mogoče.',
    'own-seat': 'Sebe iz komisije ne morete izključiti.',
    'no-such-juror': 'Takega člana komisija nima.',
    'too-many-recognitions': 'Komisija je podelila že največje mogoče število posebnih priznanj.',
    'entry-not-in-the-running': 'Ta prijava ne sodeluje na natečaju.',
  } satisfies Record<JuryRefusal, string>,
}
