import { durationIn } from '#app/i18n/durations.ts'
import { Table } from '../ui/table.tsx'
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
      <div className="mt-6">
        <Table
          caption={words.caption}
          columns={[{ name: words.name }, { name: words.purpose }, { name: words.life }]}
          rows={purposes.map(purpose => ({
            key: purpose,
            cells: [
              <span key="name" className="font-mono text-sm">
                {cookies[purpose].name}
              </span>,
              words.purposes[purpose],
              durationIn(language, cookies[purpose].lifeMs),
            ],
          }))}
        />
      </div>
    </StatementPage>
  )
}
