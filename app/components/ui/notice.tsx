import type { ReactNode } from 'react'

type Tone = 'info' | 'good' | 'bad'

const tones: Readonly<Record<Tone, string>> = {
  info: 'border-brand bg-brand/5',
  good: 'border-emerald-700 bg-emerald-50',
  bad: 'border-bad bg-red-50',
}

/** A message where the person is looking; a refusal is read out at once. */
export function Notice({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`my-4 rounded-lg border-l-4 px-4 py-3 ${tones[tone]}`}
    >
      {children}
    </div>
  )
}
