import type { Words } from '../../words.ts'

export const entryMail = {
  code: {
    subject: (code, shop) => `${code} è il vostro codice per confermare l’iscrizione: ${shop}`,
    body: (code, shop, contest, link) =>
      `il vostro codice per confermare l’iscrizione di «${shop}» al concorso «${contest}» è:\n\n    ${code}\n\nVale 30 minuti. Inseritelo nella pagina in cui avete inviato l’iscrizione, oppure qui:\n${link}`,
  },
  behalf: {
    subject: (code, shop) => `${code} è il codice per confermare l’iscrizione di ${shop}`,
    body: (code, shop, contest, until, link) =>
      `su vostra richiesta abbiamo iscritto «${shop}» al concorso «${contest}». L’iscrizione è valida quando la confermate e accettate il regolamento; potete farlo ${until}.\n\nIl vostro codice è:\n\n    ${code}\n\nInseritelo qui:\n${link}`,
  },
  agreed: declarations => `Con l’iscrizione avete dichiarato:\n${declarations}`,
  missing: {
    subject: shop => `All’iscrizione manca ancora qualcosa: ${shop}`,
    body: (shop, contest, parts, until, link) =>
      `alla vostra iscrizione di «${shop}» al concorso «${contest}» manca ancora:\n\n${parts}\n\nPotete completarla ${until}:\n${link}`,
  },
  withdrawn: {
    subject: shop => `L’iscrizione è stata ritirata: ${shop}`,
    body: (shop, contest) =>
      `avete ritirato l’iscrizione di «${shop}» al concorso «${contest}». Il negozio non partecipa più al concorso.\n\nSe non siete stati voi, scrivete all’organizzatore.`,
  },
} satisfies Words['entryMail']
