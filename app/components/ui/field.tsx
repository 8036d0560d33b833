import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { useWords } from '../words.tsx'

export type FieldOf = {
  readonly id: string
  readonly name: string
  readonly errors?: readonly string[] | undefined
}
type Common = { readonly field: FieldOf; readonly label: string; readonly help?: string }

/** How every box that is typed into looks, also with something to mend or switched off. */
export const fieldBox =
  'block w-full rounded-control border border-edge bg-card px-3 py-2.5 text-ink aria-invalid:border-2 aria-invalid:border-bad disabled:bg-paper disabled:text-soft'

/** A labelled field with its help and, below, what to mend. */
export function TextField({
  field,
  label,
  help,
  ...input
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled field={field} label={label} help={help}>
      <input type="text" {...input} {...fieldControl(field, help)} className={fieldBox} />
    </Labelled>
  )
}

export function TextArea({
  field,
  label,
  help,
  ...area
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled field={field} label={label} help={help}>
      <textarea rows={4} {...area} {...fieldControl(field, help)} className={fieldBox} />
    </Labelled>
  )
}

export function Checkbox({
  field,
  label,
  ...input
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div className="my-3">
      <label htmlFor={field.id} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
        <input
          type="checkbox"
          {...fieldControl(field)}
          {...input}
          className="mt-0.5 size-6 shrink-0 accent-brand"
        />
        <span>{label}</span>
      </label>
      <FieldErrors field={field} />
    </div>
  )
}

export function FieldErrors({ field }: { readonly field: FieldOf }) {
  const { site, setup } = useWords()
  if (!field.errors?.length) return null
  return (
    <p id={errorId(field)} className="mt-1 font-semibold text-bad">
      {field.errors.map(error => numberWord(setup, error) ?? formWord(site.form, error)).join(' ')}
    </p>
  )
}

export function Labelled({
  field,
  label,
  help,
  children,
}: Common & { readonly children: ReactNode }) {
  return (
    <div className="my-5">
      <label htmlFor={field.id} className="mb-1 block font-semibold">
        {label}
      </label>
      {help ? (
        <p id={helpId(field)} className="mb-1.5 text-sm text-soft">
          {help}
        </p>
      ) : null}
      {children}
      <FieldErrors field={field} />
    </div>
  )
}

/** What ties a control to its label, its help and its errors. */
export function fieldControl(field: FieldOf, help?: string) {
  const invalid = Boolean(field.errors?.length)
  const described = [help ? helpId(field) : '', invalid ? errorId(field) : ''].filter(Boolean)
  return {
    id: field.id,
    name: field.name,
    'aria-invalid': invalid || undefined,
    'aria-describedby': described.join(' ') || undefined,
  }
}

const helpId = (field: FieldOf) => `${field.id}-help`
const errorId = (field: FieldOf) => `${field.id}-error`

/** Forms report what is wrong by the key of the words that say it. */
function formWord(words: ReturnType<typeof useWords>['site']['form'], key: string): string {
  switch (key) {
    case 'email':
    case 'date':
    case 'choose':
    case 'mustAgree':
    case 'phone':
    case 'postCode':
    case 'slug':
      return words[key]
    default:
      return key.startsWith('tooLong:') ? words.tooLong(Number(key.slice(8))) : words.required
  }
}

/** The bounds of a number stand in the key: "number:1-15". */
function numberWord(words: ReturnType<typeof useWords>['setup'], key: string): string | null {
  const [, least, most] = /^number:(\d+)-(\d+)$/.exec(key) ?? []
  return least && most ? words.numberBetween(Number(least), Number(most)) : null
}
