import type { Words } from '../../words.ts'

export const installation = {
  quiet: when => `This is a copy, restored ${when}.`,
  held: 'It counts, publishes and sends nothing, save codes to sign in with. So it can do no harm while the original still runs.',
  release: 'This is the real one now',
  sure: 'Is it certain that the original no longer runs?',
  consequence:
    'The copy will send the letters that wait, and count and publish what is due. If the original still runs, people will get everything twice. This is written into the log.',
  confirm: 'Yes, let it start',
} satisfies Words['installation']
