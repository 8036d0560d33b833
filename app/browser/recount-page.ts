import { categoryName } from '#app/domain/contest/category-name.ts'
import type { Report } from '#app/domain/result/recount.ts'
import { type WantedBallot, wantedBallot } from '#app/domain/result/trace-ballot.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { reportInWords } from '#app/i18n/recount-report.ts'
import type { Words } from '#app/i18n/words.ts'
import { drawReport } from './recount-drawing.ts'
import type { RecountMessage, RecountRequest } from './recount-worker.ts'

type RecountWords = Pick<Words, 'recount' | 'result'>

const languages: Readonly<Record<Language, () => Promise<RecountWords>>> = {
  sl: async () => ({
    ...(await import('#app/i18n/messages/sl/recount.ts')),
    ...(await import('#app/i18n/messages/sl/result.ts')),
  }),
  en: async () => ({
    ...(await import('#app/i18n/messages/en/recount.ts')),
    ...(await import('#app/i18n/messages/en/result.ts')),
  }),
  it: async () => ({
    ...(await import('#app/i18n/messages/it/recount.ts')),
    ...(await import('#app/i18n/messages/it/result.ts')),
  }),
  hu: async () => ({
    ...(await import('#app/i18n/messages/hu/recount.ts')),
    ...(await import('#app/i18n/messages/hu/result.ts')),
  }),
  de: async () => ({
    ...(await import('#app/i18n/messages/de/recount.ts')),
    ...(await import('#app/i18n/messages/de/result.ts')),
  }),
}

const desk = element('recount')
const language = desk.dataset.language as Language
const words = await languages[language]()
const names = new Map<number, string>(JSON.parse(desk.dataset.names ?? '[]'))
const contest = { town: desk.dataset.town ?? '', contest: desk.dataset.contest ?? '' }
const own = document.getElementById('recount-own')
const file = element('recount-file') as HTMLInputElement
const ballotNumber = element('recount-ballot') as HTMLInputElement
const ballotFile = element('recount-receipt') as HTMLInputElement
const progress = element('recount-progress')
const answer = element('recount-answer')

// The worker is fetched with the page, so that counting needs no connection later.
let worker = startWorker()
own?.addEventListener('click', () => void countOwn(desk.dataset.results ?? ''))
file.addEventListener('change', () => void countFile(file.files?.[0]))
addEventListener('dragover', event => event.preventDefault())
addEventListener('drop', event => {
  event.preventDefault()
  void countFile(event.dataTransfer?.files[0])
})
desk.hidden = false

async function countOwn(address: string): Promise<void> {
  await count(async () => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answers ${response.status}`)
    return response.arrayBuffer()
  }, words.recount.notLoaded)
}

async function countFile(chosen: File | undefined): Promise<void> {
  if (chosen) await count(() => chosen.arrayBuffer(), words.recount.unreadable)
}

/** Counts what is read, and says in words how far it is and what came of it. */
async function count(read: () => Promise<ArrayBuffer>, failure: string): Promise<void> {
  answer.replaceChildren()
  showStep(null)
  setBusy(true)
  try {
    const bytes = await read().catch(() => null)
    if (!bytes) return tell(failure)
    const ballot = await wanted()
    if (ballot === 'unreadable') return tell(words.recount.ballot.unreadable)
    const report = await reportOf({ bytes, contest, ballot }).catch(() => null)
    if (!report) return tell(words.recount.broken)
    draw(report)
  } finally {
    setBusy(false)
  }
}

/** The ballot that is looked for besides: by what was typed, else by the receipt that was chosen. */
async function wanted(): Promise<WantedBallot | null | 'unreadable'> {
  const typed = ballotNumber.value.trim()
  const [receipt] = ballotFile.files ?? []
  if (typed === '' && !receipt) return null
  const text = typed === '' ? await receipt?.text().catch(() => '') : typed
  return wantedBallot(text ?? '') ?? 'unreadable'
}

function draw(report: Report): void {
  const nameOf = (number: number) => {
    const entry = words.recount.entryNumber(number)
    const name = names.get(number)
    return name === undefined ? entry : `${name} (${entry})`
  }
  const rules = report.about?.rules
  const categoryOf = (key: string) => (rules ? categoryName(rules, key, language) : key)
  const sections = reportInWords(words, report, { nameOf, categoryOf })
  drawReport(answer, { report, sections, words: words.recount, nameOf, categoryOf })
  answer.focus()
}

/** A worker that breaks off is replaced, so that the next file finds one. */
function reportOf(request: RecountRequest): Promise<Report> {
  const answered = new AbortController()
  const { signal } = answered
  const report = new Promise<Report>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<RecountMessage>) => {
        if (data.kind === 'report') resolve(data.report)
        else showStep(data.step)
      },
      { signal },
    )
    worker.addEventListener(
      'error',
      () => {
        worker = startWorker()
        reject(new Error('The worker broke off'))
      },
      { signal },
    )
  })
  worker.postMessage(request, [request.bytes])
  return report.finally(() => answered.abort())
}

function startWorker(): Worker {
  return new Worker(desk.dataset.worker ?? '', { type: 'module' })
}

/** Marks the steps before the one under way as done. */
function showStep(current: string | null): void {
  const items = [...progress.querySelectorAll<HTMLElement>('[data-step]')]
  const now = items.findIndex(({ dataset }) => dataset.step === current)
  for (const [index, item] of items.entries()) {
    item.dataset.state = index < now ? 'done' : index === now ? 'now' : 'later'
  }
}

function setBusy(busy: boolean): void {
  progress.hidden = !busy
  answer.setAttribute('aria-busy', String(busy))
  file.disabled = busy
  if (own instanceof HTMLButtonElement) own.disabled = busy
}

function tell(sentence: string): void {
  const line = document.createElement('p')
  line.textContent = sentence
  answer.replaceChildren(line)
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
