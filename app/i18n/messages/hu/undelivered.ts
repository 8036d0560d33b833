import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const undelivered = {
  title: 'El nem küldött üzenetek',
  lead: 'A verseny azon üzenetei, amelyeknek már el kellett volna menniük. A kiszolgáló néhány órán át magától próbálkozik.',
  none: 'Minden üzenet elment.',
  to: 'Kinek',
  kind: 'Üzenet',
  since: 'Mióta',
  trouble: 'Miért',
  kinds: {
    'entry-received': 'igazolás a nevezésről',
    'entry-accepted': 'értesítés az elfogadásról',
    'entry-rejected': 'értesítés az elutasításról',
    'entry-completion': 'hiánypótlási kérés',
    'entry-numbered': 'sorszám és plakát',
    'juror-invitation': 'meghívó a bírálóbizottságba',
    'entry-code': 'nevezést megerősítő kód',
    'entry-missing': 'emlékeztető a nevezés hiányairól',
    'entry-withdrawn': 'visszalépés visszaigazolása',
    'juror-reminder-48': 'emlékeztető a zsűrinek két nappal a lezárás előtt',
    'juror-reminder-4': 'emlékeztető a zsűrinek négy órával a lezárás előtt',
    'juror-reopened': 'értesítés az újranyitott pontozásról',
    'juror-removed': 'értesítés egy zsűritag felmentéséről',
    'publication-notice': 'értesítés az eredmények közzétételéről',
    'results-for-entrant': 'eredmények a nevezőnek',
    'results-for-juror': 'eredmények a zsűritagnak',
    'objection-received': 'kifogás visszaigazolása',
    'objection-decided': 'döntés egy kifogásról',
    'result-corrected': 'értesítés a javított eredményekről',
    'irregularity-reported': 'értesítés egy bejelentett szabálytalanságról',
    'test-letter': 'próbaüzenet',
    'contest-amended': 'értesítés a felhívás módosításáról',
    'contest-cancelled': 'értesítés a verseny lemondásáról',
  },
  otherKind: 'más üzenet',
  troubles: {
    waits: 'Még küldésre vár.',
    'address-refused':
      'A levelezőkiszolgáló nem fogadja el a címet: ellenőrizze, hogy helyesen írták-e.',
    'asked-to-wait': 'A címzett levelezőkiszolgálója azt kéri, próbálkozzunk később.',
    'no-connection': 'A levelezőkiszolgáló nem érhető el.',
    'sender-refused':
      'A levelezőkiszolgáló nem fogadja el a jelszavunkat: értesítse a rendszer gazdáját.',
    unknown: 'A levelezőkiszolgáló nem vette át az üzenetet.',
  },
  toVoters: count =>
    plural('hu', count, {
      one: '# szavazókód sem ment el. A kódokat nem küldjük újra, mert fél órán belül lejárnak.',
      other: '# szavazókód sem ment el. A kódokat nem küldjük újra, mert fél órán belül lejárnak.',
    }),
  resendTo: to => `Újraküldés: ${to}`,
  resendAll: 'Minden üzenet újraküldése',
  again: count =>
    plural('hu', count, {
      one: '# üzenet ismét úton van.',
      other: '# üzenet ismét úton van.',
    }),
} satisfies Words['undelivered']
