import { makeSetting, type Setting } from '#app/domain/matching/setting.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { nearCompetences } from '#app/domain/vocabulary/competence.ts'

let setting: Setting | null = null

/** The shipped vocabulary and the present weights, as the matching wants them; built once. */
export function matchSetting(): Setting {
  setting ??= makeSetting(storedAccommodations(), nearCompetences())
  return setting
}
