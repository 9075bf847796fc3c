import { makeSetting, type Setting } from '#app/domain/matching/setting.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { nearCompetences } from '#app/domain/vocabulary/competence.ts'
import { type ImportedVocabulary, importedVocabulary } from '#app/domain/vocabulary/imported.ts'

let built: { readonly of: ImportedVocabulary; readonly setting: Setting } | null = null

/** The vocabulary, shipped and imported, and the present weights, as the matching wants them; built once an import. */
export function matchSetting(): Setting {
  const imported = importedVocabulary()
  if (built?.of !== imported) {
    built = { of: imported, setting: makeSetting(storedAccommodations(), nearCompetences()) }
  }
  return built.setting
}
