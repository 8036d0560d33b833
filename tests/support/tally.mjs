/** @import { FileReport, RunnerReport, TestReport } from './reports.mjs' */
/** @typedef {{ passed: number, failed: number, skipped: TestReport[], files: FileReport[], troubles: string[] }} Tally */

/** @type {Tally} */
const nothing = { passed: 0, failed: 0, skipped: [], files: [], troubles: [] }

/**
 * @param {string} name
 * @param {boolean} passed
 */
export function tallyCheck(name, passed) {
  return passed ? { ...nothing, passed: 1 } : tallyTrouble(`${name} failed`)
}

/**
 * @param {string} trouble what went wrong besides single tests; it counts as one failed
 * @returns {Tally}
 */
export function tallyTrouble(trouble) {
  return { ...nothing, failed: 1, troubles: [trouble] }
}

/**
 * A runner that ends badly without naming a failed test counts as one failed.
 * @param {string} name
 * @param {number} exitCode
 * @param {RunnerReport | undefined} report
 * @returns {Tally}
 */
export function tallyRunner(name, exitCode, report) {
  if (!report)
    return tallyCheck(`${name} ended without a report (exit status ${exitCode}) and`, false)

  const tests = report.files.flatMap(file => file.tests)
  const errors = [...report.errors, ...report.files.flatMap(file => file.errors)]
  const failed = tests.filter(test => test.state === 'failed').length + errors.length
  const unexplained = exitCode !== 0 && failed === 0
  return {
    passed: tests.filter(test => test.state === 'passed').length,
    failed: unexplained ? 1 : failed,
    skipped: tests.filter(test => test.state === 'skipped'),
    files: report.files,
    troubles: [
      ...errors.map(error => `${name}: ${error.split('\n')[0]}`),
      ...(unexplained ? [`${name} ended with exit status ${exitCode}`] : []),
    ],
  }
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    files: tallies.flatMap(({ files }) => files),
    troubles: tallies.flatMap(({ troubles }) => troubles),
  }
}

/**
 * The lines at the end of a run; the last one is for machines.
 * @param {Tally} total
 */
export function summarise({ passed, failed, skipped, files, troubles }) {
  const slowest = [...files].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10)
  return [
    ...list(
      'Slowest files',
      slowest.map(({ file, milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s  ${file}`),
    ),
    ...list(
      'Skipped',
      skipped.map(({ name, reason }) => `${name}: ${reason ?? 'no reason given'}`),
    ),
    ...list('Failed besides single tests', troubles),
    '',
    `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  ]
}

/**
 * @param {string} title
 * @param {string[]} lines
 */
function list(title, lines) {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
}
