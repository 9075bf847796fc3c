import { defineTexts } from '../translate.ts'

/** What forms about employers and workplaces say. Server only: pages get the words. */
export const employersServer = defineTexts({
  da: {
    'employers.error.workplaceName': 'Skriv, hvad arbejdsstedet hedder.',
    'employers.error.pNumber': 'Et P-nummer har ti cifre. Lad feltet stå tomt, hvis I ikke kender det.',
    'employers.error.address': 'Skriv vej og husnummer.',
    'employers.error.spokeWith': 'Skriv, hvem du talte med.',
    'employers.error.calledOn': 'Skriv, hvilken dag I talte sammen.',
    'employers.error.calledOnFuture': 'Samtalen kan ikke ligge ude i fremtiden.',
    'employers.error.reason': 'Skriv, hvorfor virksomheden ikke kan godkendes.',
    'employers.error.contact': 'Vælg en kollega, der kan logge ind.',
    'employers.error.already': 'Det svar er allerede noteret. Se, hvad der gælder nu.',
    'employers.way.phone': 'telefon',
    'employers.way.meeting': 'møde',
    'employers.way.video': 'videomøde',
    'employers.note.verified': 'Talte med {spokeWith} {date} ({way}).',
  },
  en: {
    'employers.error.workplaceName': 'Write what the workplace is called.',
    'employers.error.pNumber': 'A P-number has ten digits. Leave the field empty if you do not know it.',
    'employers.error.address': 'Write street and number.',
    'employers.error.spokeWith': 'Write whom you spoke with.',
    'employers.error.calledOn': 'Write on which day you spoke.',
    'employers.error.calledOnFuture': 'The talk cannot be in the future.',
    'employers.error.reason': 'Write why the firm cannot be approved.',
    'employers.error.contact': 'Choose a colleague who can sign in.',
    'employers.error.already': 'That answer is noted already. See what holds now.',
    'employers.way.phone': 'telephone',
    'employers.way.meeting': 'meeting',
    'employers.way.video': 'video meeting',
    'employers.note.verified': 'Spoke with {spokeWith} on {date} ({way}).',
  },
})
