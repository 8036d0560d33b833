import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

/**
 * A test fails when something complains on the console unasked. One that expects a complaint says so
 * with `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
let complaints: string[] = []

listenToConsole()
afterEach(failOnComplaints)
afterAll(failOnComplaints)

function listenToConsole() {
  const listen = (...words: unknown[]) => complaints.push(format(...words))
  Object.assign(console, { error: listen, warn: listen })
}

function failOnComplaints() {
  const heard = complaints
  complaints = []
  listenToConsole()
  if (heard.length > 0) throw new Error(`Unexpected on the console:\n${heard.join('\n')}`)
}
