import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

/** @import { SerializedError } from 'vitest' */
/** @import { TestCase, TestModule } from 'vitest/node' */
/** @import { FileReport, RunnerReport } from './reports.mjs' */

const reportFile = 'test-results/vitest.json'

/** Vitest's own JSON leaves out why a test was skipped, errors outside of tests and time in hooks. */
export default class VitestReport {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {RunnerReport} */
    const report = {
      files: modules.map(reportModule),
      errors: unhandled.map(({ message }) => message),
    }
    mkdirSync(dirname(reportFile), { recursive: true })
    writeFileSync(reportFile, JSON.stringify(report))
  }
}

/**
 * @param {TestModule} module
 * @returns {FileReport}
 */
function reportModule(module) {
  const tests = [...module.children.allTests()]
  const { collectDuration, setupDuration, duration } = module.diagnostic()
  return {
    file: relative('.', module.moduleId),
    milliseconds: setupDuration + collectDuration + duration,
    tests: tests.map(reportTest),
    errors: errorsOf(module),
  }
}

/** @param {TestCase} test */
function reportTest(test) {
  const result = test.result()
  const name = test.fullName
  if (result.state === 'passed' || result.state === 'failed') return { name, state: result.state }
  // A test that never came to its end is not one that was left out on purpose.
  if (result.state === 'pending') return { name, state: /** @type {const} */ ('failed') }
  return { name, state: /** @type {const} */ ('skipped'), reason: result.note }
}

/** @param {TestModule} module */
function errorsOf(module) {
  const suites = [...module.children.allSuites()]
  return [module, ...suites].flatMap(part => part.errors().map(({ message }) => message))
}
