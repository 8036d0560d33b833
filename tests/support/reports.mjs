import { readFileSync } from 'node:fs'

/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', reason?: string }} TestReport */
/** @typedef {{ file: string, milliseconds: number, tests: TestReport[], errors: string[] }} FileReport */
/** @typedef {{ files: FileReport[], errors: string[] }} RunnerReport */

/** @typedef {{ title: string, tests: { status: string, expectedStatus: string, annotations: { type: string, description?: string }[], results: { duration: number }[] }[] }} PlaywrightSpec */
/** @typedef {{ file: string, specs: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} PlaywrightReport */

/**
 * @param {string} path
 * @returns {RunnerReport | undefined} nothing where the runner ended before it could report
 */
export function readVitestReport(path) {
  return readJson(path)
}

/**
 * @param {string} path
 * @returns {RunnerReport | undefined}
 */
export function readPlaywrightReport(path) {
  /** @type {PlaywrightReport | undefined} */
  const report = readJson(path)
  if (!report) return undefined
  return {
    files: report.suites.map(reportFile),
    errors: report.errors.map(({ message }) => message ?? 'an error without a message'),
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {PlaywrightSuite} suite the outermost one stands for a file
 * @returns {FileReport}
 */
function reportFile(suite) {
  const specs = specsOf(suite)
  const results = specs.flatMap(spec => spec.tests.flatMap(test => test.results))
  return {
    file: `tests/e2e/${suite.file}`,
    milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
    tests: specs.flatMap(reportSpec),
    errors: [],
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

/**
 * @param {PlaywrightSpec} spec
 * @returns {TestReport[]}
 */
function reportSpec(spec) {
  return spec.tests.map(({ status, expectedStatus, annotations }) => {
    if (status === 'expected') return { name: spec.title, state: 'passed' }
    // One that a time limit or a failure kept from running is not one that was left out on purpose.
    if (expectedStatus !== 'skipped') return { name: spec.title, state: 'failed' }
    const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')
    return { name: spec.title, state: 'skipped', reason: reason?.description }
  })
}
