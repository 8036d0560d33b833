import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { root } from '../../app/commands/preparation.mjs'
import { prepareOrExit } from '../../app/commands/prepare.mjs'

const only = process.argv.slice(2)
const benches = [
  'count',
  'log',
  'verify',
  'memory',
  'photos',
  'uploads',
  'contest',
  'browser',
  'pages',
  'lighthouse',
]
/** Processes that a bench starts beside itself. */
const beside = ['pages-app', 'pages-bare', 'pages-visitors']

process.chdir(root)
process.env.NODE_ENV ||= 'production'
await prepareOrExit(['install', 'generate', 'build'])
const folder = 'build/bench'
await bundle()

// Each in a process of its own, so that none inherits another's memory or warm code.
for (const name of benches) {
  if (only.length > 0 && !only.includes(name)) continue
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${folder}/${name}.js`], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

/** The benches are TypeScript and measure the same modules that the site runs. */
async function bundle() {
  const { build } = await import(createRequire(import.meta.url).resolve('vite'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const input = Object.fromEntries(
    [...benches, ...beside].map(name => [name, `tests/bench/${name}.ts`]),
  )
  const common = { configFile: false, logLevel: 'warn' }
  await build({
    ...common,
    build: { ssr: true, outDir: folder, target: 'node20', rollupOptions: { input } },
  })
  await build({
    ...common,
    build: {
      outDir: `${folder}/browser`,
      target: 'es2022',
      lib: { entry: 'tests/bench/browser-worker.ts', formats: ['es'], fileName: 'worker' },
    },
  })
}
