import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { dusk } from './light.ts'
import { boxes, ladder, parcel, sheeted, tapes } from './parcels.ts'
import { footing, slabs } from './pavement.ts'
import { scene, washed } from './scene.ts'
import type { Box } from './shapes.ts'
import { clip, dashed, disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { interior, shelf } from './shop-window.ts'
import { lightString, neon } from './sign.ts'
import { sky, stars } from './sky.ts'
import { standing } from './space.ts'
import { bucket } from './street.ts'

const light = {
  ...dusk,
  sky: ['#2c5a78', '#5f8a94', '#e0a888', '#f6c98f'],
  wash: [0.74, 0.68, 0.78],
} as const

export function popUp(): string {
  return scene({
    light,
    sky: sky(light, stars(33)),
    outdoors: draw(
      hills(light),
      flats([30, 480, 220, 480], light),
      flats([1440, 400, 140, 560], light),
      slabs({ stone: '#c9c2b8', joint: '#8f888855' }, 19),
      crane(),
      upper(),
      lower(),
    ),
    lit: draw(
      opening(),
      washed({ ...light, wash: [0.86, 0.82, 0.84] }, [
        standing([1300, 110], ladder()),
        standing(
          [1110, 210],
          draw(
            bucket('#f4ead8', ''),
            disc([0, -70, 32, 6], '#e2704a'),
            line('M10-72L40-130', ['#8a5a38', 8]),
          ),
        ),
        standing([410, 130], boxes()),
      ]),
      lightString([268, 556], [530, 400]),
      lightString([530, 400], [1272, 400]),
      lightString([1272, 400], [1352, 556]),
      standing([640, 300], sittingCat('#1b1a2e')),
    ),
  })
}

function crane(): string {
  return draw(
    line('M880 0V150', ['#2f3344', 7]),
    shape('M850 140H910L900 176H860Z', '#e0a52e'),
    line('M880 176V196M870 200L560 268M890 200L1230 268', ['#2f3344', 5]),
    line('M880 196q20 0 14 14t-20-2', ['#e0a52e', 8]),
  )
}

function container([x, y, width, height]: Box, colour: string): string {
  return draw(
    rect([x, y, width, height], colour),
    times(Math.floor(width / 26), i => [
      rect([x + 6 + i * 26, y + 22, 9, height - 44], '#1b254730'),
      rect([x + 17 + i * 26, y + 22, 4, height - 44], '#ffffff26'),
    ]),
    rect([x, y, width, height], { across: ['#ffffff26', '#ffffff00', '#1b254747'] }),
    rect([x - 6, y - 4, width + 12, 26], colour),
    rect([x - 6, y - 4, width + 12, 7], '#ffffff50'),
    rect([x - 6, y + height - 22, width + 12, 26], colour),
    rect([x - 6, y + height - 8, width + 12, 12], '#1b254747'),
    [x - 8, x + width - 24].map(at => [
      rect([at, y - 6, 32, height + 12], colour),
      rect([at, y - 6, 8, height + 12], '#ffffff30'),
      rect([at + 24, y - 6, 8, height + 12], '#1b254733'),
    ]),
  )
}

function upper(): string {
  return draw(
    container([520, 272, 760, 270], '#3f8f9a'),
    rect([940, 330, 240, 160], '#1b254766'),
    rect([950, 340, 220, 140], { down: ['#2f4663', '#8a9ab0'] }),
    rect([1056, 340, 8, 140], '#f4ead8'),
    place({ at: [720, 410] }, dashedShop()),
  )
}

/** A shop that is only an outline yet, as on a cutting pattern. */
function dashedShop(): string {
  const outline = 'M-110 76V-30L0-96L110-30V76Z M-70 76V0H-20V76 M10 40V0H80V40Z M-110-30H110'
  return dashed(outline, ['#f4ead8', 8], '18 14')
}

function lower(): string {
  return draw(
    footing(250, 1360),
    [290, 760, 1240].map(x => rect([x, 972, 110, 30], '#6d4a3c')),
    container([260, 560, 1100, 420], '#e2704a'),
    rect([520, 542, 760, 24], '#1b254750'),
  )
}

const front: Box = [440, 610, 740, 336]

function opening(): string {
  return draw(
    disc([810, 780, 620, 360], { glow: ['#ffd08a44', '#ffd08a00'] }),
    rect([424, 594, 772, 368], '#33303f'),
    clip(rect(front, '#000'), [
      interior(front, {
        wall: ['#b5824f', '#f0c27c', '#f9dca0'],
        floor: '#a9805c',
        lamp: '#ffe2a0',
        depth: 360,
      }),
      inside(),
    ]),
    paper(),
    rect([424, 946, 772, 18], '#4a4254'),
    rect([424, 946, 772, 5], '#ffffff40'),
    leaf([300, 594, 118, 370]),
    neon('M1240 660A44 44 0 1 1 1239 660M1240 672V704L1262 718', '#ffe28a', 7),
    shape('M440 1000L330 1190H1320L1180 1000Z', { down: ['#ffd08a5c', '#ffd08a00'] }),
  )
}

function leaf([x, y, width, height]: Box): string {
  return draw(
    shape(
      [
        [x, y - 20],
        [x + width, y],
        [x + width, y + height],
        [x, y + height + 26],
      ],
      '#b5523c',
    ),
    times(3, i => line(`M${x + 26 + i * 34} ${y + 4}V${y + height}`, ['#1b254738', 8])),
    line(`M${x + 92} ${y + 20}V${y + height - 20}`, ['#cfc9c0', 6]),
    rect([x + 82, y + 190, 22, 40], '#cfc9c0'),
  )
}

function inside(): string {
  return draw(
    shelf([780, 740, 260], '#8a5a3c'),
    times(4, i =>
      parcel([818 + i * 62, 740], {
        wide: 44,
        high: 40 + ((i * 17) % 34),
        tape: inTurn(tapes, i),
      }),
    ),
    parcel([560, 940], { wide: 150, high: 110, tape: '#3f8f9a' }),
    parcel([548, 830], { wide: 110, high: 84, tape: '#e2704a' }),
    parcel([720, 942], { wide: 120, high: 90, tape: '#f2c230' }),
    place({ at: [880, 940], scale: 1.2 }, sheeted()),
    times(3, i => [
      line(`M${640 + i * 150} 610V${650 + (i % 2) * 24}`, ['#33303f', 4]),
      disc([640 + i * 150, 664 + (i % 2) * 24, 60], { glow: ['#fff3c8d0', '#fff3c800'] }),
      disc([640 + i * 150, 664 + (i % 2) * 24, 13, 16], '#fffbe4'),
    ]),
  )
}

function paper(): string {
  return draw(
    shape('M1010 610H1180V946H1060Q1074 860 1040 800Q1050 700 1010 610Z', '#d9b98c'),
    shape(
      'M1010 610Q1050 700 1040 800Q1074 860 1060 946L1034 900Q1030 850 1012 806Q1024 700 1010 610Z',
      '#f2dcb4',
    ),
    line('M1090 620V940M1140 620V940M1020 700H1176M1046 820H1176', ['#8a623c26', 4]),
    place({ at: [1120, 700], turn: 40 }, rect([-34, -9, 68, 18], '#ffffff80')),
    place({ at: [1136, 870], turn: -30 }, rect([-34, -9, 68, 18], '#ffffff80')),
    rect([424, 594, 16, 368], '#33303f'),
    rect([1180, 594, 16, 368], '#33303f'),
  )
}
