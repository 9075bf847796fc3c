import { BridgeProgress, Steps } from '../bridge-progress.tsx'
import { Button } from '../button.tsx'
import { Card, Panel, Section } from '../card.tsx'
import { Confirm, Confirmation } from '../confirm.tsx'
import { DecisionBar } from '../decision-bar.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Facts } from '../facts.tsx'
import { Banner, Fold, Note, Skeleton, Toast } from '../feedback.tsx'
import { FilterBar, FilterSearch, FilterSelect, Pagination, Tabs } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Reasons } from '../reasons.tsx'
import { Status } from '../status.tsx'
import { Timeline } from '../timeline.tsx'
import { Sample } from './sample.tsx'

const way = ['Godkendt', 'Dit svar', 'De ser dig', 'Møde', 'Aftale']

/** Cards, ways and messages. */
export function ThingSamples() {
  return (
    <>
      <Sample id="kort" title="Kort og flader">
        <Card title="Prismærkning og skilte" href="#kort" above={<Status status="fits" />}>
          <p className="muted">Ø-Garn og Stof</p>
          <Reasons
            items={[
              { kind: 'for', text: 'Du møder kl. 10' },
              { kind: 'ask', text: 'Vi spørger, om du kan hvile dig' },
              { kind: 'no', text: 'Bøgerne står højt' },
            ]}
          />
        </Card>
        <Card title="Løftet kort" lift>
          <p>Højst ét på en side.</p>
        </Card>
        <Panel title="Panel">
          <p>Baggrundsviden. Ingen ramme.</p>
        </Panel>
        <Note title="Godt at vide">Havnen bruger et andet lagersystem.</Note>
        <Facts
          items={[
            { term: 'Kan', value: '12 timer om ugen, højst 4 om dagen' },
            { term: 'Bor', value: 'Svendborg V' },
          ]}
        />
        <Facts wide items={[{ term: 'Timer', value: '10–12 om ugen', change: <a href="#kort">Ret timer</a> }]} />
        <Fold summary="Foldet ud" end="2 af 6 besvaret" open>
          Indhold, ikke alle har brug for.
        </Fold>
      </Sample>

      <Sample id="forloeb" title="Forløb">
        <Timeline
          items={[
            { when: 'I dag', what: 'Du ser på parret', state: 'now' },
            { when: 'Mandag 23. november', what: 'Havnen ændrede løft', note: 'Fra nej til delvist' },
            { when: 'Senest fredag', what: 'Mette svarer', state: 'next' },
          ]}
        />
        <Steps steps={way} current={2} />
        <BridgeProgress steps={way} current={1} title="Vejen til jobbet" note="Når du har svaret, er det Lones tur." />
        <BridgeProgress steps={way} current={5} title="Vejen til jobbet, nået" />
      </Sample>

      <Sample id="tilbage" title="Besked og tilbagemelding">
        <Banner tone="positive" title="Forslaget er sendt til Mette.">
          Hun svarer senest fredag.
        </Banner>
        <Banner title="Peter ændrede sagen for et minut siden.">
          Se ændringen, før du gemmer. <TextLink href="#tilbage">Vis</TextLink>
        </Banner>
        <Banner tone="caution" title="Dit ja til Sunds Apotek slutter om 14 dage." />
        <Banner tone="negative" title="Vi kunne ikke gemme.">
          Det, du skrev, er her stadig. Prøv igen.
        </Banner>
        <Toast undo={{ action: '#tilbage', fields: { id: '1' } }} closeHref="#tilbage">
          Forslaget er lagt til side.
        </Toast>
        <Skeleton />
        <EmptyState title="Ingen venter på svar" action={<ButtonLink href="#tilbage">Se dem</ButtonLink>}>
          Når nogen skriver, står det her. Brug tiden på de to, der ikke har hørt fra os.
        </EmptyState>
        <Confirm
          level={3}
          title="Træk dit ja tilbage?"
          confirm="Træk samtykke tilbage"
          cancel="Behold det"
          cancelHref="#tilbage"
        >
          <p>Sunds Apotek kan ikke længere se dit navn. Det gælder med det samme.</p>
        </Confirm>
        <Confirmation level={3} title="Jobbet er slået op" action={<ButtonLink href="#tilbage">Se jobbet</ButtonLink>}>
          Det kan nå 5–9 mennesker.
        </Confirmation>
      </Sample>

      <Sample id="find" title="Find rundt" wide>
        <Tabs
          label="Faner, eksempel"
          items={[
            { label: 'Overblik', href: '#find', current: true },
            { label: 'Timer', href: '#timer', count: 2 },
          ]}
        />
        <FilterBar label="Filtre, eksempel" resetHref="#find">
          <FilterSelect name="due" label="Frist" options={[{ value: '', label: 'Alle frister' }]} />
          <FilterSearch name="q" label="Navn" />
        </FilterBar>
        <Pagination label="Sider, eksempel" page={4} pages={9} href={(page) => `?side=${page}`} />
        <Section id="deck" title="Svar, vi skylder" count={2} end={<a href="#find">Se alle</a>}>
          <p>En liste står på sit dæk.</p>
        </Section>
        <DecisionBar
          label="Din beslutning"
          say="1 flueben mangler: hvilerum"
          note="Havnen ser først navnet efter et ja."
        >
          <Button kind="primary" type="button">
            Godkend
          </Button>
          <Button type="button">Spørg Havnen først</Button>
        </DecisionBar>
      </Sample>
    </>
  )
}
