import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { letBodyRunOut, toRequest } from '#app/web/node-http.ts'
import { type PhotoForm, readPhotoForm } from '#app/web/upload.ts'

describe('a form with a photo', () => {
  it('gives its fields and the bytes of the photo', async () => {
    const form = new FormData()
    form.append('shopName', 'Žulj & Sinovi')
    form.append('photo', new File([new Uint8Array([1, 2, 3])], 'izložba.jpg'))

    const { read, status } = await send(form)

    expect(status).toBe(200)
    expect(read).toEqual({
      fields: [['shopName', 'Žulj & Sinovi']],
      photo: 3,
      tooLarge: false,
    })
  })

  it('keeps what was typed before a photo that is too large', async () => {
    const form = new FormData()
    form.append('shopName', 'Knjigarna')
    form.append('photo', new File([new Uint8Array(maxPhotoBytes + 1)], 'velika.jpg'))

    const { read } = await send(form)

    expect(read).toEqual({ fields: [['shopName', 'Knjigarna']], photo: null, tooLarge: true })
  })

  it('takes a photo of exactly the limit', async () => {
    const form = new FormData()
    form.append('photo', new File([new Uint8Array(maxPhotoBytes)], 'ravno.jpg'))

    const { read } = await send(form)

    expect(read).toEqual({ fields: [], photo: maxPhotoBytes, tooLarge: false })
  })

  it('tells an empty photo from none at all', async () => {
    const [empty, none] = [new FormData(), new FormData()]
    empty.append('photo', new File([], 'prazna.jpg'))
    none.append('photo', new File([], ''))

    expect((await send(empty)).read?.photo).toBe(0)
    expect((await send(none)).read?.photo).toBe(null)
  })

  it('is refused when it is no such form', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }

    expect((await send('garbage', headers)).status).toBe(400)
  })
})

describe('a body', () => {
  it('breaks off beyond 256 kB where no photo is expected, and that is told', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }

    const within = await send(`story=${'a'.repeat(250_000)}`, headers)
    const beyond = await send(`story=${'a'.repeat(300_000)}`, headers)

    expect({ status: within.status, told: within.told }).toEqual({ status: 200, told: false })
    expect({ status: beyond.status, told: beyond.told }).toEqual({ status: 400, told: true })
  })

  it('that nobody has read runs out without an error when its sender has gone', async () => {
    const { server, port } = await listening()
    const tell = { left: new AbortController().signal, tooLarge: () => {} }
    const begun = once(server, 'request')
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: vitrina.test\r\ncontent-length: 1000\r\n\r\nstory=')
    const [message] = (await begun) as [IncomingMessage]
    const request = toRequest(message, 'http://vitrina.test', tell)

    const gone = new Promise(resolve => message.once('close', resolve))
    socket.destroy()
    await gone

    await expect(letBodyRunOut(request)).resolves.toBeUndefined()
    server.close()
  })
})

type Read = { fields: [string, unknown][]; photo: number | null; tooLarge: boolean }

/** Posts to a server that reads the form as the app does, and says what it read. */
async function send(body: FormData | string, headers: Record<string, string> = {}) {
  let told = false
  const { server, port } = await listening()
  server.on('request', (message: IncomingMessage, answer: ServerResponse) => {
    const tell = { left: new AbortController().signal, tooLarge: () => (told = true) }
    readPhotoForm(toRequest(message, 'http://vitrina.test', tell)).then(
      form => answer.end(JSON.stringify(summary(form))),
      (error: unknown) => {
        answer.statusCode = error instanceof Response ? error.status : 500
        answer.end('null')
      },
    )
  })
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers })
  const read = (await response.json()) as Read | null
  server.closeAllConnections()
  server.close()
  return { status: response.status, read, told }
}

async function listening() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { server, port }
}

function summary({ fields, photo, tooLarge }: PhotoForm): Read {
  return { fields: [...fields], photo: photo && photo.length, tooLarge }
}
