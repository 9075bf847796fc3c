import type { AccountRole, Actor } from '#app/domain/accounts/account.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'

/** What the rules need to know about a record. */
export interface EmployerSubject {
  readonly employerId: string
  /** The municipality whose consultant is the employer's contact. */
  readonly municipalityCode: string
}
export interface CandidateSubject {
  readonly candidateId: string
  readonly municipalityCode: string
}
export interface IntroductionSubject {
  readonly candidateId: string
  readonly candidateMunicipality: string
  readonly employerId: string
  readonly employerMunicipality: string
  readonly status: IntroductionStatus
  /** True from `presented` on: before that the employer's side knows that something is under way, not who. */
  readonly presented: boolean
  /** An employer's wish that her consultant has not approved: for her it is not there. */
  readonly untold?: boolean
  /** The staff who may know of it, when it ended with her own no and somebody is responsible for her. */
  readonly noFor?: readonly string[]
}
export interface StaffSubject {
  readonly municipalityCode: string | null
}

/** Everyone with the role may, whatever the record. */
const always = (_actor: Actor) => true
const ownEmployer = (actor: Actor, subject: EmployerSubject) => actor.employerId === subject.employerId
const contactMunicipality = (actor: Actor, subject: EmployerSubject) =>
  actor.municipalityCode === subject.municipalityCode
const self = (actor: Actor, subject: CandidateSubject) => actor.candidateId === subject.candidateId
const candidateMunicipality = (actor: Actor, subject: CandidateSubject) =>
  actor.municipalityCode === subject.municipalityCode
/** Nobody's municipality is no municipality: employers and candidates are managed by no admin. */
const sameMunicipality = (actor: Actor, subject: StaffSubject) =>
  actor.municipalityCode !== null && actor.municipalityCode === subject.municipalityCode
const aboutMe = (actor: Actor, subject: IntroductionSubject) =>
  actor.candidateId === subject.candidateId && !subject.untold
/** Her no is for her own consultant (DESIGN 5): for the others of her municipality it is not there. */
const ourCandidate = (actor: Actor, subject: IntroductionSubject) =>
  actor.municipalityCode === subject.candidateMunicipality && (subject.noFor?.includes(actor.userId) ?? true)
const presentedToUs = (actor: Actor, subject: IntroductionSubject) =>
  subject.presented && actor.employerId === subject.employerId
/** The candidate's consultant always; the employer's contact from `presented` on. */
const ourSide = (actor: Actor, subject: IntroductionSubject) =>
  ourCandidate(actor, subject) || (subject.presented && actor.municipalityCode === subject.employerMunicipality)

type Rule = (actor: Actor, subject: never) => boolean

/**
 * Who may do what: permission → role → rule on the loaded record. A role that is not named may not. Asked at the door
 * (authorize), on the record (assertCan) and in the screen (can).
 */
export const policy = {
  'account.self': { employer: always, candidate: always, consultant: always, leader: always, admin: always },
  'account.manage': { admin: sameMunicipality },
  'overview.read': { leader: always },
  'settings.read': { leader: always, admin: always },
  'settings.edit': { admin: sameMunicipality },
  'log.read': { employer: always, candidate: always, consultant: always, leader: always, admin: always },

  /** Lists under a name of one's own, and looking for everything that one may see. */
  'view.keep': { consultant: always, leader: always },
  'everything.find': { consultant: always },

  'employer.list': { consultant: always, leader: always },
  'employer.read': { employer: ownEmployer, consultant: always, leader: always },
  'employer.edit': { employer: ownEmployer, consultant: contactMunicipality },
  /** Who can sign in for the employer. */
  'employer.colleagues': { employer: ownEmployer, consultant: contactMunicipality },
  'employer.verify': { consultant: contactMunicipality },
  /** What a municipality writes down about its contact with an employer is its own. */
  'employer.contact': { consultant: sameMunicipality },

  /** Employers are taken in from a file for one's own municipality. */
  'employer.import': { consultant: sameMunicipality },

  'role.list': { consultant: always, leader: always },
  'role.read': { employer: ownEmployer, consultant: always, leader: always },
  'role.edit': { employer: ownEmployer, consultant: contactMunicipality },
  'role.rank': { consultant: always },
  /** The anonymous cards are for the employer's own eyes. */
  'role.cards': { employer: ownEmployer },

  'candidate.list': { consultant: always },
  'candidate.create': { consultant: always },
  'candidate.import': { consultant: candidateMunicipality },
  'candidate.export': { consultant: candidateMunicipality },
  'candidate.read': { candidate: self, consultant: candidateMunicipality },
  'candidate.edit': { candidate: self, consultant: candidateMunicipality },
  'candidate.invite': { consultant: candidateMunicipality },
  'candidate.match': { candidate: self, consultant: candidateMunicipality },
  'candidate.handOver': { consultant: candidateMunicipality },
  /** The consultant's half of the anonymous card. */
  'candidate.release': { consultant: candidateMunicipality },

  'contact.read': { consultant: candidateMunicipality },
  'contact.write': { consultant: candidateMunicipality },
  /** What was written that she may read, and asking for a talk. */
  'contact.own': { candidate: self },

  'consent.withdraw': { candidate: self, consultant: candidateMunicipality },

  'introduction.list': { employer: always, candidate: always, consultant: always },
  'introduction.export': { consultant: ourSide },
  'introduction.read': { candidate: aboutMe, employer: presentedToUs, consultant: ourSide },
  'introduction.wish': { candidate: self },
  'introduction.approve': { consultant: candidateMunicipality },
  'introduction.answer': { candidate: aboutMe },
  'introduction.record': { consultant: ourCandidate },
  'introduction.present': { consultant: ourCandidate },
  'introduction.meet': { candidate: aboutMe, employer: presentedToUs, consultant: ourSide },
  'introduction.agree': { consultant: ourCandidate },
  'introduction.withdraw': { candidate: aboutMe, employer: presentedToUs, consultant: ourCandidate },
  'introduction.place': { consultant: ourCandidate },

  'agreement.read': { candidate: aboutMe, employer: presentedToUs, consultant: ourSide },
  'agreement.sign': { candidate: aboutMe, employer: presentedToUs, consultant: ourCandidate },

  'placement.read': { candidate: aboutMe, employer: presentedToUs, consultant: ourSide },
} as const satisfies Record<string, Partial<Record<AccountRole, Rule>>>

export type Permission = keyof typeof policy

type Rules<P extends Permission> = (typeof policy)[P]
type SubjectsOf<R> = R extends (actor: Actor, subject: infer S) => boolean ? (unknown extends S ? never : S) : never
/** The record that a permission is asked about; a wrong one does not compile. */
export type SubjectOf<P extends Permission> = SubjectsOf<Rules<P>[keyof Rules<P>]>

/** Whether a role may come through the door of a permission at all; the record is asked later. */
export function mayEnter(role: AccountRole, permission: Permission): boolean {
  return role in policy[permission]
}

/** Whether this actor may do this to this record. Deny by default. */
export function can<P extends Permission>(actor: Actor, permission: P, subject: SubjectOf<P>): boolean {
  const rules: Partial<Record<AccountRole, Rule>> = policy[permission]
  const rule = rules[actor.role]
  return rule ? rule(actor, subject as never) : false
}
