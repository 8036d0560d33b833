import type { ObjectionRefusal } from '#app/domain/result/objection.ts'
import { plural } from '../../plural.ts'

export const objection = {
  title: 'Ugovor na rezultate',
  lead: (shop: string, until: string) =>
    `Prodajni prostor: ${shop}. Ugovor lahko oddate ${until}. Organizator vam bo odgovoril z razlogi.`,
  grounds: 'Čemu ugovarjate in zakaj?',
  groundsHelp: 'Navedite, kaj je po vašem mnenju narobe in na kaj to opirate.',
  submit: 'Oddajte ugovor',
  number: (number: number) => `Ugovor št. ${number}`,
  submitted: (when: string) => `Oddan ${when}.`,
  waiting: 'O ugovoru še ni odločeno.',
  granted: 'Ugovoru je bilo ugodeno.',
  refused: 'Ugovoru ni bilo ugodeno.',
  toEntry: 'Moja prijava',
  reasons: {
    'results-not-published': 'Rezultati še niso objavljeni.',
    'objections-ended': 'Rok za ugovor je potekel.',
    'entry-not-in-the-contest': 'Ta prijava ne sodeluje na natečaju.',
    'objection-undecided': 'O vašem prejšnjem ugovoru še ni odločeno.',
    'objection-decided': 'O tem ugovoru je že odločeno.',
    'answer-missing': 'Izberite odločitev in vpišite razloge.',
  } satisfies Record<ObjectionRefusal | 'objection-decided' | 'answer-missing', string>,
  desk: {
    title: 'Ugovori',
    none: 'Ugovorov ni.',
    entry: (number: number, shop: string) => `${shop}, številka ${number}`,
    decision: 'Odločitev',
    grant: 'Ugovoru ugodite',
    refuse: 'Ugovoru ne ugodite',
    answer: 'Razlogi (prejme jih prijavitelj)',
    send: 'Pošljite odgovor',
  },
  /** What the public is told of objections: their numbers alone. */
  public: {
    title: 'Ugovori',
    none: 'Ugovorov ni bilo.',
    received: (count: number) =>
      plural('sl', count, {
        one: 'Oddan je bil # ugovor.',
        two: 'Oddana sta bila # ugovora.',
        few: 'Oddani so bili # ugovori.',
        other: 'Oddanih je bilo # ugovorov.',
      }),
    granted: (count: number) =>
      plural('sl', count, {
        one: 'Ugodeno je bilo # ugovoru.',
        two: 'Ugodeno je bilo # ugovoroma.',
        few: 'Ugodeno je bilo # ugovorom.',
        other: 'Ugodeno je bilo # ugovorom.',
      }),
    refused: (count: number) =>
      plural('sl', count, {
        one: 'Zavrnjen je bil # ugovor.',
        two: 'Zavrnjena sta bila # ugovora.',
        few: 'Zavrnjeni so bili # ugovori.',
        other: 'Zavrnjenih je bilo # ugovorov.',
      }),
    undecided: (count: number) =>
      plural('sl', count, {
        one: 'O # ugovoru še ni odločeno.',
        two: 'O # ugovorih še ni odločeno.',
        few: 'O # ugovorih še ni odločeno.',
        other: 'O # ugovorih še ni odločeno.',
      }),
  },
  letters: {
    received: {
      subject: (number: number, shop: string) => `Ugovor št. ${number} smo prejeli: ${shop}`,
      body: (number: number, contest: string, when: string, grounds: string, link: string) =>
        `vaš ugovor na rezultate natečaja »${contest}« smo prejeli ${when} in ga vodimo pod številko ${number}.\n\nNavedli ste:\n${grounds}\n\nO odločitvi vas bomo obvestili po e-pošti. Ugovor vidite tukaj:\n${link}`,
    },
    decided: {
      subject: (number: number, shop: string) => `Odločitev o ugovoru št. ${number}: ${shop}`,
      granted: (contest: string, answer: string) =>
        `vašemu ugovoru na rezultate natečaja »${contest}« smo ugodili.\n\nRazlogi:\n${answer}`,
      refused: (contest: string, answer: string) =>
        `vašemu ugovoru na rezultate natečaja »${contest}« nismo ugodili.\n\nRazlogi:\n${answer}`,
    },
  },
}
