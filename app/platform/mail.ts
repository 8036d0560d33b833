import nodemailer from 'nodemailer'

/** A letter as it leaves: plain text, which every mailbox can show and every person can have read out. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** Hands a letter on; resolves when the next server took it, rejects when it did not. */
export type SendMail = (letter: Letter) => Promise<void>

export function smtpMail(options: { url: string; from: string }): SendMail {
  const transport = nodemailer.createTransport(options.url)
  return async letter => {
    await transport.sendMail({
      from: options.from,
      to: letter.to,
      subject: letter.subject,
      text: letter.text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
