import type { CorrectionRefusal } from '#app/domain/result/correction.ts'

export const correction = {
  title: 'Popravek rezultatov',
  lead: 'Popravljeni rezultati so nova različica z javno objavljenim razlogom, prejšnja ostane vsem na voljo. Vsi prijavitelji prejmejo sporočilo.',
  current: (version: number) => `Zdaj velja različica ${version}.`,
  notYet: 'Popraviti je mogoče samo objavljene rezultate.',
  struck: 'Kateri prodajni prostori ne tekmujejo več?',
  struckHelp: 'Ne uvrstijo se in ne prejmejo nagrade, glasovi zanje niso več veljavni.',
  setAside: 'Čigavi ocenjevalni listi se ne upoštevajo več?',
  member: (member: number) => `${member}. član komisije`,
  recognitions: 'Kdo prejme posebno priznanje komisije?',
  reason: 'Razlog (bo javno objavljen)',
  publish: 'Objavite popravljene rezultate',
  reasons: {
    'restored-copy':
      'To je obnovljena kopija, ki ničesar ne objavlja, dokler je ne potrdite kot pravo.',
    'results-not-published': 'Rezultati še niso objavljeni.',
    'corrected-meanwhile':
      'Rezultati so bili medtem popravljeni. Preglejte veljavno različico in se odločite znova.',
    'entry-not-in-the-result': 'Izbrani prodajni prostor ne tekmuje.',
    'juror-not-in-the-result': 'Izbrane osebe ni v komisiji.',
    'nothing-corrected': 'Izberite, kaj je drugače kot v veljavni različici.',
  } satisfies Record<CorrectionRefusal, string>,
  letter: {
    subject: (contest: string) => `Rezultati so popravljeni: ${contest}`,
    body: (shop: string, contest: string, version: number, reason: string, link: string) =>
      `objavili smo popravljene rezultate natečaja »${contest}«, na katerem sodeluje tudi vaš prodajni prostor »${shop}«. Zdaj velja različica ${version}.\n\nRazlog: ${reason}\n\nRezultati:\n${link}`,
  },
}
