import nodemailer from 'nodemailer'

/** A letter as it leaves: plain text, which every mailbox can show and every person can have read out. */
export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly Attachment[] | undefined
}

/** A file that goes with a letter, by the name under which it is saved. */
export type Attachment = {
  readonly name: string
  readonly type: 'application/pdf'
  readonly bytes: Uint8Array
}

/** Hands a letter on; resolves when the next server took it, rejects when it did not. */
export type SendMail = (letter: Letter) => Promise<void>

export function smtpMail(options: { url: string; from: string }): SendMail {
  const transport = nodemailer.createTransport(withPatience(options.url))
  return async letter => {
    await transport.sendMail({
      from: options.from,
      to: letter.to,
      subject: letter.subject,
      text: letter.text,
      attachments: letter.attachments?.map(({ name, type, bytes }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(bytes),
      })),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}

/** A server that falls silent is given up before the job that waits for it is, else a letter goes twice. */
function withPatience(text: string): string {
  const url = new URL(text)
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, '15000')
  }
  return url.href
}
