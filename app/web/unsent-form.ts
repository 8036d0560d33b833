import { readPhotoForm } from './upload.ts'

/** What somebody typed into a form that could not be taken, without its file. */
export type UnsentForm = {
  readonly path: string
  readonly typed: readonly (readonly [name: string, value: string])[]
}

export async function unsentForm(request: Request, path: string): Promise<UnsentForm> {
  const { fields } = await readPhotoForm(request)
  const typed = [...fields].filter((field): field is [string, string] => {
    return typeof field[1] === 'string'
  })
  return { path, typed }
}
