import { pigeons, sittingCat } from './animals.ts'
import { castle, hills } from './backdrop.ts'
import { morning as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { cakeBus, potica, slice } from './potica.ts'
import { scene } from './scene.ts'
import { disc, draw, place, rect, shape, times } from './shapes.ts'
import { plinth, shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { cafeChair, cafeTable } from './street.ts'
import { blossom, tree } from './tree.ts'

const hour = { ...light, sky: ['#f3b9c2', '#f9d6cf', '#fdf0da'] }

export function patisserie(): string {
  return scene({
    light: hour,
    sky: sky(hour, cloud([300, 190], 1), cloud([1400, 260], 1.2)),
    outdoors: draw(
      hills(hour),
      castle(hour, 170),
      slabs({ stone: '#e3d3cb', joint: '#b59f9f55' }, 7),
      place({ at: [1470, 990], scale: 0.9 }, tree(blossom, 4)),
      house(),
      standing([225, 110], draw(place({ at: [-74, 0] }, cafeChair('#e98aa4')), cafeTable(slice()))),
      standing([1290, 190], pigeons(3)),
      standing([1120, 260], sittingCat()),
    ),
  })
}

const house = () =>
  draw(
    footing(300, 1300),
    shape('M300 540H1300V1000H300Z', { across: ['#fdf3ea', '#fbe9e2', '#e7c3c6'] }),
    shape('M300 930H1300V1000H300Z', { across: ['#f3a9b8', '#e98aa4', '#b9607f'] }),
    potica(),
    window(),
    doorway(),
    canopy(),
    [310, 476, 1196, 1290].map(x =>
      rect([x - 10, 640, 20, 360], { across: ['#ffffff', '#e7c3c6'] }),
    ),
  )

function canopy(): string {
  const count = 14
  const x = (step: number) => 800 - Math.cos((step / count) * Math.PI) * 560
  const wall = (step: number) => 800 - Math.cos((step / count) * Math.PI) * 500
  return draw(
    shape('M300 600H1300V690Q800 740 300 690Z', { down: ['#1b254770', '#1b254700'] }),
    times(count, i => {
      const sag = (step: number) => 586 + Math.sin((step / count) * Math.PI) * 34
      const [a, b] = [x(i), x(i + 1)]
      const outline =
        `M${wall(i)} 492L${wall(i + 1)} 492L${b} ${sag(i + 1)}v26` +
        `Q${b} ${sag(i) + 62} ${(a + b) / 2} ${sag(i) + 60}` +
        `Q${a} ${sag(i) + 62} ${a} ${sag(i) + 26}V${sag(i)}Z`
      return shape(outline, i % 2 ? '#fff6ee' : '#e98aa4')
    }),
    shape('M300 492H1300L1360 590Q800 660 240 590Z', {
      across: ['#ffffff40', '#ffffff00', '#1b254738'],
    }),
    rect([296, 484, 1008, 16], { fill: '#fff6ee', round: 8 }),
  )
}

function window(): string {
  return shopWindow({
    box: [500, 610, 680, 310],
    light: hour,
    room: { wall: ['#5fa9a6', '#b9dcd0'], floor: '#e9c9a4' },
    frame: '#fff6ee',
    panes: [3, 1],
    display: draw(
      plinth([520, 872, 640, 48], '#fff6ee'),
      place({ at: [840, 868] }, cakeBus()),
      place({ at: [566, 870], scale: 0.8 }, slice()),
      place({ at: [1128, 870], scale: 0.8 }, slice()),
    ),
  })
}

function doorway(): string {
  return draw(
    rect([340, 640, 112, 360], '#e98aa4'),
    rect([356, 664, 80, 250], { down: ['#8fb0b8', '#dff1ea'] }),
    rect([340, 640, 112, 360], { across: ['#ffffff40', '#1b254720'] }),
    disc([436, 850, 7], '#f0cf7c'),
  )
}
