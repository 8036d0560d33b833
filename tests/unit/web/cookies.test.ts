import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sl } from '#app/i18n/messages/sl/all.ts'
import { cookies } from '#app/web/cookies.ts'

const sources = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name))
  .map(path => ({ path, text: readFileSync(path, 'utf8') }))

test('Every cookie that the code sets is in the list of cookies, with its name and its life', () => {
  const made = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/createCookie\(([^,]+),/g)].map(([, name]) => ({ path, name })),
  )
  const written = sources.filter(({ text }) => /Max-Age=/.test(text)).map(({ path }) => path)
  const lives = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/maxAge: (.+),/g)].map(([, life]) => ({ path, life })),
  )

  expect(made.map(({ name }) => name).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    'cookies.session.name',
    'cookies.signIn.name',
    'cookies.vote.name',
  ])
  expect(written).toEqual(['app/web/language.ts'])
  expect(lives.map(({ life }) => life).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    'cookies.session.lifeMs / 1000',
    'cookies.signIn.lifeMs / 1000',
    'cookies.vote.lifeMs / 1000',
  ])
})

test('The name of a cookie stands in the list alone, and each has words for what it is needed for', () => {
  const naming = sources.filter(({ text }) => /['"`]vitrina_/.test(text)).map(({ path }) => path)

  expect(naming).toEqual(['app/web/cookies.ts'])
  expect(Object.keys(sl.statements.cookies.purposes)).toEqual(Object.keys(cookies))
})
