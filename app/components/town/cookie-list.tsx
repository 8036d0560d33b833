import { durationIn } from '#app/i18n/durations.ts'
import { useLanguage, useWords } from '../words.tsx'
import { Stated, StatementPage } from './statement-page.tsx'

type Purpose = 'session' | 'signIn' | 'vote' | 'language'
export type Cookies = Readonly<Record<Purpose, { readonly name: string; readonly lifeMs: number }>>

const purposes: readonly Purpose[] = ['session', 'signIn', 'vote', 'language']

/** Every cookie of the site, what it is needed for and how long it lasts. */
export function CookieList({ cookies }: { readonly cookies: Cookies }) {
  const words = useWords().statements.cookies
  const language = useLanguage()
  return (
    <StatementPage title={words.title}>
      <Stated>{words.lead}</Stated>
      <Stated>{words.public}</Stated>
      <table className="mt-6 w-full border-collapse text-left">
        <caption className="mb-2 text-left font-semibold">{words.caption}</caption>
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="py-2 pr-4">
              {words.name}
            </th>
            <th scope="col" className="py-2 pr-4">
              {words.purpose}
            </th>
            <th scope="col" className="py-2">
              {words.life}
            </th>
          </tr>
        </thead>
        <tbody>
          {purposes.map(purpose => (
            <tr key={purpose} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 align-top font-mono text-sm break-words">
                {cookies[purpose].name}
              </th>
              <td className="py-2 pr-4 align-top hyphens-auto">{words.purposes[purpose]}</td>
              <td className="py-2 align-top">{durationIn(language, cookies[purpose].lifeMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </StatementPage>
  )
}
