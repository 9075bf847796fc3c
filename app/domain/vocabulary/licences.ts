import type { Bilingual } from './text.ts'

export interface Licence {
  id: string
  label: Bilingual
}

/** Driving licences, certificates and authorisations that a job can demand by law or trade rules. The ids are for ever. */
export const licences: readonly Licence[] = [
  { id: 'AM', label: { da: 'Kørekort til knallert', en: 'Moped licence' } },
  { id: 'B', label: { da: 'Kørekort til bil', en: 'Driving licence, car' } },
  { id: 'BE', label: { da: 'Kørekort til bil med stor trailer', en: 'Driving licence, car with large trailer' } },
  { id: 'lille-lastbil', label: { da: 'Kørekort til lille lastbil (C1)', en: 'Driving licence, small lorry (C1)' } },
  { id: 'C', label: { da: 'Kørekort til lastbil', en: 'Driving licence, lorry' } },
  { id: 'CE', label: { da: 'Kørekort til lastbil med anhænger', en: 'Driving licence, lorry with trailer' } },
  { id: 'minibus', label: { da: 'Kørekort til lille bus (D1)', en: 'Driving licence, minibus (D1)' } },
  { id: 'D', label: { da: 'Kørekort til bus', en: 'Driving licence, bus' } },
  {
    id: 'uddannelsesbevis',
    label: { da: 'Chaufføruddannelsesbevis til lastbil og bus', en: 'Driver qualification card, lorry and bus' },
  },
  { id: 'erhverv', label: { da: 'Erhvervskørekort til persontransport', en: 'Licence for carrying passengers' } },
  { id: 'traktor', label: { da: 'Kørekort til traktor', en: 'Tractor licence' } },
  { id: 'truck', label: { da: 'Truckcertifikat', en: 'Fork-lift certificate' } },
  { id: 'stabler', label: { da: 'Stablercertifikat', en: 'Stacker certificate' } },
  { id: 'kran', label: { da: 'Krancertifikat', en: 'Crane certificate' } },
  { id: 'lift', label: { da: 'Bevis til personlift', en: 'Work platform certificate' } },
  { id: 'anhugger', label: { da: 'Anhuggerbevis', en: 'Slinger certificate' } },
  { id: 'stillads', label: { da: 'Stilladsbevis', en: 'Scaffolding certificate' } },
  { id: 'vejarbejde', label: { da: 'Vejen som arbejdsplads', en: 'Roadworks safety certificate' } },
  { id: 'motorsav', label: { da: 'Motorsavsbevis', en: 'Chainsaw certificate' } },
  { id: 'varmt-arbejde', label: { da: 'Certifikat til varmt arbejde', en: 'Hot work certificate' } },
  { id: 'epoxy', label: { da: 'Epoxybevis', en: 'Epoxy certificate' } },
  { id: 'hygiejne', label: { da: 'Hygiejnebevis', en: 'Food hygiene certificate' } },
  { id: 'foerstehjaelp', label: { da: 'Førstehjælpsbevis', en: 'First-aid certificate' } },
  { id: 'svejsning', label: { da: 'Svejsecertifikat', en: 'Welding certificate' } },
  { id: 'sproejte', label: { da: 'Sprøjtecertifikat', en: 'Pesticide spraying certificate' } },
  { id: 'el', label: { da: 'Autorisation til elarbejde', en: 'Electrical work authorisation' } },
  { id: 'vvs', label: { da: 'Autorisation til VVS og gas', en: 'Plumbing and gas authorisation' } },
  { id: 'sygeplejerske', label: { da: 'Autorisation som sygeplejerske', en: 'Nurse authorisation' } },
  {
    id: 'sosu-assistent',
    label: {
      da: 'Autorisation som social- og sundhedsassistent',
      en: 'Social and health care assistant authorisation',
    },
  },
  { id: 'sundhed', label: { da: 'Anden autorisation i sundhedsvæsenet', en: 'Other health authorisation' } },
  { id: 'vagt', label: { da: 'Godkendelse som vagt', en: 'Approval as a guard' } },
  { id: 'boerneattest', label: { da: 'Børneattest', en: 'Certificate for work with children' } },
  { id: 'straffeattest', label: { da: 'Ren straffeattest', en: 'Clean criminal record' } },
]

const byId: ReadonlyMap<string, Licence> = new Map(licences.map((one) => [one.id, one]))

/** The licence or certificate with this id, or null. */
export function findLicence(id: string): Licence | null {
  return byId.get(id) ?? null
}
