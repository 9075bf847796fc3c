import { findPostcode } from '#app/domain/vocabulary/postcode.ts'

/** Where a job is, on one line: "Butikken, Søndergade 1, 4330 Hvalsø". */
export function workplaceLine({
  name,
  address,
  postcode,
}: {
  name: string
  address: string
  postcode: string
}): string {
  return `${name}, ${address}, ${[postcode, findPostcode(postcode)?.name].filter(Boolean).join(' ')}`
}
