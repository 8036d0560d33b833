import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { departures, luggage, signpost } from './journeys.ts'
import { autumn as light } from './light.ts'
import { footing, kerb } from './pavement.ts'
import { scene } from './scene.ts'
import type { Box, Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { wallInDepth } from './wall-in-depth.ts'
import { plaster } from './wall.ts'

export function travel(): string {
  return scene({
    light,
    sky: sky(light, cloud([1380, 170], 1.1), cloud([1220, 260], 0.6)),
    outdoors: draw(
      hills(light),
      flats([1490, 560, 100, 400], light),
      kerb({ stone: '#d3c8b8', joint: '#9a918855' }),
      house(),
      standing([1330, 180], signpost()),
      standing([560, 250], luggage()),
      standing([650, 240], sittingCat()),
      leaves(),
    ),
  })
}

const left = wallInDepth({ x: 90, top: 480, foot: 905 }, { x: 470, top: 250, foot: 1000 })

const right = wallInDepth({ x: 1090, top: 250, foot: 1000 }, { x: 1410, top: 470, foot: 908 })

const house = () =>
  draw(
    footing(470, 1090),
    wing(left, '#c98f4a', '#1b254730'),
    wing(right, '#d9a25c', '#1b254754'),
    wayIn(),
    plaster('M470 250H1090V1000H470Z', '#eab566', 8),
    rect([470, 940, 620, 60], '#8a6a58'),
    roofLine(),
    times(3, i => pane([520 + i * 196, 320, 128, 150])),
    rect([456, 520, 648, 22], '#fbf1dc'),
    rect([456, 542, 648, 14], '#1b254730'),
    shopWindow({
      box: [516, 610, 528, 310],
      light,
      room: { wall: ['#8fc6d0', '#d6ecdf'], floor: '#c99a67' },
      frame: '#2f5f73',
      panes: [1, 1],
      display: departures(),
    }),
    rect([500, 560, 560, 36], '#2f5f73'),
    [0, 40, 180, -60, 100, 20, 230].map((turn, i) =>
      place({ at: [556 + i * 76, 578], turn, scale: 0.5 }, shape(arrow, '#fbf1dc')),
    ),
    place({ at: [780, 176], scale: 0.82 }, vane()),
  )

const arrow = 'M-40-9H14V-26L46 0L14 26V9H-40Z'

function wing(at: (box: Box) => Point[], colour: string, shade: string): string {
  return draw(
    shape(at([0, 0, 1, 1]), colour),
    shape(at([0, 0.92, 1, 0.08]), '#8a6a58'),
    times(3, i => [
      shape(at([0.08 + i * 0.31, 0.08, 0.2, 0.22]), '#fbf1dc'),
      shape(at([0.1 + i * 0.31, 0.095, 0.16, 0.19]), '#4f6f86'),
      shape(at([0.1 + i * 0.31, 0.095, 0.07, 0.19]), '#8fb0bd'),
    ]),
    shape(at([0.06, 0.48, 0.88, 0.42]), '#2f5f73'),
    shape(at([0.09, 0.5, 0.82, 0.38]), { down: ['#8fb9bd', '#dfe9d6'] }),
    times(4, i =>
      shape(
        at([0.13 + i * 0.2, 0.55, 0.15, 0.17]),
        inTurn(['#e2574c', '#fbf1dc', '#3f8f8a', '#f2b63c'], i),
      ),
    ),
    times(4, i =>
      shape(
        at([0.13 + i * 0.2, 0.66, 0.15, 0.06]),
        inTurn(['#8a2f3a', '#6aa9c9', '#1f4f56', '#c9702e'], i),
      ),
    ),
    times(3, i => shape(at([0.28 + i * 0.21, 0.5, 0.015, 0.38]), '#2f5f73')),
    shape(at([0, 0.36, 1, 0.03]), '#fbf1dc'),
    shape(at([0, 0, 1, 1]), shade),
  )
}

function wayIn(): string {
  return draw(
    shape(right([0.08, 0.47, 0.26, 0.53]), '#7d3f3a'),
    shape(right([0.12, 0.5, 0.18, 0.36]), { down: ['#3f5f78', '#c9d6cc'] }),
    shape(right([0.3, 0.74, 0.02, 0.05]), '#f0cf7c'),
  )
}

function roofLine(): string {
  return draw(
    shape('M60 484L470 222V256L90 500Z', '#7d4a45'),
    shape('M1440 474L1090 222V256L1410 490Z', '#6a3d3c'),
    shape('M60 484L470 222H1090L1440 474L1000 190H560Z', '#94574c'),
    rect([450, 216, 660, 40], '#fbf1dc'),
    rect([450, 244, 660, 12], '#1b254733'),
  )
}

function pane([x, y, width, height]: Box): string {
  return draw(
    rect([x - 12, y - 12, width + 24, height + 30], '#fbf1dc'),
    rect([x, y, width, height], { down: ['#3f5f78', '#8fb0bd'] }),
    shape(
      [
        [x + 60, y],
        [x + 104, y],
        [x + 50, y + height],
        [x + 6, y + height],
      ],
      '#ffffff2c',
    ),
    rect([x + width / 2 - 4, y, 8, height], '#fbf1dc'),
    rect([x, y + 46, width, 7], '#fbf1dc'),
    rect([x, y, width, 14], '#1b254759'),
  )
}

function vane(): string {
  return draw(
    shape('M-30 50H30L12 10H-12Z', '#7d4a45'),
    line('M0 20V-96M-54-20H54', ['#33384c', 7]),
    disc([0, -20, 11], '#e0a52e'),
    place(
      { at: [0, -84], turn: -8 },
      line('M-96 0H96', ['#33384c', 7]),
      shape('M78-20L124 0L78 20Z', '#c8463c'),
      shape('M-120-24L-74 0L-120 24L-100 0Z', '#c8463c'),
    ),
    shape(
      'M-44-98Q-70-130-52-166Q-34-126-6-134Q10-176 34-176L48-160L32-154Q44-112 8-98Z',
      '#33384c',
    ),
    shape('M18-176q2-18 12-8q8-12 12 6Z', '#c8463c'),
  )
}

function leaves(): string {
  return times(26, i => {
    const [x, y] = [700 + ((i * 211) % 880), 250 + ((i * 149) % 900)]
    return place(
      { at: [x, y], turn: (i * 47) % 180 },
      shape('M-15 0Q0-14 17 0Q0 14-15 0Z', inTurn(['#d9682e', '#e8a33c', '#b5482e'], i)),
    )
  })
}
