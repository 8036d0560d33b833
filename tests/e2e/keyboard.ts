import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

type Stop = {
  readonly what: string
  readonly isWanted: boolean
  readonly isInGroup: boolean
  readonly trouble: readonly string[]
}

/**
 * Presses Tab until a control has the focus. Each stop on the way must be seen: marked as the one with
 * the focus, in sight, covered by nothing, and further on in the reading order than the one before.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await tabUntil(page, target, ({ isWanted }) => isWanted)
}

/** Goes on with Enter from a link or a button. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Types into a field as if it were empty. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/** Ticks a box with the space bar. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Comes to a set of radio buttons with Tab and moves within it with the arrows. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  await tabUntil(page, radio, ({ isInGroup }) => isInGroup)
  await page.keyboard.press('Space')
  for (let moves = 0; moves < 70 && !(await radio.isChecked()); moves++) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(radio).toBeChecked()
  await expect(radio).toBeFocused()
}

/** Tabs once through a page from its beginning and hears where the focus stopped. */
export async function tabThrough(page: Page): Promise<readonly string[]> {
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const { what, trouble } = await stopOf(page, null)
    if (what === '' || stops.length > 300) return stops
    expect({ what, trouble }).toEqual({ what, trouble: [] })
    stops.push(what)
  }
}

async function tabUntil(page: Page, target: Locator, isThere: (stop: Stop) => boolean) {
  const seen: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page, target)
    seen.push(stop.what)
    expect({ stop: stop.what, trouble: stop.trouble }).toEqual({ stop: stop.what, trouble: [] })
    if (isThere(stop)) return
    if (seen.length > 150) throw new Error(`Tab never came to ${target}:\n${seen.join('\n')}`)
  }
}

async function stopOf(page: Page, target: Locator | null): Promise<Stop> {
  const wanted = target && (await target.elementHandle())
  return page.evaluate(lookAtFocus, wanted)
}

/** Runs in the page. Remembers each stop, so that the next can be told to come after it. */
function lookAtFocus(wanted: Node | null): Stop {
  const memory = window as { lastStop?: Element }
  const focused = document.activeElement
  if (!focused || focused === document.body) {
    delete memory.lastStop
    return { what: '', isWanted: false, isInGroup: false, trouble: [] }
  }
  const trouble = []
  const isInvisible = getComputedStyle(focused).opacity === '0'
  const shown = (isInvisible && focused.closest('label')) || focused
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  // Within a date the browser marks the part that has the focus.
  const marksParts = focused.matches('[type=date], [type=time]')
  if ((!outlined && !marksParts) || /^rgba.*, 0\)$/.test(outlineColor))
    trouble.push('The focus is not shown')

  const { left, top, width, height } = shown.getBoundingClientRect()
  const inside = [0.5, 0.1, 0.9].map(part => {
    const at = document.elementFromPoint(left + width * part, top + height * part)
    return at !== null && (shown.contains(at) || at.contains(shown))
  })
  if (!inside.includes(true)) trouble.push('It is out of sight or covered')

  const { lastStop } = memory
  if (lastStop?.isConnected && lastStop !== focused) {
    const follows = lastStop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
    if (!follows) trouble.push('It stands before the stop that came before')
  }
  memory.lastStop = focused
  const group = (node: Node | null) => (node instanceof HTMLInputElement ? node.name : null)
  const isRadio = focused instanceof HTMLInputElement && focused.type === 'radio'
  return {
    what: focused.outerHTML.slice(0, 160),
    isWanted: focused === wanted,
    isInGroup: isRadio && group(focused) === group(wanted),
    trouble,
  }
}
