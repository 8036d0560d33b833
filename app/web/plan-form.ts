import {
  isMultipartRequest,
  MaxFileSizeExceededError,
  MultipartParseError,
  parseMultipartRequest,
} from '@remix-run/multipart-parser'
import { planLimits } from '#app/domain/map/plan.ts'

/** The line ends that a browser adds to a text must not make a plan too large. */
const leeway = 1.2

/**
 * The GeoJSON of a posted form: that of the file if there is one, else the text. Null when it is too
 * large to be read at all; 400 for what is no such form.
 */
export async function readPlanForm(request: Request): Promise<string | null> {
  if (!isMultipartRequest(request)) throw new Response(null, { status: 400 })
  const parts = new Map<string, string>()
  try {
    for await (const part of parseMultipartRequest(request, {
      maxFileSize: planLimits.bytes * leeway,
      maxParts: 10,
    })) {
      if (part.name) parts.set(part.name, part.text)
    }
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) return null
    if (error instanceof MultipartParseError) throw new Response(null, { status: 400 })
    throw error
  }
  return parts.get('file') || (parts.get('plan') ?? '')
}
