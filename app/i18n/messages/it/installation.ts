import type { Words } from '../../words.ts'

export const installation = {
  quiet: when => `Questa è una copia, ripristinata ${when}.`,
  held: 'Non conta, non pubblica e non invia nulla, tranne i codici di accesso. Così non può fare danni se l’originale è ancora in funzione.',
  release: 'Adesso è questo quello vero',
  sure: 'È certo che l’originale non sia più in funzione?',
  consequence:
    'La copia invierà i messaggi in attesa e conterà e pubblicherà ciò che è dovuto. Se l’originale è ancora in funzione, tutti riceveranno tutto due volte. L’azione viene scritta nel registro.',
  confirm: 'Sì, che cominci',
} satisfies Words['installation']
