import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How long a network is remembered that asked for codes. */
export const networkMemoryMs = 600_000
const duration = networkMemoryMs / 1000
const codesPerNetwork = new RateLimiterMemory({ points: 120, duration })
const triesPerNetwork = new RateLimiterMemory({ points: 300, duration })
const uploadsPerNetwork = new RateLimiterMemory({ points: 400, duration })
const reportsPerNetwork = new RateLimiterMemory({ points: 20, duration })

/**
 * Whether a network has not asked for too many codes lately. Generous on purpose: a school class behind
 * one address must pass, and only a flood is slowed down.
 */
export async function mayAskForCode(network: string): Promise<boolean> {
  return spend(codesPerNetwork, network)
}

export async function mayTryCode(network: string): Promise<boolean> {
  return spend(triesPerNetwork, network)
}

/** Whether a network has not begun too many photos lately; a whole street of shops may do so at once. */
export async function mayUploadFrom(network: string): Promise<boolean> {
  return spend(uploadsPerNetwork, network)
}

/** Whether a network has not sent too many reports lately; a handful is what people send. */
export async function mayReportFrom(network: string): Promise<boolean> {
  return spend(reportsPerNetwork, network)
}

async function spend(limiter: RateLimiterMemory, network: string): Promise<boolean> {
  return limiter.consume(network).then(
    () => true,
    () => false,
  )
}
