import { expect, it } from 'vitest'
import { z } from 'zod'
import { resultFileSchema } from '#app/domain/result/payload.ts'

it('The published JSON Schema is the one that files are parsed by (`npx vitest run -u` writes it anew)', async () => {
  const schema = {
    $id: '/schema/results-1.json',
    title: 'A result of Vitrina, format 1',
    ...z.toJSONSchema(resultFileSchema, { io: 'input', reused: 'ref' }),
  }

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../../../public/schema/results-1.json',
  )
})
