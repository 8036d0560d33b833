import type { Words } from '../../words.ts'

export const mail = {
  greeting: 'Buongiorno,',
  closing: municipality => `Cordiali saluti\n${municipality}`,
  notYou: 'Se non lo avete richiesto voi, ignorate semplicemente questo messaggio.',
  signInCode: {
    subject: code => `${code} è il vostro codice di accesso`,
    body: code =>
      `il vostro codice di accesso è:\n\n    ${code}\n\nÈ valido per 30 minuti e una sola volta. Non comunicatelo a nessuno.`,
    signature: 'Vitrina',
  },
  voteCode: {
    subject: (code, contest) => `${code} è il vostro codice per votare: ${contest}`,
    body: (code, contest) =>
      `il vostro codice per votare nel concorso «${contest}» è:\n\n    ${code}\n\nÈ valido per 30 minuti. Inseritelo nella pagina in cui lo avete richiesto.`,
  },
  voteRecorded: {
    subject: contest => `Il vostro voto è registrato: ${contest}`,
    body: (contest, when) =>
      `nel concorso «${contest}» è stato espresso un voto da questo indirizzo ${when}.\n\nSe non avete votato voi, vi preghiamo di scriverci.`,
  },
  entryReceived: {
    subject: shop => `Abbiamo ricevuto l’iscrizione: ${shop}`,
    body: (shop, contest, when, hash, link) =>
      `l’iscrizione di «${shop}» al concorso «${contest}» ci è pervenuta ${when}.\n\nAvete accettato il regolamento con l’impronta\n${hash}\n\nVi comunicheremo la decisione per e-mail. Potete consultare l’iscrizione qui:\n${link}`,
  },
  entryAccepted: {
    subject: shop => `Iscrizione accolta: ${shop}`,
    body: (shop, contest, checkEnds) =>
      `l’iscrizione di «${shop}» al concorso «${contest}» è stata accolta.\n\nVi invieremo il numero e la locandina per la vetrina quando tutte le iscrizioni saranno state esaminate. La verifica dura ${checkEnds}.`,
  },
  entryRejected: {
    subject: shop => `Iscrizione non accolta: ${shop}`,
    body: (shop, reason) =>
      `siamo spiacenti di non aver potuto accogliere l’iscrizione di «${shop}».\n\nMotivo: ${reason}\n\nSe ritenete che si tratti di un errore, scrivete all’organizzatore.`,
  },
  jurorInvitation: {
    subject: contest => `Invito nella commissione: ${contest}`,
    body: (name, contest, opens, closes, link) =>
      `${name}, vi invitiamo a far parte della commissione giudicatrice del concorso «${contest}». La valutazione inizia ${opens} e prosegue ${closes}.\n\nAccedete con questo indirizzo e-mail:\n${link}`,
  },
} satisfies Words['mail']
