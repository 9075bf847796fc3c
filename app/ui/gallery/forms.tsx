import { Checks, Choice } from '../form/choice.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { Fieldset } from '../form/fieldset.tsx'
import { FourWayAnswer, MeasuredAnswer } from '../form/four-way.tsx'
import { Select } from '../form/select.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Tick } from '../form/tick.tsx'
import { Sample } from './sample.tsx'

const steps = [
  { value: '', label: 'Alle trin' },
  { value: 'open', label: 'Uden job' },
]
const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'].map((label) => ({ value: label, label }))
const starts = [
  { value: 'early', label: 'Før kl. 9', hint: 'Flest job begynder her' },
  { value: 'late', label: 'Efter kl. 9' },
  { value: 'unknown', label: 'Ved ikke' },
]

/** Every form control: at rest, with a value, with an error. */
export function FormSamples() {
  return (
    <>
      <Sample id="felter" title="Felter">
        <div className="form">
          <Field
            name="phone"
            label="Telefon"
            hint="Kun Lone ringer på det."
            type="tel"
            width="m"
            autoComplete="tel"
            defaultValue="62 00 00 00"
          />
          <Field name="hours" label="Hvor mange timer om ugen?" width="xs" error="Skriv et tal mellem 1 og 37" />
          <Field name="lift" label="Hvor tungt løftes der?" width="xs" inputMode="decimal" suffix="kg" />
          <Field name="pay" label="Løn pr. time" width="xs" inputMode="decimal" prefix="kr." optional />
          <Select name="step" label="Trin" options={steps} />
          <Select name="step-error" label="Trin" options={steps} error="Vælg et trin" />
        </div>
        <div className="form">
          <TextArea
            name="note"
            label="Note til Mette"
            maxLength={500}
            note="Mette kan læse noten."
            defaultValue="Husk, at bussen går kl. 8.22."
          />
          <TextArea name="tasks" label="Hvad skal der laves?" error="Skriv, hvad der skal laves" rows={3} />
          <Fieldset name="span" legend="Hvor mange timer?" hint="Skriv et spænd." error="Fra skal være mindre end til">
            <div className="row r-span">
              <Field name="from" label="Fra" width="xs" inputMode="decimal" defaultValue="14" />
              <Field name="to" label="Til" width="xs" inputMode="decimal" defaultValue="12" />
            </div>
          </Fieldset>
          <Field name="file" label="Liste over kandidater" type="file" accept=".csv" />
        </div>
      </Sample>

      <Sample id="fejl" title="Fejlliste" wide>
        <ErrorSummary answer={null} errors={[{ id: 'hours', message: 'Skriv et tal mellem 1 og 37' }]} />
      </Sample>

      <Sample id="valg" title="Valg">
        <div className="form">
          <Choice name="start" legend="Hvornår kan du møde?" options={starts} defaultValue="early" />
          <Choice name="start-error" legend="Hvornår kan du møde?" options={starts} error="Vælg et svar" />
          <Checks name="days" legend="Hvilke dage?" options={days} row defaultValue={['Mandag', 'Onsdag']} />
          <Tick
            name="seen"
            defaultChecked
            label={
              <>
                <strong>Løft er kun delvist aftalt.</strong> Jeg afklarer det før et møde.
              </>
            }
          />
          <Tick name="rest" label="Hvilerum er ukendt. Jeg spørger." error="Sæt flueben, eller spørg først" />
        </div>
        <div className="form">
          <FourWayAnswer name="quiet" legend="Stille omgivelser" hint="Lavt støjniveau, ingen radio." />
          <FourWayAnswer
            name="contact"
            legend="Én fast kontaktperson"
            defaultValue="partly"
            opens={{ partly: <Field name="contact-detail" label="Hvad kan lade sig gøre?" /> }}
          />
          <FourWayAnswer name="noise" legend="Ingen radio" defaultValue="no" reason={{ name: 'noise-reason' }} />
          <FourWayAnswer
            name="bed"
            legend="Hvilerum"
            defaultValue="unknown"
            opens={{ unknown: 'Svarer I ja eller delvist, kan 5–9 flere komme i betragtning.' }}
          />
          <FourWayAnswer name="stairs" legend="Få trapper" error="Vælg et svar" />
          <MeasuredAnswer
            name="weight"
            legend="Løft"
            hint="Kan tunge ting deles op eller tages af en anden?"
            unit="kg"
            defaultValue="8"
            adaptable={{ name: 'weight-to', defaultValue: '5' }}
            unknown={{ name: 'weight-unknown' }}
          />
        </div>
      </Sample>
    </>
  )
}
