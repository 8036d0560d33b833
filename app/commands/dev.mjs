import { prepareOrExit } from './prepare.mjs'

process.env.NODE_ENV ||= 'development'
process.env.VITRINA_DEV = '1'
await prepareOrExit(['install', 'generate'])

const { createServer } = await import('vite')
const vite = await createServer({ appType: 'custom', server: { middlewareMode: true } })
const { startDemo } = await vite.ssrLoadModule('/app/demo/server.ts')
await startDemo({ dev: { vite } })
