type About = { readonly candidateId: string } | { readonly employerId: string }
const fileOf = (about: About) =>
  'candidateId' in about ? `/kandidater/${about.candidateId}` : `/virksomheder/${about.employerId}`

/** Every address of the product. Danish for people, written once. */
export const paths = {
  front: () => '/',
  signIn: (next?: string) => (next && next !== '/' ? `/log-ind?til=${encodeURIComponent(next)}` : '/log-ind'),
  signOut: () => '/log-ud',
  signUp: () => '/opret',
  /** The thanks, with the municipality of the postcode that was typed. */
  signedUp: (municipality?: string) => (municipality ? `/opret/tak?kommune=${municipality}` : '/opret/tak'),
  /** Asking to be let in where the firm is here already. */
  askIn: () => '/opret/kollega',
  forgotten: () => '/glemt-adgangskode',
  invitation: (token: string) => `/invitation/${token}`,
  reset: (token: string) => `/ny-adgangskode/${token}`,
  language: () => '/sprog',
  home: () => '/min-side',
  outbox: () => '/udbakke',
  /** The demo's tours. */
  tour: () => '/rundvisning',
  howWeMatch: () => '/saadan-matcher-vi',
  privacy: () => '/privatliv',
  accessibility: () => '/tilgaengelighed',
  aboutFleksjob: () => '/fleksjob',
  cost: () => '/hvad-koster-det',
  heed: () => '/hensyn',
  questions: () => '/spoergsmaal',
  forYou: () => '/saadan-virker-det',
  contactUs: () => '/kontakt',
  /** The open file of all accommodations. */
  accommodations: () => '/vocabulary/accommodations.json',
  log: () => '/log',
  overview: () => '/overblik',
  /** The same numbers as a file for a spreadsheet. */
  overviewFile: () => '/overblik/tal.csv',
  accounts: () => '/brugere',
  /** Everybody's own account. */
  ownAccount: () => '/konto',
  /** What is new for the reader, and how she is told of it. */
  news: () => '/nyt',
  newsChoices: () => '/nyt/valg',
  /** The list of colleagues with its filters. */
  accountsWith: (filter: Readonly<Record<'role' | 'unit' | 'state', string | null>>, page: number) => {
    const { role, unit, state } = filter
    const asked = Object.entries({ rolle: role, enhed: unit, adgang: state }).filter(([, value]) => value !== null)
    return `/brugere?${new URLSearchParams([...(asked as [string, string][]), ['side', String(page)]])}`
  },
  account: (id: string) => `/brugere/${id}`,
  units: () => '/enheder',
  settings: () => '/indstillinger',

  search: (text = '') => (text ? `/soeg?q=${encodeURIComponent(text)}` : '/soeg'),
  suggestions: (text: string, kinds: readonly string[], locale: string) =>
    `/soeg/forslag?${new URLSearchParams({ q: text, slags: kinds.join(' '), sprog: locale })}`,

  roles: () => '/stillinger',
  /** The open jobs with an occupation or a task (`arbejde`), or that look for a competence (`kan`). */
  rolesWith: (filter: 'arbejde' | 'kan', id: string) => `/stillinger?${filter}=${encodeURIComponent(id)}`,
  /** The newest open jobs for feed readers. */
  rolesFeed: () => '/stillinger.atom',
  role: (id: string) => `/stillinger/${id}`,
  rankedCandidates: (roleId: string) => `/stillinger/${roleId}/kandidater`,
  roleAdvice: (roleId: string) => `/stillinger/${roleId}/flere`,
  /** A job that is written before there is an account; `template` to begin from. */
  postJob: (template?: string) => (template ? `/opslag?skabelon=${template}` : '/opslag'),
  /** Keeps it while it is written. */
  keepDraft: () => '/opslag/gem',
  /** A consultant names the employer that she writes for. */
  newRole: (employerId?: string) => `/virksomhed/stillinger/ny${employerId ? `?virksomhed=${employerId}` : ''}`,
  /** All templates, to begin a role from. */
  templates: (employerId?: string) => `/virksomhed/skabeloner${employerId ? `?virksomhed=${employerId}` : ''}`,
  newRoleFrom: (template: string, employerId?: string) =>
    `/virksomhed/stillinger/ny?skabelon=${template}${employerId ? `&virksomhed=${employerId}` : ''}`,
  ownRole: (id: string) => `/virksomhed/stillinger/${id}`,
  editRole: (id: string) => `/virksomhed/stillinger/${id}/rediger`,
  /** The anonymous cards of people whom a role fits. */
  roleCards: (id: string) => `/virksomhed/stillinger/${id}/kort`,
  /** Answers a role's form with its reach. */
  liveReach: (employerId: string) => `/virksomhed/raekkevidde?virksomhed=${employerId}`,

  ownEmployer: () => '/virksomhed',
  /** Who works for an employer here: one's own, or the one that a consultant names. */
  colleagues: (employerId?: string) => (employerId ? `/virksomheder/${employerId}/kolleger` : '/virksomhed/kolleger'),
  newWorkplace: (employerId?: string) => `/virksomhed/arbejdssteder/ny${employerId ? `?virksomhed=${employerId}` : ''}`,
  editWorkplace: (id: string) => `/virksomhed/arbejdssteder/${id}`,
  employers: () => '/virksomheder',
  /** All jobs, drafts and closed ones too, as staff work with them. */
  roleList: () => '/jobliste',
  views: () => '/visninger',
  /** A list as a file, with the list's own filters and order. */
  listFile: (list: string, query: string) => `${list}/liste.csv${query ? `?${query}` : ''}`,
  find: (words = '') => (words ? `/find?q=${encodeURIComponent(words)}` : '/find'),
  findNow: (words: string) => `/find/forslag?q=${encodeURIComponent(words)}`,
  importStart: (kind: 'candidates' | 'employers') =>
    kind === 'candidates' ? '/kandidater/import' : '/virksomheder/import',
  importTemplate: (kind: 'candidates' | 'employers') =>
    `${kind === 'candidates' ? '/kandidater' : '/virksomheder'}/import/skabelon.csv`,
  csvImport: (id: string) => `/import/${id}`,
  employer: (id: string) => `/virksomheder/${id}`,

  candidates: () => '/kandidater',
  newCandidate: () => '/kandidater/ny',
  candidate: (id: string) => `/kandidater/${id}`,
  candidateProfile: (id: string) => `/kandidater/${id}/profil`,
  editCandidate: (id: string) => `/kandidater/${id}/rediger`,
  profilePart: (id: string | null, slug: string) => (id ? `/kandidater/${id}/profil/${slug}` : `/om-mig/${slug}`),
  hiddenEmployers: (id: string | null) => (id ? `/kandidater/${id}/skjul` : '/om-mig/skjul'),
  /** The same page with the employer of a job found already. */
  hideFrom: (roleId: string) => `/om-mig/skjul?job=${roleId}`,
  card: (id: string | null) => (id ? `/kandidater/${id}/kort` : '/om-mig/kort'),
  /** How employers see her. */
  preview: (id: string | null) => (id ? `/kandidater/${id}/set-udefra` : '/om-mig/set-udefra'),
  /** The questions of the profile on paper. */
  sheet: (id: string | null, blank = false) =>
    `${id ? `/kandidater/${id}` : '/om-mig'}/samtaleark${blank ? '?tomt=ja' : ''}`,
  /** The form of a new contact with a candidate or an employer. */
  newContact: (about: About) => `${fileOf(about)}/kontakt`,
  /** The file of somebody whom a contact is about, and right after it was written: with its "Fortryd". */
  about: (about: About) => fileOf(about),
  written: (about: About, id: string) => `${fileOf(about)}?skrevet=${id}`,
  contact: (id: string) => `/kontakter/${id}`,
  journal: (about: About) => `${fileOf(about)}/journal`,
  handOver: (candidateId: string) => `/kandidater/${candidateId}/overdrag`,
  ownTalks: () => '/samtaler',
  rankedRoles: (candidateId: string) => `/kandidater/${candidateId}/stillinger`,
  ownProfile: () => '/om-mig',
  ownRoles: () => '/job',
  consents: () => '/samtykker',
  consentsOf: (candidateId: string) => `/samtykker?borger=${candidateId}`,
  receipt: (consentId: string) => `/samtykker/${consentId}`,

  match: (roleId: string, candidateId: string) => `/match/${roleId}/${candidateId}`,
  introductions: () => '/formidlinger',
  introduction: (id: string) => `/formidlinger/${id}`,
  answer: (id: string) => `/formidlinger/${id}/svar`,
  agreement: (id: string) => `/formidlinger/${id}/aftale`,
  placement: (id: string) => `/ansaettelser/${id}`,
} as const
