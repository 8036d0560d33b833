import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

/** The processes and commands that run beside the pages, bundled with them as one module graph. */
const serverEntries = {
  app: 'app/server.ts',
  serve: 'app/commands/serve.ts',
  demo: 'app/demo/server.ts',
  migrate: 'app/commands/migrate.ts',
  town: 'app/commands/town.ts',
  recount: 'app/commands/recount.ts',
  backup: 'app/commands/backup.ts',
  restore: 'app/commands/restore.ts',
  photos: 'app/commands/photos.ts',
  'second-factor': 'app/commands/second-factor.ts',
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), buildServerEntries(), compressFiles()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { watch: { ignored: ['**/build/**', '**/data/**', '**/test-results/**'] } },
})

function buildServerEntries(): Plugin {
  return {
    name: 'vitrina-server-entries',
    config(config, env) {
      if (env.command !== 'build' || !env.isSsrBuild || !config.build?.rollupOptions) return
      config.build.rollupOptions.input = serverEntries
      config.build.rollupOptions.output = { entryFileNames: '[name].js', format: 'esm' }
    },
  }
}

/** Beside each text file for browsers lie the same bytes compressed, as small as they get. */
function compressFiles(): Plugin {
  return {
    name: 'vitrina-compressed-files',
    async writeBundle({ dir = '' }, bundle) {
      if (this.environment.name !== 'client') return
      for (const file of Object.values(bundle)) {
        if (!/\.(css|js)$/.test(file.fileName)) continue
        const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source)
        if (bytes.length < 1_000) continue
        const path = join(dir, file.fileName)
        await writeFile(`${path}.br`, brotliCompressSync(bytes))
        await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
