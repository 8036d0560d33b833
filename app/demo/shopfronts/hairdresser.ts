import { sittingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { night as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import { clip, disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { neon } from './sign.ts'
import { sky, stars } from './sky.ts'
import { standing } from './space.ts'
import { bollard } from './street.ts'
import { pine, poplar } from './tree.ts'
import { plaster } from './wall.ts'
import { weightless } from './weightless.ts'

export function hairdresser(): string {
  return scene({
    light,
    sky: sky(light, stars(9), stars(23), comet()),
    outdoors: draw(
      hills(light),
      place({ at: [90, 985], scale: 0.8 }, poplar(pine, 1)),
      place({ at: [1500, 985], scale: 0.95 }, poplar(pine, 3)),
      place({ at: [1580, 985], scale: 0.7 }, poplar(pine, 4)),
      slabs({ stone: '#b9b6c4', joint: '#7f7c9455' }, 9),
      house(),
      times(2, i => standing([1320 + i * 110, 190], bollard())),
    ),
    lit: draw(glowing(), standing([1190, 200], sittingCat('#0b0f26'))),
  })
}

const house = () =>
  draw(
    footing(260, 1280),
    dome(),
    plaster('M260 540H1280V1000H260Z', '#d6d2e6', 3),
    rect([236, 520, 1068, 34], '#8f8ab5'),
    rect([236, 520, 1068, 8], '#ffffff60'),
    rect([260, 554, 1020, 24], { down: ['#1b254766', '#1b254700'] }),
    rect([260, 940, 1020, 60], '#6d688f'),
    times(11, i => disc([300 + i * 94, 970, 10], '#ffffff30')),
  )

const cap = 'M340 522A430 400 0 0 1 1200 522Z'

function dome(): string {
  return draw(
    shape(cap, { across: ['#cfd3ec', '#9aa0cc', '#5a5f96'] }),
    clip(shape(cap, '#000'), [
      times(9, i => {
        const sweep = Math.cos((i * Math.PI) / 8) * 430
        return line(`M770 122Q${770 + sweep * 1.02} 240 ${770 + sweep} 522`, ['#1b254738', 3])
      }),
      line('M300 400Q770 440 1240 400M380 270Q770 300 1160 270', ['#1b25472c', 3]),
      shape('M720 110H830L900 522H690Z', '#232a5c'),
      shape('M730 110H740L716 522H696Z', '#ffffff40'),
    ]),
    shape('M700 300L960 60L1010 112L770 350Z', { slant: ['#eceaf8', '#9a96c4'] }),
    shape('M944 44L1028 128L1010 146L926 62Z', '#d9a23c'),
    shape('M716 330L740 356L700 384L690 366Z', '#6d688f'),
  )
}

function comet(): string {
  return draw(
    shape('M1360 180L1590 70L1370 204Z', { across: ['#fff4cfd0', '#fff4cf00'] }),
    disc([1362, 192, 15], '#fff8e0'),
  )
}

const capsule = 'M650 920A160 160 0 0 1 650 600H1070A160 160 0 0 1 1070 920Z'

const glowing = () =>
  draw(
    disc([810, 760, 560, 330], { glow: ['#9fb6ff50', '#9fb6ff00'] }),
    shopWindow({
      box: [490, 600, 740, 320],
      light,
      room: { wall: ['#2f3f8f', '#5a5fb5', '#a98fd0'], floor: '#4a4a8a', lamp: '#cfd8ff' },
      frame: '#eceaf8',
      bars: 20,
      outline: capsule,
      display: weightless(),
    }),
    airlock(),
    scissorsSign(),
    shape('M500 1000L420 1200H1320L1210 1000Z', { down: ['#a9b8ff4c', '#a9b8ff00'] }),
  )

function airlock(): string {
  return draw(
    rect([312, 640, 140, 360], { fill: '#8f8ab5', round: 70 }),
    rect([326, 656, 112, 344], { fill: { across: ['#f2a65a', '#d9683c'] }, round: 56 }),
    disc([382, 746, 42], '#6d688f'),
    disc([382, 746, 33], '#ffe6a8'),
    line('M364 760L396 728', ['#ffffff', 7]),
    rect([342, 860, 80, 14], { fill: '#eceaf8', round: 7 }),
    line('M382 800V994', ['#1b254738', 4]),
    rect([300, 990, 164, 14], '#8f8ab5'),
    shape('M326 1000L250 1180H440L438 1000Z', { down: ['#ffd89a50', '#ffd89a00'] }),
  )
}

function scissorsSign(): string {
  return draw(
    neon('M548 300A126 126 0 1 0 598 490A104 104 0 1 1 548 300Z', '#ffe28a', 8),
    place(
      { at: [600, 392], turn: 62, scale: 0.86 },
      neon('M-14 20L42-130M14 20L-42-130', '#7fe9ff', 8),
      neon(
        'M-40 60A28 28 0 1 0-16 26A28 28 0 0 0-40 60ZM40 60A28 28 0 1 1 16 26A28 28 0 0 1 40 60Z',
        '#ff8ab0',
        8,
      ),
    ),
  )
}
