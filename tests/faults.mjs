import { spawnSync } from 'node:child_process'

/** What `npm test` tries in short: photos against a process that is killed, and files that are damaged. */
const env = { ...process.env, KILLS: '50', MUTATED_FILES: '10000' }
const tests = [
  'tests/e2e/photo-faults.spec.ts',
  'tests/e2e/upload-faults.spec.ts',
  'tests/integration/photo/mutated-files.test.ts',
]

const { status } = spawnSync(process.execPath, ['tests/run.mjs', ...tests], {
  env,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
