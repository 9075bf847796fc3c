import type { Bilingual } from './text.ts'

export interface Licence {
  id: string
  label: Bilingual
}

/** Driving licences and certificates that a job can demand by law. The ids are for ever. */
export const licences: readonly Licence[] = [
  { id: 'AM', label: { da: 'Kørekort til knallert', en: 'Moped licence' } },
  { id: 'B', label: { da: 'Kørekort til bil', en: 'Driving licence, car' } },
  { id: 'BE', label: { da: 'Kørekort til bil med stor trailer', en: 'Driving licence, car with large trailer' } },
  { id: 'C', label: { da: 'Kørekort til lastbil', en: 'Driving licence, lorry' } },
  { id: 'CE', label: { da: 'Kørekort til lastbil med anhænger', en: 'Driving licence, lorry with trailer' } },
  { id: 'D', label: { da: 'Kørekort til bus', en: 'Driving licence, bus' } },
  { id: 'erhverv', label: { da: 'Erhvervskørekort til persontransport', en: 'Licence for carrying passengers' } },
  { id: 'traktor', label: { da: 'Kørekort til traktor', en: 'Tractor licence' } },
  { id: 'truck', label: { da: 'Truckcertifikat', en: 'Fork-lift certificate' } },
  { id: 'stabler', label: { da: 'Stablercertifikat', en: 'Stacker certificate' } },
  { id: 'kran', label: { da: 'Krancertifikat', en: 'Crane certificate' } },
  { id: 'hygiejne', label: { da: 'Hygiejnebevis', en: 'Food hygiene certificate' } },
  { id: 'foerstehjaelp', label: { da: 'Førstehjælpsbevis', en: 'First-aid certificate' } },
  { id: 'svejsning', label: { da: 'Svejsecertifikat', en: 'Welding certificate' } },
  { id: 'sproejte', label: { da: 'Sprøjtecertifikat', en: 'Pesticide spraying certificate' } },
  { id: 'vagt', label: { da: 'Godkendelse som vagt', en: 'Approval as a guard' } },
  { id: 'boerneattest', label: { da: 'Børneattest', en: 'Certificate for work with children' } },
  { id: 'straffeattest', label: { da: 'Ren straffeattest', en: 'Clean criminal record' } },
]

const byId: ReadonlyMap<string, Licence> = new Map(licences.map((one) => [one.id, one]))

/** The licence or certificate with this id, or null. */
export function findLicence(id: string): Licence | null {
  return byId.get(id) ?? null
}
