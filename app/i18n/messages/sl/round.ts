import type { RecusalReason } from '#app/domain/jury/recusal.ts'
import type { ScaleWord } from '#app/domain/jury/scale-words.ts'
import { plural } from '../../plural.ts'

export const round = {
  filter: {
    label: 'Kateri prodajni prostori',
    all: 'Vsi',
    open: 'Še odprti',
    'come-back': 'Pridete znova',
    complete: 'Ocenjeni',
    aside: 'Brez ocene',
  },
  noneHere: 'Takih prodajnih prostorov ni.',
  scale: {
    poor: 'nezadostno',
    weak: 'pomanjkljivo',
    good: 'dobro',
    'very-good': 'prav dobro',
    outstanding: 'odlično',
  } satisfies Record<ScaleWord, string>,
  previous: 'Prejšnji prodajni prostor',
  saving: 'Shranjevanje …',
  kept: 'Vse ocene so shranjene.',
  keptPartly: 'Shranjeno. Nekatere ocene še manjkajo.',
  notKept: 'Ocena še ni shranjena. Ko bo povezava spet tu, pritisnite »Shranite ocene«.',
  notSent:
    'Ni bilo poslano, ker ni povezave. Kar ste vpisali, je še tu; ko bo povezava spet na voljo, pošljite znova.',
  note: {
    label: 'Zasebna opomba',
    help: 'Vidite jo samo vi, tudi po koncu ocenjevanja.',
    save: 'Shranite opombo',
    saved: 'Opomba je shranjena.',
  },
  aside: {
    comeBack: 'Zaprto, pridem znova',
    comingBack: 'Označili ste, da pridete znova.',
    leave: 'Pustite brez ocene',
    left: 'Ta prodajni prostor ste pustili brez ocene. Nedokončan ocenjevalni list ne šteje.',
    clear: 'Odstranite oznako',
  },
  recusal: {
    title: 'Izločitev',
    lead: 'Če vas s prijaviteljem povezuje kar koli, kar bi lahko vplivalo na oceno, se pri tej prijavi izločite. Javno bo zapisano samo, pri kateri prijavi se je izločil kateri član; razlog izvejo organizator ter predsednik ali predsednica komisije in je v zapisniku. Izločitve ni mogoče preklicati.',
    late: 'To prijavo ste že ocenjevali. Po izločitvi vaše ocene ne štejejo več; v zapisu natečaja ostanejo kot neupoštevane.',
    reason: 'Razlog',
    reasons: {
      relative: 'sorodstvo ali osebna povezanost',
      'own-business': 'lastna dejavnost',
      'business-relation': 'poslovno razmerje',
      other: 'drug razlog',
    } satisfies Record<RecusalReason, string>,
    act: 'Izločite se pri tej prijavi',
    done: 'Pri tej prijavi ste se izločili.',
    doneLate: 'Pri tej prijavi ste se izločili. Vaše prejšnje ocene ne štejejo več.',
  },
  others: {
    title: 'Ocene vse komisije',
    member: 'Član komisije',
  },
  signOff: {
    title: 'Zaključek ocenjevanja',
    lead: 'Po zaključku ocen ne morete več spreminjati. Znova jih lahko odpre samo predsednik ali predsednica komisije.',
    open: (count: number) =>
      plural('sl', count, {
        one: 'Še # prodajni prostor ni dokončan:',
        two: 'Še # prodajna prostora nista dokončana:',
        few: 'Še # prodajni prostori niso dokončani:',
        other: 'Še # prodajnih prostorov ni dokončanih:',
      }),
    unfinished: 'Nedokončan ocenjevalni list ne šteje in je naveden v zapisniku.',
    leaveRest: 'Naštete prodajne prostore puščam brez ocene.',
    act: 'Zaključite ocenjevanje',
    done: 'Ocenjevanje ste zaključili. Hvala!',
    reopened: (reason: string) => `Vaši ocenjevalni listi so znova odprti. Razlog: ${reason}`,
  },
}
