import { walkingCat } from './animals.ts'
import { fridge, phone, radio, telephone, television, toaster } from './appliances.ts'
import { flats, hills } from './backdrop.ts'
import { evening } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Box } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { plinth, shelf, shopWindow } from './shop-window.ts'
import { neon } from './sign.ts'
import { sky, stars } from './sky.ts'
import { standing } from './space.ts'

const light = { ...evening, sky: ['#103a4d', '#1f6470', '#5f9a90', '#e0b58a'] }

export function repair(): string {
  return scene({
    light,
    sky: sky(light, stars(19)),
    outdoors: draw(
      hills(light),
      flats([40, 420, 260, 540], light),
      flats([1330, 500, 250, 460], light),
      slabs({ stone: '#b5b5b8', joint: '#78808855' }, 14),
      aerials(),
      kiosk(),
      standing([1440, 60], fridge()),
    ),
    lit: draw(glowing(), standing([1170, 270], walkingCat('#0f1a28'))),
  })
}

function aerials(): string {
  const metal = '#8fa0a8'
  return draw(
    line('M470 440V180M410 210H530M422 250H518M434 290H506', [metal, 8]),
    line('M640 440V120M600 130L640 180L680 130M610 170L640 210L670 170', [metal, 7]),
    line('M920 440L980 170', [metal, 6]),
    disc([984, 158, 11], '#e2574c'),
    line('M1120 440V300', [metal, 9]),
    shape('M1040 170Q1030 310 1160 340Q1220 280 1190 240Z', '#d3dadc'),
    shape('M1040 170Q1060 260 1190 240Q1100 280 1040 170Z', '#1b254740'),
    line('M1112 262L1170 190', [metal, 6]),
    disc([1172, 188, 10], '#e2574c'),
    line('M470 240Q560 320 640 220Q800 380 948 290Q1040 400 1120 340', ['#22303c', 4]),
  )
}

/** Two moulded cabins side by side, all corners round. */
const kiosk = () =>
  draw(
    footing(250, 1330),
    cabin([250, 440, 560, 540], '#e8552f'),
    cabin([770, 440, 560, 540], '#e8552f'),
    rect([760, 470, 60, 500], '#b53f24'),
    times(3, i => rect([764, 500 + i * 170, 52, 22], '#1b254740')),
    [330, 700, 850, 1220].map(x => rect([x, 970, 60, 34], '#3a3f4a')),
  )

function cabin([x, y, width, height]: Box, colour: string): string {
  return draw(
    rect([x, y, width, height], { fill: colour, round: 110 }),
    rect([x, y, width, height], {
      fill: { down: ['#ffffff50', '#ffffff00', '#1b254750'] },
      round: 110,
    }),
    rect([x + 34, y + 56, width - 68, height - 110], { fill: '#f4ead8', round: 76 }),
    rect([x + 34, y + 56, width - 68, height - 110], {
      fill: 'none',
      stroke: '#1b254740',
      width: 5,
      round: 76,
    }),
    line(`M${x + 60} ${y + 20}Q${x + width / 2} ${y + 2} ${x + width - 60} ${y + 20}`, [
      '#ffffff70',
      6,
    ]),
  )
}

function rounded([x, y, width, height]: Box, r: number): string {
  return (
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}V${y + height - r}` +
    `Q${x + width} ${y + height} ${x + width - r} ${y + height}H${x + r}` +
    `Q${x} ${y + height} ${x} ${y + height - r}` +
    `V${y + r}Q${x} ${y} ${x + r} ${y}Z`
  )
}

const left: Box = [310, 560, 440, 320]

const right: Box = [830, 560, 250, 320]

const glowing = () =>
  draw(
    disc([700, 720, 620, 380], { glow: ['#ffd28a40', '#ffd28a00'] }),
    shopWindow({
      box: left,
      light,
      room: { wall: ['#2f5f66', '#6fa39a', '#e9d49a'], floor: '#8a6a4c', lamp: '#ffe2a0' },
      frame: '#33404a',
      bars: 16,
      outline: rounded(left, 60),
      display: quarrels(),
    }),
    shopWindow({
      box: right,
      light,
      room: { wall: ['#7a4a3c', '#d99a5c'], floor: '#8a6a4c', lamp: '#ffe2a0' },
      frame: '#33404a',
      bars: 16,
      outline: rounded(right, 60),
      display: bench(),
    }),
    rect([1116, 560, 150, 420], { fill: '#2f7f86', round: 44 }),
    rect([1140, 590, 102, 210], { fill: '#ffd892', round: 36 }),
    shape('M1190 590h40L1170 800h-30Z', '#ffffff30'),
    disc([1244, 800, 8], '#f0cf7c'),
    wire(),
    shape('M300 1000L210 1180H1150L1080 1000Z', { down: ['#ffd28a4c', '#ffd28a00'] }),
  )

/** One bent wire of light writes a plug, a heart and a lightning flash over both cabins. */
function wire(): string {
  return neon(
    'M250 700C200 640 220 470 330 490C420 508 380 430 450 430C520 430 470 520 540 510' +
      'C580 504 560 470 590 462C620 450 640 486 610 506L570 530L540 506C500 470 560 440 590 470' +
      'C640 520 700 500 740 496L760 440L748 484H780L750 540' +
      'C820 520 860 480 930 506S1040 520 1070 500' +
      'M1070 470V530H1096Q1130 530 1130 500Q1130 470 1096 470ZM1130 488H1158M1130 512H1158',
    '#7dffe0',
    8,
  )
}

function quarrels(): string {
  return draw(
    plinth([310, 840, 440, 40], '#6d4a3a'),
    place({ at: [420, 836] }, radio(1)),
    place({ at: [640, 836] }, television()),
    line('M486 800q20-26 44 0t40 0', ['#2b2d42', 6]),
    shape('M520 690l22 30h-16l16 34-40-44h18l-14-20Z', '#ffd23c'),
    shelf([310, 660, 440], '#6d4a3a'),
    place({ at: [390, 658], scale: 0.62 }, telephone('#c8463c')),
    place({ at: [520, 658], scale: 0.62 }, toaster(1)),
    place({ at: [650, 658], scale: 0.62 }, toaster(-1)),
  )
}

function bench(): string {
  return draw(
    shelf([830, 690, 250], '#6d4a3a'),
    [0, 1, 2, 3].map(i =>
      phone([866 + i * 56, 688], inTurn(['#e2574c', '#f2c230', '#5fae94', '#f4ead8'], i)),
    ),
    rect([830, 850, 250, 30], '#6d4a3a'),
    place({ at: [955, 850], scale: 0.9 }, telephone('#f2c230')),
    line('M870 850q-20-40 10-60t-6-50M1040 850q30-30 6-60t14-46', ['#c8463c', 6]),
  )
}
