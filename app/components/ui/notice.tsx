import type { ReactNode } from 'react'

type Tone = 'info' | 'good' | 'bad'

const tones: Readonly<Record<Tone, string>> = {
  info: 'border-brand bg-wash',
  good: 'border-good bg-good-wash',
  bad: 'border-bad bg-bad-wash',
}

/** A message where the person is looking; a refusal is read out at once. */
export function Notice({
  id,
  tone = 'info',
  children,
}: {
  readonly id?: string
  readonly tone?: Tone
  readonly children: ReactNode
}) {
  return (
    <div
      id={id}
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`my-5 max-w-prose rounded-control border-2 px-4 py-3 ${tones[tone]}`}
    >
      {children}
    </div>
  )
}
