import type { RulesProblem } from '../contest/rules.ts'
import type { LeafKind } from './leaf.ts'

type Stated = { readonly expected: string; readonly found: string }
type AtLeaf = { readonly leaf: number }

/** The first thing in a file of results that is not as it must be. Leaves are counted from 0. */
export type Irregularity =
  | { readonly kind: 'too-large'; readonly mebibytes: number }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unknown-format'; readonly found: string }
  | { readonly kind: 'not-a-result'; readonly path: string; readonly problem: string }
  | ({ readonly kind: 'another-contest' } & Stated)
  | ({ readonly kind: 'hash-differs' } & Stated)
  | ({ readonly kind: 'another-key' } & Stated)
  | ({ readonly kind: 'key-id-differs' } & Stated)
  | { readonly kind: 'signature-invalid' }
  | ({ readonly kind: 'rules-hash-differs' } & Stated)
  | ({ readonly kind: 'rules-of-another-contest' } & Stated)
  | { readonly kind: 'rules-contradict'; readonly problem: RulesProblem }
  | ({ readonly kind: 'leaf-out-of-place'; readonly leafKind: LeafKind } & AtLeaf)
  | { readonly kind: 'leaf-missing'; readonly leafKind: LeafKind }
  | ({ readonly kind: 'twice'; readonly id: string } & AtLeaf)
  | ({ readonly kind: 'replaces-nothing'; readonly id: string } & AtLeaf)
  | ({ readonly kind: 'commitment-differs' } & AtLeaf & Stated)
  | ({ readonly kind: 'opened-though-replaced' } & AtLeaf)
  | ({ readonly kind: 'not-opened' } & AtLeaf)
  | ({ readonly kind: 'opened-needlessly' } & AtLeaf)
  | ({ readonly kind: 'account-differs'; readonly ballot: string } & AtLeaf & Stated)
  | ({ readonly kind: 'unknown-entry'; readonly ballot: string; readonly entry: string } & AtLeaf)
  | ({ readonly kind: 'unknown-juror' } & AtLeaf)
  | ({ readonly kind: 'close-differs' } & Stated)
  | ({ readonly kind: 'count-differs' } & Stated)
  | { readonly kind: 'checkpoint-unreadable' }
  | ({ readonly kind: 'size-differs' } & Stated)
  | ({ readonly kind: 'root-differs' } & Stated)
  | { readonly kind: 'checkpoint-not-signed' }
  | { readonly kind: 'cannot-be-counted'; readonly message: string }
  | ({
      readonly kind: 'number-differs'
      readonly category: string | null
      readonly entry: number | null
      readonly path: string
    } & Stated)

/** Thrown where a file stops being one that can be trusted, and caught where the report is made. */
export class Irregular extends Error {
  constructor(readonly irregularity: Irregularity) {
    super(irregularity.kind)
  }
}
