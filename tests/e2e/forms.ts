import type { Page } from '@playwright/test'
import { type App, codeFor, expect, words } from './fixtures.ts'

/** Fills the entry form in as an owner would, on the page that shows it. */
export async function fillEntryForm(
  page: Page,
  entry: { readonly shopName: string; readonly photo: Uint8Array; readonly email?: string },
): Promise<void> {
  const { form } = words.entry
  await fillShop(page, entry.shopName)
  await page.getByLabel(form.photo, { exact: true }).setInputFiles(photoFile(entry.photo))
  if (entry.email) await page.getByLabel(words.entering.email).fill(entry.email)
  await page.getByLabel(form.agreeRules).check()
  await page.getByLabel(form.agreeAuthority).check()
  await page.getByLabel(form.agreePhoto).check()
}

/** What every form asks of a shop, but for its address and photo. */
export async function fillShop(page: Page, shopName: string): Promise<void> {
  const { form } = words.entry
  await page.getByLabel(form.shopName).fill(shopName)
  await page.getByLabel(form.trade).fill('cvetličarna')
  await page.getByLabel(form.street).fill('Cankarjeva ulica')
  await page.getByLabel(form.houseNumber).fill('901')
  await page.getByLabel(form.postCode).fill('3320')
  await page.getByLabel(form.city).fill('Velenje')
  await page.getByLabel(form.contactName).fill('Ana Izmišljena')
  await page.getByLabel(form.phone, { exact: true }).fill('03 000 00 00')
}

/** Types the code in that the letter about an entry brings. */
export async function confirmEntry(page: Page, app: App, email: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.entering.confirm.title)
  await page.getByLabel(words.people.code.field).fill(await codeFor(app, email))
  await page.getByRole('button', { name: words.entering.confirm.enter }).click()
}

/** A file as a telephone names its photos, whatever is in it. */
export function photoFile(bytes: Uint8Array) {
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

/** The radio button of a mark for a criterion; the finger meets its label. */
export function markOf(page: Page, criterion: string, mark: number) {
  return page
    .getByRole('group', { name: criterion })
    .getByRole('radio', { name: String(mark), exact: true })
}

/** Gives the same mark for each criterion of a sheet. */
export async function giveMarks(
  page: Page,
  criteria: readonly string[],
  mark: number,
): Promise<void> {
  for (const criterion of criteria) {
    const group = page.getByRole('group', { name: criterion })
    await group.getByText(String(mark), { exact: true }).click()
    await expect(markOf(page, criterion, mark)).toBeChecked()
  }
}

/** Chooses a shop on the voting page. */
export async function chooseShop(page: Page, shopName: string): Promise<void> {
  await page.getByRole('radio', { name: shopName }).check()
}

/** Chooses a shop and asks for the code, as somebody who has not voted in this browser. */
export async function askForVote(page: Page, shopName: string, email: string): Promise<void> {
  const { choose } = words.vote
  await chooseShop(page, shopName)
  await page.getByLabel(choose.email).fill(email)
  await page.getByLabel(choose.age).check()
  await page.getByRole('button', { name: choose.next }).click()
}
