import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type KnownConcept, vocabularySteps } from '#app/domain/vocabulary/esco/vocabulary.ts'
import type { ImportedVocabulary } from '#app/domain/vocabulary/imported.ts'

/** The invented download with this name: `first` in two languages, `second` a later version of it, `hostile` a trap. */
export function escoSample(name: 'first' | 'second' | 'hostile'): string {
  return fileURLToPath(new URL(`esco/${name}`, import.meta.url))
}

/** The id of the concept that the samples number so. */
export function escoId(number: number): string {
  return `esco:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** A folder with these files; it is deleted after the test. */
export function escoFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-esco-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The vocabulary of these concepts, made at once. */
export function vocabularyOf(generation: number, concepts: readonly KnownConcept[]): ImportedVocabulary {
  const steps = vocabularySteps(generation, concepts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
