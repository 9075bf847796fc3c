import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { approvalProblems } from '#app/domain/candidates/candidate.ts'
import { asErrors } from '#app/domain/candidates/create-candidate.server.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import {
  candidateProfiles,
  candidateResponsibilities,
  candidates,
  csvImports,
  employers,
  workplaces,
} from '#db/schema/index.ts'
import type { CandidateValue } from './candidate-row.ts'
import type { EmployerValue } from './employer-row.ts'
import type { CandidatesImport, Choices } from './import-form.ts'
import { changeWaiting, checkImport, loadImport } from './staged.server.ts'
import { withChoices } from './staged-row.ts'

/** Rows of one statement. */
const BATCH = 400

/** Keeps what is ticked of the rows that a page showed. Nothing happens to a file that no longer waits. */
export function chooseRows(db: Db, visit: OpenVisit, id: string, { shown, row }: Choices): Promise<void> {
  return db.tx(async (tx) => {
    const { rows } = await loadImport(tx, visit, id)
    if (rows) await changeWaiting(tx, visit, id, { rows: withChoices(rows, shown, row) })
  })
}

/**
 * Takes the chosen rows in, all of them or none, by what is known at this moment; the rows themselves are deleted. A
 * second post, and one beside it, lead to what the first made. `facts` is what a file of candidates does not say.
 */
export async function runImport(
  db: Db,
  visit: OpenVisit,
  id: string,
  formId: string,
  facts: CandidatesImport | null,
): Promise<Done | Refused> {
  const errors = facts && asErrors(approvalProblems(facts, dayOf(visit.now)))
  if (errors) return { ok: false, errors }
  const path = paths.csvImport(id)
  return once(db, visit, formId, async (tx): Promise<Done | Refused> => {
    const staged = await loadImport(tx, visit, id)
    if (staged.status !== 'checked' || !staged.rows) return { ok: true, path }
    const checked = await checkImport(tx, staged)
    if (!checked.rows.some(({ taken }) => taken)) return { ok: false, errors: { row: ['imports.error.nothing'] } }
    const made =
      checked.kind === 'employers'
        ? await makeEmployers(tx, visit, taken(checked.rows))
        : await makeCandidates(tx, visit, staged.municipalityCode, taken(checked.rows), facts)
    const set = { status: 'imported' as const, rows: null, taken: made.length, made, importedAt: visit.now }
    await tx.update(csvImports).set(set).where(eq(csvImports.id, id))
    const details = { kind: staged.kind, taken: made.length }
    await recordChange(tx, visit, { entity: 'csv_import', entityId: id, action: 'imported', details })
    return { ok: true, path }
  })
}

function taken<V>(rows: readonly { readonly taken: boolean; readonly value: V | null }[]): V[] {
  return rows.flatMap(({ taken, value }) => (taken && value ? [value] : []))
}

async function makeCandidates(
  tx: Writer,
  visit: OpenVisit,
  municipalityCode: string,
  values: readonly CandidateValue[],
  facts: CandidatesImport | null,
): Promise<string[]> {
  if (!facts) return []
  const { responsible, formId: _, ...approval } = facts
  const consultantId = responsible === 'me' ? visit.actor.userId : null
  const all = values.map((value) => ({ ...value, id: v7() }))
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH)
    await tx.insert(candidates).values(
      some.map(({ id, name, postcode, phone, email }) => {
        const who = { id, name, postcode, phone, email }
        return { ...who, ...approval, municipalityCode, consultantId, createdAt: visit.now }
      }),
    )
    await tx.insert(candidateProfiles).values(
      some.map(({ id, hoursMin, hoursMax, travelModes, travelMinutes }) => ({
        ...{ candidateId: id, hoursMin, hoursMax, travelMinutes, travelModes: travelModes && [...travelModes] },
        ...{ needs: [], competences: {}, licences: {}, wishes: [], unwanted: [] },
      })),
    )
    if (consultantId)
      await tx
        .insert(candidateResponsibilities)
        .values(some.map(({ id }) => ({ id: v7(), candidateId: id, consultantId, fromAt: visit.now })))
    const ids = some.map(({ id }) => id)
    await recordChange(tx, visit, { entity: 'candidate', entityId: ids[0]!, action: 'imported', candidateIds: ids })
  }
  return all.map(({ id }) => id)
}

async function makeEmployers(tx: Writer, visit: OpenVisit, values: readonly EmployerValue[]): Promise<string[]> {
  const all = values.map((value) => ({ ...value, id: v7(), municipalityCode: municipalityOf(value.postcode)!.code }))
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH)
    await tx.insert(employers).values(
      some.map(({ id, cvr, name, phone, contact, email, municipalityCode }) => ({
        ...{ id, cvr, name, phone, municipalityCode, createdAt: visit.now },
        // Whom to ask for when calling; no account is made for anybody.
        verificationNote: [contact, email].filter(Boolean).join(', ') || null,
      })),
    )
    await tx.insert(workplaces).values(
      some.map(({ id, name, pNumber, address, postcode, municipalityCode }) => ({
        ...{ id: v7(), employerId: id, name, pNumber, address, postcode, municipalityCode },
        ...{ conditions: {}, createdAt: visit.now },
      })),
    )
  }
  return all.map(({ id }) => id)
}
