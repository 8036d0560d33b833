import { describe, expect, it } from 'vitest'
import { cuts, pdfOf } from '#app/print/document.ts'

const about = { title: 'Zapisnik', language: 'sl', at: new Date('2026-10-01T08:00:00Z') } as const

describe('a printed document', () => {
  it('says its language and is tagged, with the letters inside it', async () => {
    const bytes = await pdfOf(about, sheet => {
      sheet.addStructure(
        sheet.struct('P', {}, () => {
          sheet.font(cuts.text).text('Čevljarstvo Šuštar, žig')
        }),
      )
    })
    const file = Buffer.from(bytes).toString('latin1')

    expect(file.slice(0, 8)).toBe('%PDF-1.7')
    expect(file).toContain('/Lang (sl)')
    expect(file).toContain('/Marked true')
    expect(file).toMatch(/BricolageGrotesque/)
  })

  it('is the same file when it is made again', async () => {
    const draw = () => pdfOf(about, sheet => void sheet.font(cuts.display).text('Zapisnik'))

    expect(await draw()).toEqual(await draw())
  })
})
