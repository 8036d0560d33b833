import { drawMap, placesOfPlan, sheetWidth } from '#app/domain/map/drawing.ts'
import { type Frame, frameAround, type Point, placeUnder, pointOf } from '#app/domain/map/frame.ts'
import type { Place } from '#app/domain/map/place.ts'
import {
  linesOf,
  type Plan,
  type PlanFeature,
  type PlanKind,
  textOfPlan,
} from '#app/domain/map/plan.ts'
import { featureOfSketch } from '#app/domain/map/sketch.ts'
import { circle, make, shapesOf } from './plan-drawing.ts'

/** A finger is not steady: what moved less was a click. */
const steady = 6
/** A corner this near is meant, in units of the sheet. */
const snap = 9

const section = document.getElementById('plan-board')
if (section) startBoard(section)

/** Lets a plan be drawn by clicking; whatever changes is written into the form's text. */
function startBoard(section: HTMLElement): void {
  const board = element('board') as unknown as SVGSVGElement
  const text = element('plan') as HTMLTextAreaElement
  const kind = element('kind') as HTMLSelectElement
  const name = element('name') as HTMLInputElement
  const kinds = JSON.parse(section.dataset.kinds ?? '{}') as Record<PlanKind, string>
  const places = JSON.parse(section.dataset.places ?? '[]') as Place[]
  let plan = planIn(text.value)
  let corners: readonly Place[] = []
  let frame = firstFrame()
  if (!frame) return

  let grip: Point | null = null
  board.addEventListener('pointerdown', event => {
    grip = pointUnder(event)
    board.setPointerCapture(event.pointerId)
  })
  board.addEventListener('pointerup', event => {
    const point = pointUnder(event)
    if (grip && distance(grip, point) <= steady) addCorner(point)
    else if (grip) move(grip, point)
    grip = null
  })
  element('board-finish').addEventListener('click', finish)
  element('board-undo').addEventListener('click', () => {
    corners = corners.slice(0, -1)
    draw()
  })
  element('board-closer').addEventListener('click', () => zoom(1.5))
  element('board-further').addEventListener('click', () => zoom(1 / 1.5))
  text.addEventListener('input', () => {
    plan = planIn(text.value)
    draw()
  })
  section.hidden = false
  draw()

  function addCorner(point: Point): void {
    corners = [...corners, cornerNear(point) ?? placeUnder(frameNow(), point)]
    draw()
  }

  /** A corner that is drawn already and was meant, so that streets meet. */
  function cornerNear(point: Point): Place | undefined {
    const drawn = [...corners, ...placesOfPlan(plan)]
    return drawn.find(place => distance(pointOf(frameNow(), place), point) <= snap)
  }

  function finish(): void {
    const feature = featureOfSketch(kind.value as PlanKind, name.value, corners)
    if (!feature) return
    plan = { ...plan, features: [...plan.features, feature] }
    corners = []
    name.value = ''
    save()
  }

  function remove(feature: PlanFeature): void {
    plan = { ...plan, features: plan.features.filter(other => other !== feature) }
    save()
  }

  function save(): void {
    text.value = plan.features.length === 0 ? '' : textOfPlan(plan)
    element('plan-unsaved').hidden = false
    draw()
  }

  function zoom(times: number): void {
    frame = { ...frameNow(), unitsPerMetre: frameNow().unitsPerMetre * times }
    draw()
  }

  function move(from: Point, to: Point): void {
    const { width, height } = frameNow()
    const middle = { x: width / 2 - (to.x - from.x), y: height / 2 - (to.y - from.y) }
    frame = { ...frameNow(), centre: placeUnder(frameNow(), middle) }
    draw()
  }

  function draw(): void {
    board.setAttribute('viewBox', `0 0 ${frameNow().width} ${frameNow().height}`)
    const drawing = drawMap([], [], plan, frameNow())
    board.replaceChildren(
      ...(drawing ? shapesOf(drawing) : []),
      ...places.map(place => circle(pointOf(frameNow(), place), 'board-place')),
      ...sketch(),
    )
    element('board-list').replaceChildren(...plan.features.map(itemOf))
  }

  function sketch(): readonly Element[] {
    const points = corners.map(place => pointOf(frameNow(), place))
    const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    return [
      make('path', { d: path, class: 'board-sketch' }),
      ...points.map(point => circle(point, 'board-corner')),
    ]
  }

  function itemOf(feature: PlanFeature): HTMLElement {
    const item = document.createElement('li')
    const button = document.createElement('button')
    const { properties } = feature
    const label = [kinds[properties.kind], properties.name ?? ''].join(' ').trim()
    button.type = 'button'
    button.className = 'min-h-11 cursor-pointer font-semibold text-bad underline'
    button.textContent = section.dataset.remove ?? ''
    button.setAttribute('aria-label', `${button.textContent}: ${label}`)
    button.addEventListener('click', () => remove(feature))
    item.className = 'flex items-center justify-between gap-4 border-b border-line'
    item.append(label, button)
    return item
  }

  function firstFrame(): Frame | null {
    const around = [...places, ...placesOfPlan(plan)]
    return frameAround(around, { width: sheetWidth, margin: 30 })
  }

  function frameNow(): Frame {
    if (!frame) throw new Error('The board is nowhere')
    return frame
  }

  function pointUnder(event: PointerEvent): Point {
    const { left, top, width, height } = board.getBoundingClientRect()
    return {
      x: ((event.clientX - left) / width) * frameNow().width,
      y: ((event.clientY - top) / height) * frameNow().height,
    }
  }
}

/** The plan in a text, as far as it can be drawn; what is wrong with it is left to the server to explain. */
function planIn(text: string): Plan {
  try {
    const plan = JSON.parse(text) as Plan
    for (const { geometry } of plan.features) linesOf(geometry)
    return plan
  } catch {
    return { type: 'FeatureCollection', features: [] }
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
