import type { ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { profileParts } from '#app/domain/candidates/profile-part.ts'
import { unknownIn, unknownNeeds } from '#app/domain/candidates/settled.ts'
import { isOverWater, journeyOf, side } from '#app/domain/explanations/practical.ts'
import { competenceName } from '#app/domain/explanations/work.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import { accommodationGroups, findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { adaptableSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { questionTexts } from '#app/i18n/texts/questions-server.ts'
import { type Locale, type Translate, translate } from '#app/i18n/translate.ts'

/** Something to ask, and why; the reason stays with the consultant. */
export interface Question {
  readonly ask: string
  readonly why: string
}

/** The firm is asked about the job only: no limit, level or date of hers is in its questions. */
export interface Questions {
  readonly employer: readonly Question[]
  readonly candidate: readonly Question[]
}

type Say = Translate<(typeof questionTexts)['da']>
type Asked = Partial<Questions>

/**
 * What is to be asked about a pair: what decides first, then what gives points, then what she has answered "don't know"
 * to. In the order of the findings, each question once.
 */
export function questionsOf(
  findings: readonly Finding[],
  profile: Pick<ProfileRecord, 'settled'>,
  locale: Locale,
): Questions {
  const say = translate(questionTexts, locale)
  const asked = [
    ...findings.map((finding) => asks(finding, locale, say)),
    { candidate: unknowns(profile, locale, say) },
  ]
  return {
    employer: once(asked.flatMap(({ employer = [] }) => employer)),
    candidate: once(asked.flatMap(({ candidate = [] }) => candidate)),
  }
}

function once(questions: readonly Question[]): Question[] {
  return questions.filter(({ ask }, at) => questions.findIndex((other) => other.ask === ask) === at)
}

function asks(finding: Finding, locale: Locale, say: Say): Asked {
  const { code, kind, values } = finding
  const [first = '', part = ''] = code.split('.')
  const id = code.slice(code.lastIndexOf('.') + 1)
  if (first === 'score')
    return part === 'needs' && values.verdict === 'unknown' ? needQuestion(id, values, locale, say) : {}
  if (kind !== 'question') return {}
  switch (first) {
    case 'hours':
      return { candidate: [{ ask: say('candidate.combine'), why: say('why.hours') }] }
    case 'week':
      return weekQuestions(values, say)
    case 'need':
      return needQuestion(id, values, locale, say)
    case 'licence': {
      const name = findLicence(id)?.label[locale] ?? id
      return { candidate: [{ ask: say('candidate.licence', { name }), why: say('why.licence') }] }
    }
    case 'competence':
      return competenceQuestions(id, values, locale, say)
    case 'travel':
      return travelQuestions(finding, say)
    default:
      return { employer: [{ ask: say('employer.start'), why: say('why.start') }] }
  }
}

function weekQuestions(values: Finding['values'], say: Say): Asked {
  const why = say('why.week')
  return {
    employer: side(values, 'role').week === null ? [{ ask: say('employer.week'), why }] : [],
    candidate: side(values, 'candidate').week === null ? [{ ask: say('candidate.week'), why }] : [],
  }
}

/** Nobody has answered: the vocabulary's question. It can be arranged: the firm's own answer, and what it takes. */
function needQuestion(id: string, values: Finding['values'], locale: Locale, say: Say): Asked {
  const item = findAccommodation(id)
  if (!item) return {}
  const strength = String(side(values, 'candidate').strength) as 'must' | 'should' | 'nice'
  const why = say(`why.${strength}`, { what: item.label[locale] })
  if (values.verdict !== 'arrange') return { employer: [{ ask: item.employerQuestion[locale], why }] }
  const { adaptableTo } = side(values, 'role')
  const offer = adaptableSentence(item, typeof adaptableTo === 'number' ? adaptableTo : null, locale)
  return { employer: [{ ask: say('employer.arrange', { offer }), why }] }
}

/** Whoever has not answered is asked; whether what she can is enough is for the firm to say. */
function competenceQuestions(id: string, values: Finding['values'], locale: Locale, say: Say): Asked {
  const { level, near, complete } = side(values, 'candidate')
  const name = competenceName(id, locale)
  const held = typeof level === 'number' && level > 0
  return {
    employer: held || near !== null ? [{ ask: say('employer.learn', { name }), why: say('why.level') }] : [],
    candidate:
      level === null && complete !== true
        ? [{ ask: say('candidate.competence', { name }), why: say('why.competence') }]
        : [],
  }
}

function travelQuestions(finding: Finding, say: Say): Asked {
  const journey = journeyOf(finding)
  if (journey)
    return { candidate: [{ ask: say('candidate.close', { count: journey.minutes }), why: say('why.close') }] }
  if (isOverWater(finding)) return { candidate: [{ ask: say('candidate.water'), why: say('why.water') }] }
  const { minutes, modes, land } = side(finding.values, 'candidate')
  const why = say('why.travel')
  return {
    employer: side(finding.values, 'role').land === null ? [{ ask: say('employer.place'), why }] : [],
    candidate: [
      ...(Array.isArray(modes) && modes.length > 0 ? [] : [{ ask: say('candidate.modes'), why }]),
      ...(land === null ? [{ ask: say('candidate.place'), why }] : []),
      ...(minutes === null ? [{ ask: say('candidate.minutes'), why }] : []),
    ],
  }
}

const PLAIN = ['combine', 'perDay', 'maxDays', 'restDay', 'availableFrom'] as const

/** What she has answered "don't know" to, and what no finding asks about. */
function unknowns(profile: Pick<ProfileRecord, 'settled'>, locale: Locale, say: Say): Question[] {
  const why = say('why.unknown')
  return profileParts.flatMap((part) => {
    if (!part.group) {
      const told = unknownIn(profile, part.id)
      return PLAIN.filter((question) => told.includes(question)).map((question) => ({
        ask: say(`candidate.${question}`),
        why,
      }))
    }
    const [whole, items] = unknownNeeds(profile, part.id)
    const group = accommodationGroups.find(({ id }) => id === part.group)?.label[locale] ?? part.id
    return [
      ...(whole ? [{ ask: say('candidate.group', { what: group }), why }] : []),
      ...items.map((id) => ({
        ask: say('candidate.need', { what: findAccommodation(id)?.label[locale] ?? id }),
        why,
      })),
    ]
  })
}
