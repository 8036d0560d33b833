import { pigeons, sittingCat } from './animals.ts'
import { castle, hills } from './backdrop.ts'
import { door, houseWindow } from './house-parts.ts'
import { noon as light } from './light.ts'
import { cobbles, footing } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shelf, shopWindow } from './shop-window.ts'
import { bunting } from './sign.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { cafeTable } from './street.ts'
import { summer, tree } from './tree.ts'
import { plaster, roof } from './wall.ts'

export function hats(): string {
  return scene({
    light,
    sky: sky(light, cloud([1230, 180], 1.1), cloud([140, 120], 0.8)),
    outdoors: draw(
      hills(light, 20),
      castle(light, 1400),
      cobbles({ stone: '#d9ceba', joint: '#a89c8c' }, 10),
      place({ at: [130, 985], scale: 1 }, tree(summer, 51)),
      annex(),
      house(),
      bunting([-30, 240], [400, 420], flags),
      bunting([1080, 420], [1640, 300], flags),
      standing([1380, 130], draw(cafeTable(hat('bowler', '#3f8f8a')))),
      standing([90, 250], pigeons(3)),
      standing([330, 230], sittingCat()),
    ),
  })
}

const flags = ['#d1483e', '#fbf1dc', '#33384c']
const beam = '#5a3a30'

function annex(): string {
  return draw(
    footing(1000, 1330),
    plaster(
      [
        [1000, 640],
        [1320, 640],
        [1320, 1000],
        [1000, 1000],
      ],
      '#f0c98a',
      6,
    ),
    roof('M990 660L1040 510H1280L1346 660Z', '#b5604a', 22),
    houseWindow({
      box: [1110, 730, 110, 130],
      light,
      frame: '#fbf1dc',
      shutters: '#8a3a3c',
      flowers: '#ffd166',
    }),
    line('M1000 660V1000M1312 660V1000M1000 690H1320M1000 920H1320', [beam, 18]),
  )
}

const house = () =>
  draw(
    footing(360, 1000),
    shape(
      [
        [300, 470],
        [660, 110],
        [1020, 470],
      ],
      '#f4e6cc',
    ),
    plaster(
      [
        [320, 450],
        [1000, 450],
        [1000, 610],
        [320, 610],
      ],
      '#f4e6cc',
      8,
    ),
    plaster(
      [
        [360, 610],
        [980, 610],
        [980, 1000],
        [360, 1000],
      ],
      '#f4e6cc',
      9,
    ),
    timbers(),
    shape('M250 500L660 90L1070 500L1040 520L660 140L280 520Z', '#b5604a'),
    shape('M250 500L660 90V112L262 510Z', '#ffffff40'),
    shape('M660 140L1040 520L1026 530L660 164Z', '#1b254747'),
    rect([340, 618, 660, 30], { down: ['#1b254780', '#1b254700'] }),
    rect([360, 940, 620, 60], '#b5a590'),
    houseWindow({ box: [612, 274, 96, 100], light, frame: '#fbf1dc', flowers: '#d1483e' }),
    houseWindow({ box: [410, 480, 84, 90], light, frame: '#fbf1dc' }),
    houseWindow({ box: [826, 480, 84, 90], light, frame: '#fbf1dc' }),
    door({ box: [392, 680, 118, 320], colour: '#8a3a3c', light, pane: 'round' }),
    shopWindow({
      box: [566, 670, 384, 250],
      light,
      room: { wall: ['#bfe0d4', '#eef4e4'], floor: '#b5804a' },
      frame: '#8a3a3c',
      panes: [1, 1],
      display: stands(),
    }),
    place({ at: [660, 594], scale: 1.16 }, hat('top', '#d1483e')),
  )

function timbers(): string {
  return draw(
    line(
      'M320 460H1000M320 604H1000M360 650H980M374 650V1000M966 650V1000M538 650V940M540 940H970',
      [beam, 20],
    ),
    line('M340 460V604M980 460V604M560 460V604M760 460V604', [beam, 16]),
    line('M340 604L400 460M980 604L920 460', [beam, 13]),
    line(
      'M470 320H850M660 150V290M540 300V460M780 300V460M540 460L600 330M780 460' +
        'L720 330M400 400V460M920 400V460',
      [beam, 15],
    ),
    line('M400 460L470 380M920 460L850 380', [beam, 12]),
    times(8, i => rect([340 + i * 88, 606, 30, 26], beam)),
  )
}

type Kind = 'top' | 'bowler' | 'wide' | 'bonnet'

function stands(): string {
  return draw(
    shelf([566, 778, 384], '#8a5a3c'),
    line('M620 672V700M760 672V696M896 672V700', ['#8a8f96', 3]),
    place({ at: [630, 776], scale: 0.92 }, hat('wide', '#e0b03c')),
    place({ at: [760, 776], scale: 0.92 }, hat('top', '#33384c')),
    place({ at: [888, 776], scale: 0.92 }, hat('bonnet', '#d1483e')),
    place({ at: [626, 918], scale: 0.96 }, head(hat('bowler', '#3f8f8a'))),
    place({ at: [758, 918], scale: 0.96 }, head(hat('wide', '#d1483e'))),
    place({ at: [890, 918], scale: 0.96 }, head(hat('bowler', '#8a5aa0'))),
  )
}

function head(worn: string): string {
  return draw(line('M0 0V-50M-28 0H28', ['#6d4630', 8]), place({ at: [0, -44] }, worn))
}

const crowns: Record<Kind, string> = {
  top: 'M-40 0L-46-92Q0-104 46-92L40 0Z',
  bowler: 'M-46 0Q-50-72 0-74Q50-72 46 0Z',
  wide: 'M-38 0Q-36-56 0-58Q36-56 38 0Z',
  bonnet: 'M-44 0Q-60-50-20-66Q10-90 40-60Q62-30 44 0Z',
}

const brims: Record<Kind, number> = { top: 64, bowler: 62, wide: 84, bonnet: 52 }

/** Every hat of this house has exactly seven dots. */
function hat(kind: Kind, colour: string): string {
  const high = kind === 'top' ? 1.15 : kind === 'wide' ? 0.74 : 0.9
  const dots: Point[] = [
    [0, -40],
    [-22, -58],
    [22, -58],
    [-26, -34],
    [26, -34],
    [0, -66],
    [0, -23],
  ]
  const spot =
    colour === '#33384c' || colour === '#d1483e' || colour === '#8a5aa0' ? '#fff6e4' : '#33384c'
  return draw(
    disc([4, 3, brims[kind], 9], '#1b254733'),
    shape(crowns[kind], colour),
    shape(crowns[kind], { across: ['#ffffff50', '#ffffff00', '#1b254747'] }),
    dots.map(([x, y]) => disc([x, y * high, 5.4], spot)),
    rect([-44, -10, 88, 9], '#1b254766'),
    disc([0, 0, brims[kind], 10], colour),
    disc([-10, -3, brims[kind] * 0.7, 4], '#ffffff40'),
  )
}
