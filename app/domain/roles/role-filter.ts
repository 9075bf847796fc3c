/** What the address of a list of roles asks for. Anything unknown is ignored: a link from elsewhere must still open. */
export interface RoleFilter {
  readonly q: string
  /** Id of an occupation or task that the job consists of. */
  readonly work?: string
  /** Id of a competence that the job looks for. */
  readonly skill?: string
  readonly municipality: string
  readonly page: number
}

const idIn = (text: string | null) => (text && /^[\w:-]{1,80}$/.test(text) ? text : '')

/** The public list's filter from the address: q, arbejde, kan, kommune, side. */
export function roleFilter(search: URLSearchParams): Required<RoleFilter> {
  const municipality = search.get('kommune') ?? ''
  const page = Number(search.get('side'))
  return {
    q: (search.get('q') ?? '').trim().slice(0, 100),
    work: idIn(search.get('arbejde')),
    skill: idIn(search.get('kan')),
    municipality: /^\d{4}$/.test(municipality) ? municipality : '',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
