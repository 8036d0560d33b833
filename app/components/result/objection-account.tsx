import { useWords } from '../words.tsx'

/** How many objections there were and how they were decided; of what they say, nothing. */
export function ObjectionAccount({
  received,
  granted,
  refused,
  undecided,
}: {
  readonly received: number
  readonly granted: number
  readonly refused: number
  readonly undecided: number
}) {
  const words = useWords().objection.public
  const sentences = [
    words.received(received),
    granted > 0 ? words.granted(granted) : '',
    refused > 0 ? words.refused(refused) : '',
    undecided > 0 ? words.undecided(undecided) : '',
  ].filter(Boolean)
  return (
    <section className="mt-12 max-w-prose">
      <h2 className="mb-2">{words.title}</h2>
      <p>{received === 0 ? words.none : sentences.join(' ')}</p>
    </section>
  )
}
