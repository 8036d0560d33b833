export type Browser = {
  /** Names as their makers write them; null where the browser says nothing known. */
  readonly program: string | null
  readonly system: string | null
}

/** Order matters: most browsers also name those they come from. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Which browser on what, by the line it sends of itself. Good enough to know one's own telephone again. */
export function browserOf(userAgent: string): Browser {
  const nameIn = (names: typeof programs) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
  return { program: nameIn(programs), system: nameIn(systems) }
}
