import { walkingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { chance } from './chance.ts'
import { evening as light } from './light.ts'
import { lawn, path } from './pavement.ts'
import { scene, washed } from './scene.ts'
import type { Point } from './shapes.ts'
import { clip, disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf, shopWindow } from './shop-window.ts'
import { moon, sky, stars } from './sky.ts'
import { standing } from './space.ts'
import { pine, poplar } from './tree.ts'
import { boards, chimney } from './wall.ts'

export function herbalist(): string {
  return scene({
    light,
    sky: sky(light, stars(5), moon([1390, 190], 62)),
    outdoors: draw(
      hills(light),
      place({ at: [120, 990], scale: 0.9 }, poplar(pine, 2)),
      place({ at: [1530, 990], scale: 1.05 }, poplar(pine, 6)),
      lawn('#5d8a4c', '#86b262'),
      mound(),
      path(640, 210, '#d9c3a0'),
      front(),
    ),
    lit: draw(
      glowing(),
      washed({ ...light, wash: [0.7, 0.72, 0.85] }, [
        standing([330, 160], molehill()),
        standing([1250, 170], molehill()),
        standing([190, 320], molehill()),
      ]),
      standing([470, 260], walkingCat('#141528')),
    ),
  })
}

const mound = () => {
  const next = chance(31)
  const back = 'M90 1000C150 640 380 250 800 240C1220 230 1470 640 1530 1000Z'
  return draw(
    chimney([1000, 170], 150, '#a4705a'),
    shape(back, { down: ['#8fbb62', '#5d8f4e', '#4a7a46'] }),
    shape('M800 240C1220 230 1470 640 1530 1000H1180C1240 640 1100 330 800 240Z', '#1b254733'),
    clip(
      shape(back, '#000'),
      times(120, () => chamomile([130 + next() * 1360, 290 + next() * 690], 0.7 + next() * 0.6)),
    ),
  )
}

function chamomile([x, y]: Point, scale: number): string {
  return place(
    { at: [x, y], scale },
    line('M0 0V20', ['#3f7043', 3]),
    times(6, i => disc([Math.cos(i * 1.05) * 8, Math.sin(i * 1.05) * 7, 5], '#ffffff')),
    disc([0, 0, 5.5], '#f6c945'),
  )
}

const arch = 'M420 1000V720Q420 440 800 430Q1180 440 1180 720V1000Z'

const front = () =>
  draw(
    shape('M380 1000V720Q380 396 800 386Q1220 396 1220 720V1000Z', '#c9a56c'),
    shape('M380 1000V720Q380 396 800 386L800 430Q420 440 420 720V1000Z', '#ffffff30'),
    boards(arch, '#8a5f43', 54),
    shape(arch, { fill: 'none', stroke: '#1b254766', width: 16 }),
    rect([420, 950, 760, 50], '#9a9284'),
    times(12, i => rect([424 + i * 64, 954 + (i % 2) * 4, 56, 44], { fill: '#b5ac9c', round: 12 })),
    disc([800, 500, 46], '#4f6a3a'),
    place(
      { at: [800, 500], scale: 2 },
      times(8, i => disc([Math.cos(i * 0.785) * 12, Math.sin(i * 0.785) * 12, 6.5], '#fff')),
      disc([0, 0, 8], '#f6c945'),
    ),
  )

const round = 'M740 745A205 205 0 0 1 1150 745A205 205 0 0 1 740 745Z'

const glowing = () =>
  draw(
    disc([945, 745, 380], { glow: ['#ffca7070', '#ffca7000'] }),
    shopWindow({
      box: [740, 540, 410, 410],
      light,
      room: { wall: ['#7a5a3a', '#c9924f', '#e5b56a'], floor: '#7d5436', lamp: '#ffd88a' },
      frame: '#5a7a3c',
      bars: 22,
      outline: round,
      display: herbs(),
    }),
    roundDoor(),
    shape('M545 1000L480 1200H800L735 1000Z', { down: ['#ffcf7d66', '#ffcf7d00'] }),
  )

function roundDoor(): string {
  const leaf = 'M545 1000V760Q545 660 640 660Q735 660 735 760V1000Z'
  return draw(
    shape(leaf, '#3d6b5c'),
    shape(leaf, { across: ['#ffffff30', '#ffffff00', '#1b254750'] }),
    shape(leaf, { fill: 'none', stroke: '#2a4a44', width: 10 }),
    line('M592 690V994M640 664V994M688 690V994', ['#1b254747', 4]),
    disc([640, 775, 44], '#2a4a44'),
    disc([640, 775, 36], '#ffd27a'),
    line('M640 739V811M604 775H676', ['#2a4a44', 6]),
    disc([706, 862, 9], '#f0cf7c'),
    rect([528, 988, 224, 16], '#b9b2ac'),
  )
}

function herbs(): string {
  const bunches = ['#7fae5a', '#a98fc9', '#c9d27a', '#5f9a6a', '#e2a0a8']
  return draw(
    line('M750 588H1140', ['#4a3226', 7]),
    bunches.map((colour, i) => bunch([790 + i * 76, 590 + (i % 2) * 10], colour)),
    shelf([740, 862, 410], '#6d4630'),
    times(4, i => jar([800 + i * 46 + (i > 1 ? 158 : 0), 860], inTurn(bunches, i))),
    place({ at: [944, 866], scale: 1.22 }, mole()),
    times(7, i => chamomile([820 + i * 42, 898], 1.1)),
  )
}

function bunch([x, y]: Point, colour: string): string {
  return draw(
    line(`M${x} ${y}V${y + 22}`, ['#d9b978', 4]),
    times(5, i => {
      const foot: Point = [x + i * 14 - 28, y + 84 - Math.abs(i - 2) * 8]
      return draw(
        line(`M${x} ${y + 20}Q${x + (i - 2) * 6} ${y + 50} ${foot[0]} ${foot[1]}`, ['#4f7043', 4]),
        times(4, k => {
          const side = k % 2 ? 7 : -7
          return disc([foot[0] + side - (i - 2) * k, foot[1] + 8 - k * 10, 8, 6], colour)
        }),
        disc([foot[0], foot[1] + 14, 7, 9], colour),
        disc([foot[0] - 2, foot[1] + 10, 3], '#ffffff70'),
      )
    }),
  )
}

function jar([x, y]: Point, tea: string): string {
  return draw(
    rect([x - 20, y - 62, 40, 62], { fill: '#e9f2ea', opacity: 0.6, round: 6 }),
    rect([x - 17, y - 44, 34, 42], { fill: tea, round: 5 }),
    rect([x - 22, y - 72, 44, 14], { fill: '#a9754a', round: 4 }),
    rect([x - 15, y - 56, 5, 48], '#ffffff80'),
  )
}

function mole(): string {
  return draw(
    shape('M-20-112L-190-190L-190-60Z', { across: ['#fff3b800', '#fff3b8d0'] }),
    shape('M-58 0Q-70-92-26-124Q10-148 44-118Q78-80 66 0Z', '#3a3550'),
    shape('M-58 0Q-70-92-26-124Q-6-138 10-134Q-40-90-34 0Z', '#ffffff1c'),
    shape('M-30-104Q-70-100-78-84Q-66-66-22-72Z', '#4a4462'),
    disc([-78, -84, 11, 9], '#f29a9a'),
    line('M-36-114Q6-140 44-112', ['#f2c230', 9]),
    disc([-24, -116, 17], '#2b2d42'),
    disc([-27, -116, 12], '#fff6cf'),
    disc([-40, -116, 40], { glow: ['#fff3b8d0', '#fff3b800'] }),
    line('M-44-86q6-6 10 0', ['#1b1b2a', 3.4]),
    shape('M-62-34q-22-6-26 8l10 12 32-6ZM54-34q22-6 26 8l-10 12-32-6Z', '#f2b0a4'),
    line('M-70-30Q-90-70-84-96', ['#4c8c4a', 4]),
  )
}

function molehill(): string {
  return draw(
    disc([10, 0, 96, 14], '#1b254750'),
    shape('M-84 0Q-60-66-4-70Q56-66 84 0Z', '#6b4a3c'),
    shape('M-84 0Q-60-66-4-70Q-40-40-36 0Z', '#ffffff1a'),
    times(9, i => disc([((i * 37) % 130) - 64, -8 - ((i * 23) % 36), 7, 5], '#553a30')),
  )
}
