import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { EscoError } from './errors.ts'

/** The files of an import: one of each language for what has words, one of any for what has addresses only. */
export interface EscoFiles {
  readonly occupations: Languages
  readonly skills: Languages
  readonly occupationSkills: string | null
  readonly skillSkills: string | null
  readonly skillGroups: string | null
  readonly broaderSkills: string | null
  /** Of all of them together. */
  readonly bytes: number
}

interface Languages {
  readonly da: string | null
  readonly en: string | null
}

/**
 * Finds the files of the official download in a folder and the folders directly in it, so that the Danish and the
 * English download can lie side by side. Throws EscoError when there is no such folder, when there are neither
 * occupations nor skills in it, or when a file is there twice.
 */
export async function findFiles(folder: string): Promise<EscoFiles> {
  const paths = await csvFiles(folder)
  const at = (name: string) => {
    const found = paths.filter((path) => basename(path).toLowerCase() === `${name}.csv`.toLowerCase())
    if (found.length > 1) throw new EscoError('FOLDER', `${name}.csv is in ${folder} twice. Keep one version of ESCO.`)
    return found[0] ?? null
  }
  const languages = (name: string) => ({ da: at(`${name}_da`), en: at(`${name}_en`) })
  // Relations hold addresses, so any language does; older versions of ESCO have them without one.
  const once = (name: string) => at(`${name}_da`) ?? at(`${name}_en`) ?? at(name)
  const files = {
    occupations: languages('occupations'),
    skills: languages('skills'),
    occupationSkills: once('occupationSkillRelations'),
    skillSkills: once('skillSkillRelations'),
    skillGroups: once('skillGroups'),
    broaderSkills: once('broaderRelationsSkillPillar'),
  }
  const { occupations, skills, ...others } = files
  const words = [occupations.da, occupations.en, skills.da, skills.en].filter((path) => path !== null)
  if (words.length === 0) {
    const wanted = 'occupations_da.csv, skills_da.csv, occupations_en.csv or skills_en.csv'
    throw new EscoError('FOLDER', `There is no ESCO download in ${folder}: none of ${wanted}.`)
  }
  const used = [...words, ...Object.values(others).filter((path) => path !== null)]
  const sizes = await Promise.all(used.map((path) => stat(path)))
  return { ...files, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}

async function csvFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const below = await Promise.all(
      entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => (await readdir(join(folder, name))).map((file) => join(folder, name, file))),
    )
    const here = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name))
    return [...here, ...below.flat()].filter((path) => path.toLowerCase().endsWith('.csv')).sort()
  } catch (error) {
    throw new EscoError('FOLDER', `${folder} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
