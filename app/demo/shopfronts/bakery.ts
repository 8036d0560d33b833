import { walkingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { early, late, loaf, wednesday } from './bread.ts'
import { dawn as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { interior, shopWindow } from './shop-window.ts'
import { birds, sky } from './sky.ts'
import { standing } from './space.ts'
import { crate } from './street.ts'
import { bricks, cornice, dentils } from './wall.ts'

export function bakery(): string {
  return scene({
    light,
    sky: sky(
      light,
      disc([1250, 640, 420], { glow: ['#ffd9a0d0', '#ffd9a000'] }),
      birds([1320, 240]),
    ),
    outdoors: draw(
      hills(light),
      flats([20, 500, 130, 460], light),
      flats([1470, 580, 130, 380], light),
      slabs({ stone: '#cdbfb8', joint: '#8f808a55' }, 12),
      stack(),
      house(),
      standing([1470, 90], crate('#b98a5a', flour())),
    ),
    lit: draw(arches(), week(), standing([300, 260], walkingCat('#2a2440'))),
  })
}

function stack(): string {
  return draw(
    shape('M1040 470L1060 110H1150L1170 470Z', { across: ['#c9785c', '#a85a48', '#7a3f3c'] }),
    rect([1048, 96, 114, 26], '#8a4a42'),
    times(6, i => rect([1052 - i, 180 + i * 50, 106 + i * 2, 3], '#1b254730')),
    [
      [1110, 60, 40],
      [1150, 20, 52],
      [1216, -10, 66],
    ].map(([x, y, radius]) => disc([x ?? 0, y ?? 0, radius ?? 0], '#ffffff70')),
  )
}

const house = () =>
  draw(
    footing(180, 1440),
    bricks('M180 430H1440V1000H180Z', '#c9785c'),
    cornice([156, 404, 1308, 34], '#f2e2c8'),
    dentils([180, 438, 1260], '#f2e2c8'),
    rect([180, 950, 1260, 50], '#8a5a50'),
  )

const starts = [212, 522, 832, 1142]

function vault(x: number): string {
  return `M${x} 1000V760Q${x} 630 ${x + 133} 630Q${x + 266} 630 ${x + 266} 760V1000Z`
}

const arches = () =>
  draw(
    starts.map(x => [
      shape(
        `M${x - 24} 1000V760Q${x - 24} 604 ${x + 133} 604Q${x + 290} 604 ${x + 290} 760V1000Z`,
        '#b59a94',
      ),
      times(9, i => {
        const angle = Math.PI * (1 - i / 8)
        return place(
          {
            at: [x + 133 + Math.cos(angle) * 146, 762 - Math.sin(angle) * 146],
            turn: (-angle * 180) / Math.PI + 90,
          },
          rect([-3, -18, 5, 34], '#1b254726'),
        )
      }),
    ]),
    entrance(),
    starts.slice(1).map((x, i) =>
      shopWindow({
        box: [x, 630, 266, 300],
        light,
        room: { wall: ['#b5683c', '#f0b566', '#f9d48c'], floor: '#a3673c', lamp: '#ffdf94' },
        frame: '#5f3a34',
        outline: vault(x).replaceAll('1000', '930'),
        display: [early, wednesday, late][i]?.(x) ?? '',
      }),
    ),
    starts.slice(1).map(x => rect([x - 14, 930, 294, 22], '#d9c6b4')),
    starts.map(x =>
      shape(`M${x} 1000L${800 + (x - 800) * 1.6} 1190H${800 + (x - 534) * 1.6}L${x + 266} 1000Z`, {
        down: ['#ffcf7d48', '#ffcf7d00'],
      }),
    ),
  )

function entrance(): string {
  return draw(
    shopWindow({
      box: [212, 630, 266, 370],
      light,
      room: {
        wall: ['#a35f3c', '#e8a95c', '#f4c880'],
        floor: '#8a5438',
        lamp: '#ffdf94',
        depth: 320,
      },
      frame: '#5f3a34',
      outline: vault(212),
      panes: [2, 1],
      display: draw(
        interior([262, 740, 166, 240], { wall: ['#7a4630', '#c9854a'], floor: '#8a5438' }),
        oven(),
      ),
    }),
    disc([334, 860, 9], '#f0cf7c'),
    disc([358, 860, 9], '#f0cf7c'),
  )
}

function oven(): string {
  return draw(
    shape('M270 930V830Q270 760 345 760Q420 760 420 830V930Z', '#8a4a3c'),
    shape('M296 910V840Q296 796 345 796Q394 796 394 840V910Z', '#2a1820'),
    shape('M306 910Q316 850 332 880Q344 820 358 876Q376 846 386 910Z', '#ff9a3c'),
    shape('M324 910Q338 866 346 892Q358 868 368 910Z', '#ffe08a'),
  )
}

/** Seven little breads over the arches; the third is the great day. */
function week(): string {
  return draw(
    rect([500, 480, 620, 92], '#4d3540'),
    rect([500, 480, 620, 6], '#ffffff40'),
    disc([740, 526, 110], { glow: ['#ffdf94b0', '#ffdf9400'] }),
    [536, 606, 712, 818, 888, 958, 1028].map((x, i) =>
      place({ at: [x + 28, i === 2 ? 560 : 548] }, loaf(i === 2 ? 0.72 : 0.36)),
    ),
  )
}

function flour(): string {
  return draw(
    shape('M-60-70Q-74-150-40-176H40Q74-150 60-70Z', '#efe6d4'),
    shape('M10-176H40Q74-150 60-70H20Z', '#1b254726'),
    line('M-44-172Q0-160 44-172', ['#b59a7a', 7]),
    line('M0-96V-140M0-136l-14-14M0-136l14-14M0-116l-14-14M0-116l14-14', ['#c9973c', 6]),
  )
}
