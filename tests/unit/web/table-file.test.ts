import { describe, expect, it } from 'vitest'
import { tableFile } from '#app/web/table-file.ts'

async function textOf(names: readonly (string | null)[]): Promise<string> {
  const bytes = await tableFile(names, [
    ['Št.', name => (name ?? '').length],
    ['Prodajni prostor', name => name],
  ]).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

describe('A table for a spreadsheet', () => {
  it('begins with the mark of UTF-8 and has semicolons between its columns', async () => {
    expect(await textOf(['Čevelj'])).toBe('\uFEFFŠt.;Prodajni prostor\r\n6;Čevelj\r\n')
  })

  it.each(['=1+1', '+38640', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'takes the name %j for a text, not for a formula',
    async name => {
      const [, row = ''] = (await textOf([name])).split('\r\n')

      expect(row.replaceAll('"', '')).toContain(`;'${name.trimEnd().slice(0, 1)}`)
    },
  )

  it('keeps names whole that contain what separates columns and rows', async () => {
    expect(await textOf(['Klas; d.o.o.', 'Pri "Ani"', 'Dve\nvrsti', null])).toBe(
      '\uFEFFŠt.;Prodajni prostor\r\n' +
        '12;"Klas; d.o.o."\r\n9;"Pri ""Ani"""\r\n9;"Dve\nvrsti"\r\n0;\r\n',
    )
  })
})
