import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'

/** A form as it was posted; 400 for what is none. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch((error: unknown) => {
    throw request.signal.aborted ? error : new Response(null, { status: 400 })
  })
}

/** A form's fields as the schema reads them, or the reply that shows what to mend beside each field. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema) {
  return parseWithZod(form, { schema })
}

/** The key of a form that creates something, made when the form is shown. */
export function newRequestKey(): string {
  return randomUUID()
}

type Submission = ReturnType<typeof parseForm>

/** The form again with what was typed and what to mend: 400. */
export function mendFields(submission: Submission) {
  return data({ reply: submission.reply(), refusal: null }, { status: 400 })
}

/** The form again with what was typed and why a rule says no: 409, or what fits better. */
export function refuse<Reason extends string>(
  submission: Submission,
  refusal: Reason,
  status = 409,
) {
  return data({ reply: submission.reply(), refusal }, { status })
}

/** A plain text field of a form, trimmed; empty when it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Whether a text can be the id of a record. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
