import type { Fraction } from 'fraction.js'

type Row = readonly Fraction[]

/**
 * The exact solution of n linear equations in n unknowns, each a row of n coefficients and its right side
 * (Gauss–Jordan). Throws where there is not exactly one.
 */
export function solve(equations: readonly Row[]): readonly Fraction[] {
  const size = equations.length
  let rows = equations
  for (let column = 0; column < size; column++) {
    const pivot = rows.findIndex((row, index) => index >= column && !at(row, column).equals(0))
    if (pivot < 0) throw new Error('The equations do not have exactly one solution')
    rows = eliminate(swapped(rows, column, pivot), column)
  }
  return rows.map(row => at(row, size))
}

function swapped(rows: readonly Row[], a: number, b: number): readonly Row[] {
  return rows.map((row, index) => (index === a ? rows[b] : index === b ? rows[a] : row) ?? row)
}

function eliminate(rows: readonly Row[], column: number): readonly Row[] {
  const leading = rows[column] ?? []
  const pivot = leading.map(value => value.div(at(leading, column)))
  return rows.map((row, index) => {
    if (index === column) return pivot
    const factor = at(row, column)
    if (factor.equals(0)) return row
    return row.map((value, position) => value.sub(at(pivot, position).mul(factor)))
  })
}

function at(row: Row, column: number): Fraction {
  const value = row[column]
  if (!value) throw new Error(`An equation has no coefficient ${column}`)
  return value
}
