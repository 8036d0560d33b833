import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { bell, bicycle } from './bicycle.ts'
import { haze as light } from './light.ts'
import { footing, kerb } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { clip, disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { interior, shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { contact } from './street.ts'
import { bricks } from './wall.ts'

export function bicycles(): string {
  return scene({
    light,
    sky: sky(light, cloud([260, 200], 1), cloud([1440, 150], 0.8)),
    outdoors: draw(
      hills(light),
      flats([1450, 520, 140, 440], light),
      flats([20, 600, 150, 360], light),
      kerb({ stone: '#cfcabf', joint: '#97938f55' }, '#7d7f86'),
      house(),
      standing([265, 130], rack()),
      standing(
        [1180, 240],
        place({ at: [0, 0], scale: 1.15 }, draw(contact(150), bicycle('#c8352e', '#2b2d42'))),
      ),
      standing([1420, 150], sittingCat()),
    ),
  })
}

const vault = 'M240 1000V560Q240 170 800 160Q1360 170 1360 560V1000Z'

const house = () =>
  draw(
    footing(240, 1360),
    bricks(vault, '#56636f', '#ffffff'),
    shape(vault, { fill: 'none', stroke: '#e9e1d0', width: 40 }),
    shape(vault, { fill: 'none', stroke: '#1b254730', width: 4 }),
    chain(),
    rect([220, 950, 1160, 50], '#3d4853'),
    fanlight(),
    workshop(),
    shopWindow({
      box: [960, 620, 330, 300],
      light,
      room: { wall: ['#cfe0de', '#eef3ea'], floor: '#b9a288' },
      frame: '#e9e1d0',
      display: bells(),
    }),
  )

/** One chain runs along the whole vault, link by link. */
function chain(): string {
  return times(57, i => {
    const angle = Math.PI * (1 - i / 56)
    const [x, y] = [800 + Math.cos(angle) * 560, 560 - Math.sin(angle) ** 0.9 * 400]
    const next = Math.PI * (1 - (i + 1) / 56)
    const [dx, dy] = [
      Math.cos(next) * 560 - Math.cos(angle) * 560,
      Math.sin(angle) ** 0.9 * 400 - Math.max(0, Math.sin(next)) ** 0.9 * 400,
    ]
    const turn = i === 56 ? 90 : (Math.atan2(dy, dx) * 180) / Math.PI
    return place(
      { at: [x, y], turn },
      rect([-22, -10, 44, 20], { fill: i % 2 ? '#c8352e' : '#e4584c', round: 10 }),
      disc([-13, 0, 5], '#6d1f22'),
      disc([13, 0, 5], '#6d1f22'),
      rect([-16, -8, 32, 4], { fill: '#ffffff60', round: 2 }),
    )
  })
}

function fanlight(): string {
  const outline = 'M480 500Q500 290 800 284Q1100 290 1120 500Z'
  return draw(
    shape(outline, '#e9e1d0'),
    place(
      { at: [56, 36], scale: 0.93 },
      shape(outline, { down: ['#3f5f78', '#8fb4bd', '#cfe3dd'] }),
    ),
    place(
      { at: [800, 488] },
      times(9, i =>
        line(`M0 0L${Math.cos((i * Math.PI) / 8) * 290} ${-Math.sin((i * Math.PI) / 8) * 186}`, [
          '#e9e1d0',
          7,
        ]),
      ),
      place({ at: [0, -92], scale: 0.9 }, disc([0, 0, 92], '#e9e1d0'), cog()),
    ),
    rect([470, 492, 660, 22], '#e9e1d0'),
    rect([470, 514, 660, 12], '#1b254740'),
  )
}

function cog(): string {
  return draw(
    times(12, i => place({ turn: i * 30 }, rect([-9, -80, 18, 30], { fill: '#c8352e', round: 4 }))),
    disc([0, 0, 62], '#c8352e'),
    disc([0, 0, 46], '#e9e1d0'),
    times(5, i => place({ turn: i * 72 }, rect([-6, -52, 12, 44], '#c8352e'))),
    disc([0, 0, 16], '#c8352e'),
  )
}

const gate: readonly [number, number, number, number] = [320, 570, 560, 430]

function workshop(): string {
  return draw(
    rect([300, 550, 600, 450], '#e9e1d0'),
    clip(rect(gate, '#000'), [
      interior(gate, { wall: ['#8a6f5a', '#c9a880'], floor: '#a58d74', depth: 420 }),
      rect([430, 640, 330, 190], '#6d5645'),
      times(9, i => tool([456 + i * 36, 660 + (i % 2) * 10])),
      place({ at: [560, 700], scale: 0.8 }, bicycle('#2f7f86', '#2b2d42')),
      rect([420, 880, 230, 16], '#8a5a38'),
      rect([434, 896, 14, 74], '#6d4630'),
      rect([622, 896, 14, 74], '#6d4630'),
      place({ at: [480, 880] }, coffee()),
      rect([560, 850, 60, 30], { fill: '#c8352e', round: 4 }),
      place({ at: [745, 950], scale: 1.08 }, stand()),
    ]),
    times(5, i => rect([320, 570 + i * 15, 560, 12], '#aab3b5')),
    times(5, i => rect([320, 579 + i * 15, 560, 3], '#1b254740')),
    rect([320, 645, 560, 40], { down: ['#1b254770', '#1b254700'] }),
  )
}

function tool([x, y]: Point): string {
  return draw(
    line(`M${x} ${y}v70`, ['#c9ccd0', 7]),
    line(`M${x} ${y + 60}v44`, ['#c8352e', 10]),
    disc([x, y, 10], '#c9ccd0'),
  )
}

function coffee(): string {
  return draw(
    shape('M-26-44H26Q24 0 0 0Q-24 0-26-44Z', '#fbf4e2'),
    line('M24-36q22 0 14 20q-6 8-20 6', ['#fbf4e2', 6]),
    line('M-8-54q-8-12 0-22t0-20M8-54q-8-12 0-22t0-20', ['#ffffffb0', 4]),
  )
}

function stand(): string {
  return draw(
    line('M0 40V-150M-50 40H50', ['#3a4048', 9]),
    place({ at: [0, -110], scale: 0.82, turn: -8 }, bicycle('#e0a52e', '#2b2d42')),
  )
}

function bells(): string {
  return draw(
    rect([960, 780, 330, 12], '#b5804a'),
    rect([960, 910, 330, 12], '#b5804a'),
    times(5, i => place({ at: [1000 + i * 62, 778], scale: 0.62 }, bell(i))),
    times(3, i => place({ at: [1020 + i * 104, 908], scale: 1 }, bell(i + 2))),
    times(5, i =>
      place(
        { at: [1010 + i * 58, 660], scale: 0.5 },
        disc([0, 0, 56], { fill: 'none', stroke: '#2b2d42', width: 12 }),
        disc([0, 0, 44], { fill: 'none', stroke: '#b9c2c6', width: 4 }),
      ),
    ),
  )
}

function rack(): string {
  return draw(contact(170), place({ at: [0, 0], scale: 1.12 }, bicycle('#3f8f6a', '#5f4335', true)))
}
