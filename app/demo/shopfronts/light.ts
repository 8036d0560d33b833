import type { Stops } from './paint.ts'

export type Light = {
  readonly sky: Stops
  readonly hills: readonly [far: string, middle: string, near: string]
  readonly town: string
  /** Multiplies the colours of everything outdoors, as red, green and blue. */
  readonly wash: readonly [red: number, green: number, blue: number]
  readonly sun?: string
  readonly glass: string
  readonly lit: boolean
}

export const morning: Light = {
  sky: ['#8fc3dd', '#c9e3e2', '#fbe9cf', '#fbdcc0'],
  hills: ['#a9c9cf', '#93b9a9', '#79a383'],
  town: '#dcd3c8',
  wash: [1, 0.97, 0.93],
  sun: '#ffe2a8',
  glass: '#dff1f5',
  lit: false,
}

export const noon: Light = {
  sky: ['#4fa6d6', '#86c6e2', '#c5e5ec'],
  hills: ['#8fbcc9', '#6fa98d', '#528f63'],
  town: '#e6e1d3',
  wash: [1, 1, 1],
  sun: '#fff3c4',
  glass: '#d3ecf7',
  lit: false,
}

export const autumn: Light = {
  sky: ['#7fa9bf', '#b7cfd2', '#efe3c8'],
  hills: ['#a8b3a4', '#b79a62', '#96763c'],
  town: '#d9cbb4',
  wash: [1, 0.95, 0.87],
  sun: '#ffd58a',
  glass: '#e4ecea',
  lit: false,
}

export const golden: Light = {
  sky: ['#6f8fb5', '#c7a9a6', '#f4b984', '#fcd79a'],
  hills: ['#a5929f', '#8c7a80', '#6d6963'],
  town: '#c79f86',
  wash: [1, 0.87, 0.74],
  sun: '#ffb45c',
  glass: '#ffdcae',
  lit: false,
}

export const dusk: Light = {
  sky: ['#33437f', '#7260a0', '#c57a95', '#f2a97f'],
  hills: ['#75629a', '#554c80', '#3d3b66'],
  town: '#5d5286',
  wash: [0.7, 0.61, 0.78],
  glass: '#b99cd0',
  lit: true,
}

export const evening: Light = {
  sky: ['#14234d', '#27437a', '#4f6f9c', '#a99aa6'],
  hills: ['#3d5280', '#2c3f69', '#213154'],
  town: '#33466f',
  wash: [0.55, 0.56, 0.74],
  glass: '#7f9cc9',
  lit: true,
}

export const night: Light = {
  sky: ['#0a1030', '#131c4a', '#29356c', '#434c83'],
  hills: ['#232d5c', '#1a234b', '#131a3a'],
  town: '#1e2852',
  wash: [0.44, 0.46, 0.72],
  glass: '#6878b4',
  lit: true,
}

export const dawn: Light = {
  sky: ['#2c4a7c', '#6b86ab', '#d9a9a5', '#f8cfa0'],
  hills: ['#7f89a8', '#626d8d', '#4b5673'],
  town: '#6f7391',
  wash: [0.66, 0.64, 0.78],
  glass: '#c0c0da',
  lit: true,
}

export const rain: Light = {
  sky: ['#76909c', '#98adb1', '#bcc8c5'],
  hills: ['#9fb1b1', '#839a97', '#68827c'],
  town: '#a9b2ae',
  wash: [0.8, 0.86, 0.88],
  glass: '#c6d7da',
  lit: true,
}

export const snow: Light = {
  sky: ['#7f8cb0', '#a9b2cb', '#d6d3dd'],
  hills: ['#b4bcd1', '#97a3c0', '#7c8bad'],
  town: '#a3a9c1',
  wash: [0.76, 0.78, 0.93],
  glass: '#c9d0e6',
  lit: true,
}

export const spring: Light = {
  ...noon,
  sky: ['#9fd8c8', '#c9ebd6', '#f4f3d2'],
  hills: ['#a5cfc4', '#8cc09a', '#6aa870'],
  sun: '#fff0b0',
}

export const haze: Light = {
  ...noon,
  sky: ['#e9cfae', '#f3e2c4', '#fbf2dc'],
  hills: ['#dcc9ae', '#c2b391', '#a09a76'],
  town: '#e9dcc4',
  wash: [1, 0.97, 0.93],
  sun: '#ffe9b8',
}

export const coral: Light = {
  ...golden,
  sky: ['#e88f7c', '#f4b196', '#fad9b4'],
  hills: ['#cf8f86', '#a8747c', '#7f5d70'],
  town: '#d9a08a',
  wash: [1, 0.92, 0.86],
}
