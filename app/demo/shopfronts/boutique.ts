import { walkingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { coats, foxHead } from './fox-coats.ts'
import { door } from './house-parts.ts'
import type { Light } from './light.ts'
import { evening as light } from './light.ts'
import { cobbles, footing } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { sky, stars } from './sky.ts'
import { standing } from './space.ts'
import { cone, lamp, planter } from './street.ts'
import { plaster } from './wall.ts'

const hour: Light = {
  ...light,
  sky: ['#2a2350', '#5b3a6a', '#a3586f', '#e29a78'],
  wash: [0.7, 0.58, 0.7],
}

export function boutique(): string {
  return scene({
    light: hour,
    sky: sky(hour, stars(14)),
    outdoors: draw(
      hills(hour),
      neighbours(),
      cobbles({ stone: '#b9a9a4', joint: '#6f6270' }, 3),
      house(),
      standing([425, 60], planter('#6d4a6a', cone('#4f8a5a'))),
    ),
    lit: draw(
      display(),
      standing([1290, 130], lamp(true)),
      standing([1130, 270], walkingCat('#171428')),
    ),
  })
}

function neighbours(): string {
  return draw(
    shape('M0 1000V560H190V480H330V1000Z', '#5a5478'),
    shape('M1300 1000V600H1450V520H1600V1000Z', '#524c70'),
    times(4, i =>
      rect(
        [40 + (i % 2) * 90, 620 + Math.floor(i / 2) * 130, 46, 70],
        i === 2 ? '#ffd27a' : '#3c3760',
      ),
    ),
    times(4, i =>
      rect(
        [1370 + (i % 2) * 110, 640 + Math.floor(i / 2) * 130, 46, 70],
        i === 1 ? '#ffd27a' : '#3c3760',
      ),
    ),
  )
}

const outline =
  'M370 1000V430Q370 380 420 376Q500 372 520 300Q560 130 800 120' +
  'Q1040 130 1080 300Q1100 372 1180 376' +
  'Q1230 380 1230 430V1000Z'

const house = () =>
  draw(
    footing(370, 1230),
    plaster(outline, '#e9c7a0', 12),
    shape(outline, { fill: 'none', stroke: '#6d4a6a', width: 20 }),
    shape(outline, { fill: 'none', stroke: '#f2dcb8', width: 6 }),
    rect([360, 940, 880, 60], '#6d4a6a'),
    whiplash(1),
    whiplash(-1),
    disc([800, 262, 74], '#6d4a6a'),
    place({ at: [800, 268], scale: 0.9 }, foxHead()),
    times(3, i => upper([600 + i * 200, 470])),
    rect([400, 552, 800, 16], '#6d4a6a'),
  )

function whiplash(side: number): string {
  return place(
    { at: [800, 0], scale: [side, 1] },
    line('M90 270Q200 250 230 330Q240 400 330 410Q400 414 400 470', ['#8aa06a', 9]),
    line('M230 330q40-20 60 10t-26 40', ['#8aa06a', 6]),
    line('M330 410q10-40 44-30t10 44', ['#8aa06a', 6]),
    [
      [290, 344],
      [266, 384],
      [380, 388],
      [156, 262],
    ].map(([x, y]) => disc([x ?? 0, y ?? 0, 12], '#d9a23c')),
  )
}

function upper([x, y]: Point): string {
  return draw(
    shape(
      `M${x - 62} ${y + 66}V${y}Q${x - 62} ${y - 62} ${x} ${y - 62}` +
        `Q${x + 62} ${y - 62} ${x + 62} ${y}V${y + 66}Z`,
      '#6d4a6a',
    ),
    shape(
      `M${x - 48} ${y + 60}V${y}Q${x - 48} ${y - 48} ${x} ${y - 48}` +
        `Q${x + 48} ${y - 48} ${x + 48} ${y}V${y + 60}Z`,
      { down: ['#4a5580', '#a3b0c9'] },
    ),
    line(`M${x} ${y - 48}V${y + 60}M${x - 48} ${y + 4}H${x + 48}`, ['#6d4a6a', 7]),
  )
}

const arch = 'M600 920V720Q600 600 740 596H1040Q1180 600 1180 720V920Z'

const display = () =>
  draw(
    disc([880, 760, 460, 320], { glow: ['#ffb86a50', '#ffb86a00'] }),
    shopWindow({
      box: [600, 596, 580, 324],
      light: hour,
      room: { wall: ['#5f2f45', '#a3504f', '#d98a5c'], floor: '#6a3a40', lamp: '#ffd08a' },
      frame: '#a9804a',
      bars: 18,
      outline: arch,
      display: coats(),
    }),
    door({
      box: [424, 650, 124, 350],
      colour: '#7a4f68',
      light: hour,
      inside: '#ffc97a',
      pane: 'half',
    }),
    shape('M600 1000L520 1200H1280L1180 1000Z', { down: ['#ffc97a4c', '#ffc97a00'] }),
  )
