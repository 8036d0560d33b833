import { createHash } from 'node:crypto'
import http from 'node:http'
import { z } from 'zod'
import type { CloudinaryAccount } from './cloudinary-account.ts'
import { PhotoNotTaken, PhotoStoreAway } from './photo-store.ts'

/** What Cloudinary says of a file that lies there. */
export type Asset = z.infer<typeof assetSchema>

const assetSchema = z.object({
  public_id: z.string(),
  resource_type: z.literal('image'),
  type: z.literal('authenticated'),
  format: z.string(),
  bytes: z.number().int(),
  created_at: z.coerce.date(),
  etag: z.string().optional(),
})
const listSchema = z.object({
  resources: z.array(assetSchema.pick({ public_id: true, created_at: true })),
  next_cursor: z.string().optional(),
})
const deletionSchema = z.object({ partial: z.boolean().optional() })
const usageSchema = z.object({
  media_limits: z.object({ image_max_size_bytes: z.number(), image_max_px: z.number() }),
})

export type CloudinaryApi = Awaited<ReturnType<typeof cloudinaryApi>>

const patienceMs = 60_000
const deliveryPatienceMs = 20_000
const limitsLifeMs = 3_600_000

/**
 * The calls of Cloudinary's SDK that photos need, each with the account of the settings. Everything lies there
 * as an image of the type "authenticated", of which nothing is delivered without a signature.
 */
export async function cloudinaryApi(account: CloudinaryAccount) {
  // The SDK reads CLOUDINARY_URL when it is loaded and throws where it is malformed, so it comes late.
  const { v2: sdk } = await import('cloudinary')
  const common = {
    cloud_name: account.cloudName,
    api_key: account.apiKey,
    api_secret: account.apiSecret,
    upload_prefix: account.apiPrefix,
    signature_algorithm: account.signatureAlgorithm,
    resource_type: 'image' as const,
    type: 'authenticated' as const,
    timeout: patienceMs,
    ...(account.apiPrefix.startsWith('http:') ? { agent: http.globalAgent } : {}),
  }
  let limits: { readonly until: number; readonly value: Promise<AccountLimits> } | null = null

  const upload = async (publicId: string, bytes: Uint8Array): Promise<Asset> => {
    const answer = await new Promise<unknown>((resolve, reject) => {
      const options = { ...common, public_id: publicId, overwrite: false, disable_promises: true }
      const stream = sdk.uploader.upload_stream(options, (error, result) =>
        error ? reject(error) : resolve(result),
      )
      stream.end(bytes)
    }).catch(failed)
    const asset = understood(assetSchema, answer)
    if (
      asset.public_id !== publicId ||
      asset.bytes !== bytes.length ||
      asset.etag !== createHash('md5').update(bytes).digest('hex')
    )
      throw new PhotoNotTaken(`Cloudinary keeps something else as ${publicId} than what was sent`)
    return asset
  }

  const removeAll = async (prefix: string): Promise<void> => {
    const options = { ...common, invalidate: true }
    for (;;) {
      const answer = await sdk.api.delete_resources_by_prefix(prefix, options).catch(failed)
      if (!understood(deletionSchema, answer).partial) return
    }
  }

  const list = async function* (prefix: string) {
    let cursor: string | undefined
    do {
      const page = { ...common, prefix, max_results: 500, ...(cursor && { next_cursor: cursor }) }
      const answer = understood(listSchema, await sdk.api.resources(page).catch(failed))
      yield* answer.resources
      cursor = answer.next_cursor
    } while (cursor)
  }

  const asset = async (publicId: string): Promise<Asset | null> => {
    const answer: unknown = await sdk.api.resource(publicId, { ...common }).catch(nullIfMissing)
    return answer === null ? null : understood(assetSchema, answer)
  }

  const rename = async (from: string, to: string): Promise<Asset> =>
    understood(
      assetSchema,
      await sdk.uploader.rename(from, to, { ...common, overwrite: false }).catch(failed),
    )

  const readLimits = async (): Promise<AccountLimits> => {
    const { media_limits } = understood(
      usageSchema,
      await sdk.api.usage({ ...common }).catch(failed),
    )
    return { maxBytes: media_limits.image_max_size_bytes, maxPixels: media_limits.image_max_px }
  }

  return {
    origin: account.apiPrefix,
    upload,
    removeAll,
    list,
    asset,
    rename,
    /** What the account takes, asked once an hour. */
    limits: async (): Promise<AccountLimits> => {
      if (!limits || limits.until < Date.now())
        limits = { until: Date.now() + limitsLifeMs, value: readLimits() }
      const { value } = limits
      return value.catch((error: unknown) => {
        if (limits?.value === value) limits = null
        throw error
      })
    },
    /** The bytes as they lie there, through an address that is signed and never leaves this server. */
    read: async (publicId: string): Promise<Uint8Array<ArrayBuffer> | null> => {
      const address = sdk.url(publicId, {
        ...account.delivery,
        cloud_name: account.cloudName,
        api_secret: account.apiSecret,
        signature_algorithm: account.signatureAlgorithm,
        type: 'authenticated',
        sign_url: true,
        urlAnalytics: false,
      })
      return download(address)
    },
    /** The address and fields with which somebody else may send one file in the next hour. */
    signed: (publicId: string, { now, formats }: { now: Date; formats: string }) => {
      const fields = {
        allowed_formats: formats,
        overwrite: 'false',
        public_id: publicId,
        timestamp: String(Math.floor(now.getTime() / 1000)),
        type: 'authenticated',
      }
      const sign: (params: object, secret: string, algorithm: string) => string =
        sdk.utils.api_sign_request
      const signature = sign(fields, account.apiSecret, account.signatureAlgorithm)
      const address = `${account.apiPrefix}/v1_1/${account.cloudName}/image/upload`
      return { address, fields: { ...fields, api_key: account.apiKey, signature } }
    },
  }
}

export type AccountLimits = { readonly maxBytes: number; readonly maxPixels: number }

async function download(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const signal = AbortSignal.timeout(deliveryPatienceMs)
  try {
    const answer = await fetch(address, { signal, redirect: 'error' })
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
    await answer.body?.cancel()
    if (answer.status === 404) return null
    return failed({ http_code: answer.status, message: 'Delivery failed' })
  } catch (error) {
    return failed(error)
  }
}

function understood<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  const odd = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
  throw new PhotoNotTaken(`Cloudinary answered something else than expected: ${odd}`)
}

const failureSchema = z.object({ http_code: z.number().optional(), message: z.string().optional() })

/** Only the code and sentence of a failure go on: what the SDK throws also holds the account's secret. */
function failureOf(error: unknown): { readonly code?: number; readonly sentence: string } {
  const inner = error instanceof Object && 'error' in error ? error.error : error
  const { http_code: code, message } = failureSchema.safeParse(inner).data ?? {}
  return { ...(code !== undefined && { code }), sentence: message ?? 'no answer' }
}

function failed(error: unknown): never {
  if (error instanceof PhotoStoreAway || error instanceof PhotoNotTaken) throw error
  const { code, sentence } = failureOf(error)
  if (code === 400) throw new PhotoNotTaken(`Cloudinary refuses: ${sentence}`)
  throw new PhotoStoreAway(`Cloudinary cannot be used (${code ?? 'no status'}): ${sentence}`)
}

function nullIfMissing(error: unknown): null {
  if (failureOf(error).code === 404) return null
  return failed(error)
}
