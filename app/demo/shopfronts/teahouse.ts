import { sittingCat } from './animals.ts'
import { hills, lake } from './backdrop.ts'
import { rain as light } from './light.ts'
import { onGround, puddle, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { rainfall, sky } from './sky.ts'
import { standing } from './space.ts'
import { contact } from './street.ts'
import { caddies, cups, pot, teacup } from './tea-things.ts'
import { summer, tree } from './tree.ts'
import { roof } from './wall.ts'

export function teahouse(): string {
  return scene({
    light,
    sky: sky(light),
    outdoors: draw(
      hills(light),
      lake(light),
      slabs({ stone: '#a9b5ae', joint: '#7a8a8655' }, 3),
      place({ at: [110, 985], scale: 0.95 }, tree(summer, 22)),
      reflections(),
      house(),
      standing([1430, 120], umbrella()),
    ),
    lit: draw(
      pavilion(),
      lantern([340, 560]),
      lantern([1260, 560]),
      standing([1330, 200], sittingCat()),
      rainfall(7),
    ),
  })
}

function reflections(): string {
  return draw(
    puddle([360, 1120, 300, 40], '#c3d2ce', '#6fae94'),
    puddle([1000, 1090, 420, 44], '#c3d2ce', '#ffd58a'),
    puddle([720, 1160, 260, 36], '#c3d2ce', '#ffd58a'),
  )
}

const lower =
  'M170 560Q330 520 420 400H1180Q1270 520 1430 560L1446 536L1440 586Q800 610 160 586L154 536Z'

const upper =
  'M390 330Q520 290 640 170H960Q1080 290 1210 330L1224 308L1218 352Q800 372 382 352L376 308Z'

const house = () =>
  draw(
    shape(
      [onGround(250, 0), onGround(1350, 0), onGround(1390, 90), onGround(210, 90)],
      '#1b254738',
    ),
    rect([260, 560, 1080, 440], '#4f8a76'),
    rect([260, 940, 1080, 60], '#8f8a7c'),
    rect([230, 964, 1140, 36], '#b5ae9e'),
    rect([230, 964, 1140, 6], '#ffffff60'),
    rect([480, 340, 640, 80], '#e9dfc4'),
    times(13, i => rect([484 + i * 52, 344, 8, 70], '#4f7a6a')),
    roof(lower, '#3f8a78', 20),
    roof(upper, '#4a9a84', 20),
    shape('M620 172H980L960 150H640Z', '#2f6a5c'),
    disc([800, 130, 26], '#e0b65a'),
    line('M800 104V70', ['#e0b65a', 8]),
    line('M170 566Q330 526 420 404M390 336Q520 296 640 176', ['#ffffff50', 5]),
    shape('M260 590H1340V650H260Z', { down: ['#1b254780', '#1b254700'] }),
    [268, 560, 1022, 1314].map(x => [
      rect([x, 590, 22, 380], '#a3473c'),
      rect([x, 590, 6, 380], '#ffffff40'),
    ]),
    pictogram(),
  )

function pictogram(): string {
  return draw(
    rect([690, 470, 220, 110], { fill: '#2c4f48', round: 10 }),
    rect([698, 478, 204, 94], { fill: 'none', stroke: '#e0b65a', width: 4, round: 6 }),
    place({ at: [806, 556], scale: 0.9 }, teacup('#f4ead0')),
    line('M794 494q-8-8 0-14M818 494q-8-8 0-14', ['#f4ead0', 4]),
  )
}

const pavilion = () =>
  draw(
    shopWindow({
      box: [308, 640, 236, 290],
      light,
      room: { wall: ['#b59a5c', '#f0d48c'], floor: '#8a6a44', lamp: '#ffe6a4' },
      frame: '#2f6a5c',
      panes: [1, 1],
      display: cups(308),
    }),
    slidingDoor(),
    shopWindow({
      box: [1062, 640, 236, 290],
      light,
      room: { wall: ['#b59a5c', '#f0d48c'], floor: '#8a6a44', lamp: '#ffe6a4' },
      frame: '#2f6a5c',
      display: caddies(1062),
    }),
    shopWindow({
      box: [780, 640, 220, 290],
      light,
      room: { wall: ['#7f9a6c', '#d9d48c'], floor: '#8a6a44', lamp: '#ffe6a4' },
      frame: '#2f6a5c',
      display: pot(),
    }),
  )

function slidingDoor(): string {
  return draw(
    rect([590, 630, 176, 340], '#2f6a5c'),
    rect([602, 644, 152, 320], { down: ['#ffe9b0', '#f4cf84'] }),
    times(3, i => rect([602 + i * 50, 644, 5, 320], '#2f6a5c')),
    times(5, i => rect([602, 700 + i * 54, 152, 5], '#2f6a5c')),
    rect([748, 644, 6, 320], '#2f6a5c'),
    shape('M590 970L540 1130H800L766 970Z', { down: ['#ffe29a60', '#ffe29a00'] }),
  )
}

function lantern([x, y]: Point): string {
  return draw(
    line(`M${x} ${y}v40`, ['#2c3a38', 4]),
    disc([x, y + 84, 130], { glow: ['#ffd98a90', '#ffd98a00'] }),
    disc([x, y + 84, 40, 46], { across: ['#f08a5c', '#e2603c', '#b5442e'] }),
    times(3, i =>
      line(`M${x - 34 + Math.abs(i - 1) * 4} ${y + 62 + i * 22}h${68 - Math.abs(i - 1) * 8}`, [
        '#8a2f2440',
        3,
      ]),
    ),
    rect([x - 18, y + 36, 36, 9], '#2c3a38'),
    rect([x - 18, y + 124, 36, 9], '#2c3a38'),
  )
}

function umbrella(): string {
  return draw(
    contact(70),
    line('M0-10V-210q0-12 0-30M0-10q0 16-16 12', ['#5f3a34', 8]),
    shape(
      'M0-330Q-130-316-140-196Q-104-224-70-196Q-36-226 0-196Q36-226 70-196' +
        'Q104-224 140-196Q130-316 0-330Z',
      '#e0b65a',
    ),
    shape('M0-330Q-50-300-70-196Q-36-226 0-196Q36-226 70-196Q50-300 0-330Z', '#f0cf7c'),
    shape('M0-330Q130-316 140-196Q104-224 70-196Q60-290 0-330Z', '#1b254730'),
  )
}
