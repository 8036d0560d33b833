import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, shopForm } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { rawConnection, statusOf } from '#tests/support/raw-http.ts'
import { type App, expect, test } from './fixtures.ts'

const at = { town: 'velenje', contest: '2026' }
const boundary = 'meja'

for (const { seconds, entered } of [
  { seconds: 59, entered: 1 },
  { seconds: 60, entered: 0 },
]) {
  test(`An upload that began in time and ends ${seconds} seconds late enters ${entered} shops`, async ({
    app,
  }) => {
    const { contest } = await seedContest(app.services)
    const close = contest.entriesCloseAt.getTime()
    const body = await formBody(app)
    await app.setClock(new Date(close - 1).toISOString())

    const upload = await rawConnection(Number(new URL(app.url).port))
    upload.send(headOf(app, body.length))
    await upload.answerWith('100 Continue')
    await app.setClock(new Date(close + seconds * 1000).toISOString())
    upload.send(body)
    const answer = (await upload.wholeAnswer()).replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')

    expect(statusOf(answer)).toBe(entered === 1 ? 302 : 409)
    const entries = await app.services.db.entry.findMany({ select: { submittedAt: true } })
    expect(entries).toEqual(entered === 1 ? [{ submittedAt: new Date(close - 1) }] : [])
  })
}

/** The head arrives, and the server says that it may go on. */
function headOf(app: App, length: number): string {
  return [
    `POST ${addresses.enter(at)} HTTP/1.1`,
    `Host: ${new URL(app.url).host}`,
    `Origin: ${app.url}`,
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    `Content-Length: ${length}`,
    'Expect: 100-continue',
    'Connection: close',
    '',
    '',
  ].join('\r\n')
}

async function formBody(app: App): Promise<string> {
  const { story: _, ...shop } = shopForm('Pri Ani')
  const fields = {
    ...shop,
    requestKey: app.services.random.uuid(app.services.now()),
    email: 'ana@shops.test',
    agreeRules: 'on',
    agreeAuthority: 'on',
    agreePhoto: 'on',
  }
  const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value))
  const photo = Buffer.from(await drawnPhoto()).toString('latin1')
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="photo"; filename="photo.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${photo}\r\n`
  return `${parts.join('')}${file}--${boundary}--\r\n`
}

function part(named: string, value: string): string {
  const text = Buffer.from(value, 'utf8').toString('latin1')
  return `--${boundary}\r\nContent-Disposition: form-data; ${named}\r\n\r\n${text}\r\n`
}
