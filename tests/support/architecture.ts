import { posix } from 'node:path'
import ts from 'typescript'
import { type Import, importsOf, lineOf, parse } from './imports.ts'
import { impuritiesOf } from './purity.ts'

export type Source = { path: string; text: string }

export type Rules = {
  mayImport: Readonly<Record<string, readonly string[]>>
  packages: Readonly<Record<string, readonly string[]>>
  defaultExports: readonly string[]
  forbiddenFolders: readonly string[]
  pure: readonly string[]
  longestRoute: number
}

/** Checks files of app/, whose paths are given from there, and says each violation with its place. */
export function findViolations(sources: readonly Source[], rules: Rules): string[] {
  return sources.flatMap(source => {
    const misplaced = findMisplacement(source.path, rules)
    if (!isCode(source.path)) return misplaced
    const file = parse(source)
    return [
      ...misplaced,
      ...findForbiddenImports(file, rules),
      ...findImpurities(file, rules),
      ...findDefaultExport(file, rules),
      ...findLongRoute(source, rules),
    ]
  })
}

function isCode(path: string) {
  return /\.(ts|tsx|js|mjs|jsx)$/.test(path)
}

function findMisplacement(path: string, rules: Rules): string[] {
  const forbidden = posix
    .dirname(path)
    .split('/')
    .filter(folder => rules.forbiddenFolders.includes(folder))
    .map(folder => `${path}: "${folder}" is no name for a folder`)
  if (placeOf(path) in rules.mayImport || isBesideCode(path)) return forbidden
  return [...forbidden, `${path}: ${placeOf(path)} has no row in the table`]
}

/** Styles and declarations may stand at the top of app/ beside the files that the table names. */
function isBesideCode(path: string) {
  return !path.includes('/') && /\.(css|d\.ts)$/.test(path)
}

function placeOf(path: string) {
  const [top = '', ...rest] = path.split('/')
  if (rest.length > 0) return `${top}/`
  return top.replace(/^entry\..*/, 'entry.*')
}

function findForbiddenImports(file: ts.SourceFile, rules: Rules): string[] {
  return importsOf(file)
    .filter(one => !isAllowed(file.fileName, one, rules))
    .map(one => `${file.fileName}:${one.line} may not import ${one.specifier}`)
}

function isAllowed(path: string, { specifier, typesOnly }: Import, rules: Rules) {
  const from = placeOf(path)
  const to = targetOf(path, specifier)
  const allowed = rules.mayImport[from] ?? []
  const packages = rules.packages[from]
  if (to === 'tests/') return false
  if (to === from || to.endsWith('.css')) return true
  if (to.startsWith('package ')) return !packages || packages.includes(to.slice('package '.length))
  if (allowed.includes('everything')) return true
  if (allowed.includes('everything but demo/')) return to !== 'demo/'
  return allowed.includes(to) || (typesOnly && allowed.includes(`types of ${to}`))
}

/** The place that an import leads to: a top folder or file of app/, `prisma`, or a package. */
function targetOf(path: string, specifierWithQuery: string) {
  const specifier = specifierWithQuery.replace(/\?.*$/, '')
  if (/^(#prisma$|@prisma\/|pg$)/.test(specifier)) return 'prisma'
  if (specifier.startsWith('#tests/')) return 'tests/'
  if (!/^(\.|#app\/)/.test(specifier)) return `package ${packageNameOf(specifier)}`
  const target = specifier.startsWith('#')
    ? specifier.slice(1)
    : posix.join('app', posix.dirname(path), specifier)
  if (target.startsWith('prisma/')) return 'prisma'
  return placeOf(target.startsWith('app/') ? target.slice('app/'.length) : target)
}

function packageNameOf(specifier: string) {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function findImpurities(file: ts.SourceFile, rules: Rules): string[] {
  if (!rules.pure.includes(placeOf(file.fileName))) return []
  return impuritiesOf(file).map(
    ({ line, what }) => `${file.fileName}:${line} is not pure: it uses ${what}`,
  )
}

function findDefaultExport(file: ts.SourceFile, rules: Rules): string[] {
  if (rules.defaultExports.includes(placeOf(file.fileName))) return []
  return file.statements
    .filter(isDefaultExport)
    .map(statement => `${file.fileName}:${lineOf(statement)} has a default export`)
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement) && statement.exportClause) {
    if (ts.isNamespaceExport(statement.exportClause)) return false
    return statement.exportClause.elements.some(element => element.name.text === 'default')
  }
  if (!ts.canHaveModifiers(statement)) return false
  const kinds = ts.getModifiers(statement)?.map(modifier => modifier.kind) ?? []
  return kinds.includes(ts.SyntaxKind.DefaultKeyword)
}

function findLongRoute({ path, text }: Source, rules: Rules): string[] {
  const lines = text.trimEnd().split('\n').length
  if (placeOf(path) !== 'routes/' || lines <= rules.longestRoute) return []
  return [`${path}: a route of ${lines} lines, at most ${rules.longestRoute} are allowed`]
}
