import { beforeEach, describe, expect, it } from 'vitest'
import { type Changes, createChanges } from '#app/browser/photo-changes.ts'

type Answer = { readonly saved: boolean }
type Sent = {
  text: FormDataEntryValue | null
  answer: (answer: Answer) => Promise<void>
  fail: () => Promise<void>
}

let changes: Changes<Answer>
let sent: Sent[]
let pauses: { ms: number; over: () => Promise<void> }[]

const settled = () => new Promise<void>(resolve => setTimeout(resolve))
const saved = { saved: true }

beforeEach(() => {
  sent = []
  pauses = []
  changes = createChanges<Answer>({
    send: fields =>
      new Promise((resolve, reject) => {
        sent.push({
          text: fields.get('text'),
          answer: answer => (resolve(answer), settled()),
          fail: () => (reject(new TypeError('no connection')), settled()),
        })
      }),
    pause: (ms, until) =>
      new Promise(resolve => {
        until.addEventListener('abort', () => resolve())
        pauses.push({ ms, over: () => (resolve(), settled()) })
      }),
  })
})

function give(what: string, text: string) {
  const fields = new FormData()
  fields.set('text', text)
  changes.give(what, fields)
}

const texts = () => sent.map(({ text }) => text)
const standing = (what: string) => changes.standings().get(what)
function last(): Sent {
  const found = sent.at(-1)
  if (!found) throw new Error('Nothing was sent')
  return found
}

describe('Changes that are saved as they are made', () => {
  it('are sent one after the other, of each thing only the last one that waits', async () => {
    give('a', 'a1')
    give('a', 'a2')
    give('b', 'b1')
    give('a', 'a3')
    const before = texts()
    await last().answer(saved)
    const during = standing('a')
    await last().answer(saved)
    await last().answer(saved)

    expect(before).toEqual(['a1'])
    expect(during).toEqual({ state: 'saving' })
    expect(texts()).toEqual(['a1', 'a3', 'b1'])
    expect(standing('a')).toEqual({ state: 'answered', answer: saved })
    expect(standing('b')).toEqual({ state: 'answered', answer: saved })
  })

  it('are sent again after longer and longer pauses where there was no answer', async () => {
    give('a', 'a1')
    give('b', 'b1')
    await last().fail()
    const paused = [standing('a'), standing('b')]
    await pauses[0]?.over()
    await last().fail()
    await pauses[1]?.over()
    await last().answer(saved)
    await last().answer(saved)

    expect(paused).toEqual([{ state: 'not-saved' }, { state: 'not-saved' }])
    expect(texts()).toEqual(['a1', 'a1', 'a1', 'b1'])
    expect(pauses.map(({ ms }) => ms)).toEqual([500, 1000])
    expect(changes.waiting()).toEqual([])
  })

  it('are sent at once when they are given again', async () => {
    give('a', 'a1')
    await last().fail()
    give('a', 'a1')
    await settled()

    expect(texts()).toEqual(['a1', 'a1'])
  })

  it('are sent at once, unsaved as long as there is no answer, when another is made', async () => {
    give('a', 'a1')
    await last().fail()
    give('a', 'a2')
    const given = standing('a')
    await settled()
    await last().answer(saved)

    expect(given).toEqual({ state: 'not-saved' })
    expect(texts()).toEqual(['a1', 'a2'])
    expect(standing('a')).toEqual({ state: 'answered', answer: saved })
  })

  it('wait to be sent by whoever leaves, all but the one that is on its way', async () => {
    give('a', 'a1')
    give('a', 'a2')
    give('b', 'b1')
    const behind = changes.waiting().map(fields => fields.get('text'))
    await last().answer(saved)
    await last().fail()

    expect(behind).toEqual(['a2', 'b1'])
    expect(changes.waiting().map(fields => fields.get('text'))).toEqual(['a2', 'b1'])
  })

  it('are not sent twice, unless they were refused', async () => {
    give('a', 'a1')
    give('a', 'a1')
    await last().answer(saved)
    give('a', 'a1')
    give('a', 'a2')
    await last().answer({ saved: false })
    give('a', 'a2')

    expect(texts()).toEqual(['a1', 'a2', 'a2'])
  })

  it('are taken back as long as they only wait', async () => {
    give('a', 'a1')
    give('b', 'b1')
    changes.takeBack('a')
    changes.takeBack('b')
    const behind = standing('b')
    await last().answer(saved)
    give('b', 'b1')

    expect(behind).toBeUndefined()
    expect(texts()).toEqual(['a1', 'b1'])
  })

  it('stay one after the other when one that failed is taken back and given again', async () => {
    give('a', 'a1')
    await last().fail()
    changes.takeBack('a')
    give('a', 'a1')
    give('b', 'b1')
    await settled()

    expect(texts()).toEqual(['a1', 'a1'])
  })

  it('tell those who listen', async () => {
    const heard: unknown[] = []
    const stop = changes.subscribe(() => heard.push(standing('a')?.state))
    give('a', 'a1')
    await last().answer(saved)
    stop()
    give('a', 'a2')

    expect(heard).toEqual(['saving', 'answered'])
  })
})
