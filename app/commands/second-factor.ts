import { canonicalAddress } from '#app/domain/people/email-address.ts'
import { removeSecondFactorOf } from '#app/use-cases/people/reset-second-factor.ts'
import { withServices } from './settings-services.ts'

const usage = `Takes the second factor of an organiser away who has lost it, where no other organiser can:
  npm run second-factor -- <address>
They are signed out everywhere and set a new one up when they sign in next. The log of each of their towns
has it. The settings are those of npm run serve.
`

process.exitCode = await reset(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function reset([address = '', ...more]: string[]): Promise<number> {
  if (!/.@./.test(address) || more.length > 0) {
    process.stderr.write(usage)
    return 1
  }
  const email = canonicalAddress(address)
  const removed = await withServices(services => removeSecondFactorOf(services, email))
  process.stdout.write(
    removed ? 'Taken away.\n' : `Nobody with the address ${email} has a second factor.\n`,
  )
  return removed ? 0 : 1
}
