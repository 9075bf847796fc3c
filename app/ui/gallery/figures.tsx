import { ArchLarge, ArchVerdict, ArchWithScore } from '../arch.tsx'
import type { Stone } from '../arch-geometry.ts'
import { BarChart, LineChart, TargetBar } from '../charts.tsx'
import { Findings } from '../findings.tsx'
import { HoursBar } from '../hours-bar.tsx'
import { ButtonLink } from '../link.tsx'
import { Meter, PartsTable } from '../meter.tsx'
import { Verdict, type VerdictTone } from '../status.tsx'
import { type Column, Table } from '../table.tsx'
import { WeekTable } from '../week-table.tsx'
import { Sample } from './sample.tsx'

const stones: Stone[] = ['for', 'for', 'for', 'no', 'for', 'ask', 'for', 'ask', 'for', 'for', 'for']

const needs: { need: string; weight: string; wish: string; offer: string; tone: VerdictTone; words?: string }[] = [
  { need: 'Løft', weight: 'Skal', wish: 'højst 5 kg', offer: 'Delvist: op til 8 kg', tone: 'ask' },
  { need: 'Fast kontaktperson', weight: 'Bør', wish: 'samme person', offer: 'Ja: lagerchefen', tone: 'for' },
  { need: 'Sen start', weight: 'Bør', wish: 'tidligst kl. 9', offer: 'Kl. 8.30', tone: 'no', words: '½ time fra' },
]
const needColumns: Column<(typeof needs)[number]>[] = [
  {
    key: 'need',
    head: 'Hensyn',
    cell: (row) => (
      <>
        {row.need} <span className="must">{row.weight}</span>
      </>
    ),
  },
  { key: 'wish', head: 'Mettes behov', cell: (row) => row.wish },
  { key: 'offer', head: 'Havnens tilbud', cell: (row) => row.offer },
  { key: 'tone', head: 'Vurdering', corner: true, cell: (row) => <Verdict tone={row.tone}>{row.words}</Verdict> },
]

const units = [
  { name: 'Psykiatrien', now: 58, target: 56 },
  { name: 'Regionshuset', now: 25, target: 28 },
]
const unitColumns: Column<(typeof units)[number]>[] = [
  { key: 'name', head: 'Enhed', cell: (row) => row.name },
  { key: 'now', head: 'Nu', numeric: true, cell: (row) => row.now },
  { key: 'target', head: 'Mål', numeric: true, cell: (row) => row.target },
  {
    key: 'bar',
    head: 'Vej til målet',
    plain: true,
    cell: (row) => <TargetBar value={row.now} target={row.target} max={80} />,
  },
]

/** The bridge, tables and everything drawn from numbers. */
export function FigureSamples() {
  return (
    <>
      <Sample id="broen" title="Broen">
        <div>
          <ArchWithScore stones={stones} score={78} />
          <ArchVerdict stones={stones} status="ask" />
        </div>
        <div className="k-span">
          <ArchLarge stones={['for', 'for', 'no', 'for', 'ask', 'for', 'for', 'for']} />
        </div>
        <Findings
          kind="ask"
          items={[{ title: 'Er der et sted at hvile?', note: 'Havnen har ikke svaret.' }]}
          action={
            <ButtonLink href="#broen" small>
              Send spørgsmålet til Havnen
            </ButtonLink>
          }
        />
        <Findings kind="for" items={[{ title: 'Timerne passer', note: '10–12 timer mod Mettes 12.' }]} />
        <Findings kind="no" items={[{ title: 'Møder for tidligt om mandagen', note: 'Kl. 8.30 mod 9.00.' }]} />
        <PartsTable
          caption="Pointenes dele"
          total={78}
          parts={[
            { label: 'Kompetencer', points: 29, weight: 35 },
            { label: 'Skånehensyn, bør og rart', points: 19, weight: 25 },
            { label: 'Timer', points: 13, weight: 15 },
            { label: 'Rejse', points: 2, weight: 10 },
            { label: 'Ønsker', points: 10, weight: 10 },
            { label: 'Dage', points: 5, weight: 5 },
          ]}
        />
      </Sample>

      <Sample id="tabel" title="Tabeller" wide>
        <Table
          caption="Skånehensyn, ét for ét"
          columns={needColumns}
          rows={needs}
          rowKey={(row) => row.need}
          tone={(row) => (row.tone === 'ask' ? 'ask' : undefined)}
        />
        <Table
          caption="Mål pr. enhed"
          columns={unitColumns}
          rows={units}
          rowKey={(row) => row.name}
          foot={['I alt', 83, 84, '']}
          phone="scroll"
        />
        <WeekTable
          caption="Dage og tider"
          canHead="Mette kan, helst fra 9"
          jobHead="Jobbet"
          days={[
            {
              day: 'Mandag',
              can: [8, 13],
              prefers: [9, 13],
              job: [8.5, 12.5],
              off: [8.5, 9],
              canWords: '8–13',
              jobWords: '8.30–12.30',
              verdict: { tone: 'no', words: '½ time før ønsket' },
            },
            { day: 'Tirsdag', canWords: 'fri', jobWords: '–' },
          ]}
        />
      </Sample>

      <Sample id="tal" title="Tal og figurer">
        <div className="stack">
          <p>
            <span className="figure">18</span> <span className="muted">af 20 borgere</span>
          </p>
          <Meter value={18} max={20} label="18 af 20" />
          <Meter value={6} max={20} label="6 af 20" tone="caution" />
          <HoursBar
            label="Timer om ugen"
            max={20}
            unit="timer"
            rows={[
              {
                name: 'Mette kan',
                words: '12 timer, heraf 9 effektive',
                bars: [
                  { kind: 'rest', to: 12 },
                  { kind: 'eff', to: 9 },
                ],
              },
              {
                name: 'Jobbet er på',
                words: '10–12 timer, begge passer',
                bars: [
                  { kind: 'flex', from: 10, to: 12 },
                  { kind: 'job', to: 10 },
                ],
              },
            ]}
          />
          <BarChart
            max={25}
            rows={[
              { name: 'Nordby', value: 20, words: 'over 20 %', kind: 'least' },
              { name: 'Hele landet', value: 18, words: '18 %', kind: 'mark' },
              { name: 'Vesterø', value: 14, words: '14 %' },
              { name: 'Øster', value: 10, words: 'under 10 %', kind: 'most' },
            ]}
          />
        </div>
        <LineChart
          id="chart"
          title="Ansatte i fleksjob"
          description="358 i oktober 2016, 373 i oktober 2017, 454 den 1. august 2019. Målet er 462."
          points={[
            { at: 2016.79, value: 358 },
            { at: 2017.79, value: 373 },
            { at: 2019.58, value: 454 },
            { at: 2020, value: 462, ahead: true },
          ]}
          target={{ value: 462, label: 'Mål 462' }}
          ticks={[320, 360, 400, 440, 480]}
          years={[2016, 2017, 2018, 2019]}
          caption="Personer. Aksen begynder ved 320."
        >
          <p>358, 373, 454</p>
        </LineChart>
      </Sample>
    </>
  )
}
