import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  type Oklch,
  parseHex,
  useMode as register,
  wcagContrast,
} from 'culori/fn'

/** The two colours that a town calls its own, as "#rrggbb". */
export type TownColours = { readonly primary: string; readonly accent: string }

/** The colours of a page by what they are for, each as "#rrggbb". */
export type Palette = Readonly<Record<Role, string>>
export type Role =
  /** The wall behind everything, and the pane that content stands on. */
  | 'paper'
  | 'card'
  /** A tint of the town's colour that text may stand on. */
  | 'wash'
  /** Text, quieter text, hairlines that only decorate, the edges of controls. */
  | 'ink'
  | 'soft'
  | 'line'
  | 'edge'
  /** The town's colours as text, fill or mark, and the text upon them. */
  | 'brand'
  | 'on-brand'
  | 'accent'
  | 'on-accent'
  /** What went well and what went wrong, as text or mark, and the tints behind such text. */
  | 'good'
  | 'good-wash'
  | 'bad'
  | 'bad-wash'
  /** The light in a shop window, for surfaces that carry no text. */
  | 'glow'

export type Light = 'day' | 'evening'

register(modeRgb)
register(modeLrgb)
register(modeOklch)
const toOklch = converter('oklch')

/** What pages without a town are coloured from. */
export const ownColours: TownColours = { primary: '#17503c', accent: '#b4500b' }

/** Surfaces that text stands on. */
export const surfaces = ['paper', 'card', 'wash', 'good-wash', 'bad-wash'] as const
/** Roles that can be read on every surface. */
export const readable = ['ink', 'soft', 'brand', 'accent', 'good', 'bad'] as const
/** What text and marks reach against every surface: WCAG 2.2 asks 4.5 for text, 3 for the edge of a control. */
export const contrastAsked = { text: 4.5, edge: 3 } as const

/**
 * The colours of a page by day and in the evening. Whatever the town's two colours are, every readable
 * role reaches 4.5 : 1 on every surface, the text on a fill 4.5 : 1 and an edge 3 : 1. Throws for what is
 * no colour.
 */
export function paletteOf(town: TownColours): Readonly<Record<Light, Palette>> {
  const [primary, accent] = [oklchOf(town.primary), oklchOf(town.accent)]
  return {
    day: paletteIn('day', primary, accent),
    evening: paletteIn('evening', primary, accent),
  }
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2 defines contrast. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** A role painted with the town's own hue: how light, and how much of the colour at most. */
type Tint = readonly [lightness: number, chroma: number]

type Air = {
  readonly darker: boolean
  readonly tints: Readonly<Record<'paper' | 'card' | 'wash' | 'ink' | 'line', Tint>>
  readonly goodWash: Tint
  readonly badWash: Tint
  readonly glow: readonly [...Tint, hue: number]
}

const airs: Readonly<Record<Light, Air>> = {
  day: {
    darker: true,
    tints: {
      paper: [0.965, 0.008],
      card: [0.995, 0.002],
      wash: [0.945, 0.022],
      ink: [0.23, 0.02],
      line: [0.87, 0.014],
    },
    goodWash: [0.955, 0.03],
    badWash: [0.95, 0.025],
    glow: [0.93, 0.075, 88],
  },
  evening: {
    darker: false,
    tints: {
      paper: [0.175, 0.018],
      card: [0.225, 0.02],
      wash: [0.275, 0.035],
      ink: [0.95, 0.008],
      line: [0.34, 0.02],
    },
    goodWash: [0.27, 0.04],
    badWash: [0.27, 0.05],
    glow: [0.82, 0.11, 82],
  },
}

function paletteIn(light: Light, primary: Oklch, accent: Oklch): Palette {
  const { darker, tints, goodWash, badWash, glow } = airs[light]
  const tinted = (role: keyof Air['tints']) => tint(primary, ...tints[role])
  const fixed = ([l, c]: Tint, h: number) => hex({ l, c, h })
  const ground = {
    paper: tinted('paper'),
    card: tinted('card'),
    wash: tinted('wash'),
    'good-wash': fixed(goodWash, 155),
    'bad-wash': fixed(badWash, 25),
  }
  return {
    ...ground,
    ...marks({ primary, accent, ground, darker }),
    ink: tinted('ink'),
    line: tinted('line'),
    glow: hex({ l: glow[0], c: glow[1], h: glow[2] }),
  }
}

type Ground = Pick<Palette, (typeof surfaces)[number]>

function marks(of: {
  readonly primary: Oklch
  readonly accent: Oklch
  readonly ground: Ground
  readonly darker: boolean
}) {
  const seen = (colour: Oklch, least: number) => untilSeen(lit(colour), { ...of, least })
  const lit = (colour: Oklch) => (of.darker ? colour : { ...colour, l: Math.max(colour.l, 0.74) })
  const brand = seen(of.primary, contrastAsked.text)
  const accent = seen(of.accent, contrastAsked.text)
  const grey = { ...of.primary, l: of.darker ? 0.5 : 0.72, c: Math.min(of.primary.c, 0.02) }
  return {
    brand,
    'on-brand': onFill(brand),
    accent,
    'on-accent': onFill(accent),
    soft: seen(grey, 5.2),
    edge: untilSeen({ ...grey, l: of.darker ? 0.62 : 0.58 }, { ...of, least: contrastAsked.edge }),
    good: seen({ mode: 'oklch', l: 0.5, c: 0.12, h: 155 }, contrastAsked.text),
    bad: seen({ mode: 'oklch', l: 0.52, c: 0.19, h: 27 }, contrastAsked.text),
  }
}

/** The colour itself, or the nearest darker (or lighter) one that stands out on every surface. */
function untilSeen(
  colour: Oklch,
  { ground, darker, least }: { ground: Ground; darker: boolean; least: number },
): string {
  const step = darker ? -0.01 : 0.01
  for (let l = colour.l; l >= 0 && l <= 1; l += step) {
    const shown = hex({ ...colour, l })
    if (surfaces.every(surface => wcagContrast(shown, ground[surface]) >= least)) return shown
  }
  return darker ? '#000000' : '#ffffff'
}

/** White where it can be read; black can wherever white cannot. */
function onFill(fill: string): string {
  return wcagContrast('#ffffff', fill) >= contrastAsked.text ? '#ffffff' : '#000000'
}

function tint(colour: Oklch, l: number, most: number): string {
  return hex({ l, c: Math.min(colour.c, most), h: colour.h })
}

function hex({ l, c, h }: { l: number; c: number; h?: number | undefined }): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h: h ?? 0 }, 'oklch'))
}

function oklchOf(text: string): Oklch {
  const colour = /^#[0-9a-f]{6}$/i.test(text) ? parseHex(text) : undefined
  if (!colour) throw new Error(`Not a colour: ${text}`)
  return toOklch(colour)
}
