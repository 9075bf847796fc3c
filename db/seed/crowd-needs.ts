import type { NeedStrength } from '#app/domain/candidates/candidate.ts'

/** One thing in a bundle: what, how strongly, and the limits that people name. */
export type BundleNeed = readonly [item: string, strength: NeedStrength, limits?: readonly number[]]

/** Needs that go together at work. What they come from is nobody's business here. */
export const bundles: readonly (readonly BundleNeed[])[] = [
  [
    ['fys-loeft', 'must', [3, 5, 8, 10]],
    ['fys-stillinger', 'must', [20, 30, 45]],
    ['fys-boej', 'should'],
    ['tid-pauser', 'should', [5, 10]],
    ['fys-sidde', 'should', [30, 45]],
    ['fys-over', 'nice', [140, 150]],
  ],
  [
    ['fys-staa', 'must', [20, 30, 45, 60]],
    ['fys-trapper', 'must', [0, 1]],
    ['fys-gaa', 'should', [200, 400, 600]],
    ['fys-knae', 'must'],
    ['adg-park', 'should', [50, 100, 200]],
  ],
  [
    ['fys-haand', 'must', [10, 15, 20]],
    ['fys-greb', 'must'],
    ['fys-loeft', 'should', [2, 3, 5]],
    ['stt-hjaelpemiddel', 'nice'],
    ['fys-tempo', 'should'],
  ],
  [
    ['tid-hvile', 'must'],
    ['tid-fleks', 'should'],
    ['tid-pauser', 'must', [5, 10]],
    ['kog-tid', 'should'],
    ['stt-hjemme', 'nice', [20, 40, 50]],
    ['tid-gradvis', 'should'],
  ],
  [
    ['san-stoej', 'must', [50, 55, 60]],
    ['san-hoereteler', 'should'],
    ['soc-lille', 'should', [4, 6, 8]],
    ['san-lys', 'nice'],
    ['kog-en', 'should'],
  ],
  [
    ['kog-en', 'must'],
    ['kog-skrift', 'should'],
    ['kog-rutine', 'must'],
    ['kog-tid', 'should'],
    ['kog-oplaer', 'should', [3, 5, 10]],
    ['kog-husk', 'nice'],
  ],
  [
    ['soc-kunde', 'must', [0, 1]],
    ['soc-fast', 'must'],
    ['soc-konflikt', 'must'],
    ['soc-lille', 'should', [6, 8, 10]],
    ['soc-sociale', 'nice'],
    ['soc-feedback', 'should'],
  ],
  [
    ['kog-afbryd', 'must', [1]],
    ['san-kontor', 'should'],
    ['kog-plan', 'should'],
    ['kog-besked', 'should', [12, 24, 48]],
    ['soc-telefon', 'should'],
    ['kog-skrift', 'nice'],
  ],
  [
    ['san-syn', 'must'],
    ['stt-hjaelpemiddel', 'should'],
    ['san-skaerm', 'should', [60, 90, 120]],
    ['san-lys', 'should'],
    ['adg-bus', 'nice', [10, 15]],
  ],
  [
    ['san-hoerelse', 'must'],
    ['soc-telefon', 'must'],
    ['kog-skrift', 'should'],
    ['san-stoej', 'should', [60, 65]],
    ['soc-ikkealene', 'nice'],
  ],
  [
    ['fys-vaadt', 'must'],
    ['san-stoev', 'must'],
    ['san-lugt', 'should'],
    ['fys-kulde', 'nice', [10, 15]],
  ],
  [
    ['stt-laege', 'must', [2, 4, 6]],
    ['tid-fleks', 'should'],
    ['stt-mad', 'should'],
    ['adg-toilet', 'should', [20, 30, 50]],
  ],
  [
    ['soc-mentor', 'should'],
    ['kog-ansvar', 'should', [1]],
    ['kog-oplaer', 'must', [3, 5]],
    ['stt-svar', 'nice'],
    ['soc-fast', 'should'],
    ['tid-gradvis', 'should'],
  ],
  [
    ['kog-laes', 'should'],
    ['kog-tal', 'should'],
    ['kog-en', 'should'],
    ['soc-fast', 'should'],
    ['kog-rutine', 'nice'],
  ],
]

/** What anybody may want beside. */
export const extras: readonly BundleNeed[] = [
  ['tid-pauser', 'should', [5, 10]],
  ['tid-fleks', 'nice'],
  ['soc-fast', 'should'],
  ['kog-tid', 'nice'],
  ['fys-loeft', 'should', [8, 10, 12]],
  ['adg-park', 'nice', [100, 200]],
  ['stt-svar', 'nice'],
  ['soc-sociale', 'nice'],
  ['tid-skift', 'must'],
  ['fys-hoejde', 'should'],
  ['tid-gradvis', 'nice'],
  ['adg-toilet', 'nice', [50, 100]],
]
