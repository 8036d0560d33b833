import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, npmEnvironment } from './npm.mjs'
import { runQuietly } from './run-quietly.mjs'

/** @typedef {'install' | 'generate' | 'build'} StepName */
/** @typedef {{ saying: string, stamp: string, sources: string[], run(): Promise<unknown> }} Step */

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** @type {Record<StepName, Step>} */
export const preparation = {
  install: {
    saying: 'Installing packages …',
    stamp: 'node_modules/.prepared',
    sources: ['package-lock.json'],
    run: installPackages,
  },
  generate: {
    saying: 'Generating the database client …',
    stamp: 'prisma/generated/.prepared',
    sources: ['prisma/schema.prisma', 'package-lock.json'],
    run: generateClient,
  },
  build: {
    saying: 'Building …',
    stamp: 'build/.prepared',
    sources: [
      'app',
      'public',
      'prisma/schema.prisma',
      'vite.config.ts',
      'remix.config.js',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ],
    run: buildApp,
  },
}

function installPackages() {
  const command = npm('ci', '--include=dev', '--no-audit', '--no-fund')
  return runQuietly('npm ci', command, { cwd: root, env: npmEnvironment() })
}

function generateClient() {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'prisma/no-schema-engine'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  return runQuietly('prisma generate', node('prisma/build/index.js', 'generate'), {
    cwd: root,
    env,
  })
}

function buildApp() {
  return runQuietly('The build', node('@remix-run/dev/dist/cli.js', 'vite:build'), {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/**
 * @param {string} script a file in node_modules
 * @param {string[]} args
 */
function node(script, ...args) {
  return [process.execPath, join(root, 'node_modules', script), ...args]
}
