import { Button } from '../button.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Status, Verdict } from '../status.tsx'
import { Count, Deadline, Initials, Tag } from '../tag.tsx'
import { Sample } from './sample.tsx'

/** Buttons, links, statuses, deadlines and tags, each in its states. */
export function ActionSamples() {
  return (
    <>
      <Sample id="knapper" title="Knapper og links">
        <div className="stack">
          <div className="row">
            <Button kind="primary" type="button">
              Godkend
            </Button>
            <Button type="button">Spørg</Button>
            <Button kind="quiet" type="button">
              Ikke nu
            </Button>
          </div>
          <div className="row">
            <Button kind="primary" type="button" busy="Sender">
              Godkend
            </Button>
            <Button type="button" busy="Sender">
              Spørg
            </Button>
          </div>
          <div className="row">
            <Button kind="primary" small type="button">
              Svar
            </Button>
            <Button small type="button">
              Forbered
            </Button>
            <Button kind="quiet" small type="button">
              Ring
            </Button>
          </div>
        </div>
        <div className="stack">
          <div className="row actions">
            <ButtonLink href="#knapper" kind="primary" icon="phone">
              Ring til Lone
            </ButtonLink>
            <ButtonLink href="#knapper">Skriv</ButtonLink>
            <ButtonLink href="#knapper" kind="quiet" small icon="print">
              Udskriv matcharket
            </ButtonLink>
          </div>
          <p>
            Havnen ser først Mettes navn, når hun har sagt ja. <TextLink href="#knapper">Læs om samtykke</TextLink>
          </p>
          <p>
            <TextLink href="#knapper" quiet>
              Se hele listen
            </TextLink>
          </p>
        </div>
      </Sample>

      <Sample id="status" title="Status, frister og mærker" wide>
        <p className="row">
          <Status status="fits" /> <Status status="ask" /> <Status status="ask" open={1} />{' '}
          <Status status="ask" open={2} /> <Status status="near" /> <Status status="blocked" />
        </p>
        <p className="row">
          <Status status="ask" open={2} own /> <Status status="near" own />{' '}
          <Status status="ask">To svar mangler</Status>
        </p>
        <p className="row">
          <Deadline urgency="late">2 dage over tiden</Deadline> <Deadline urgency="today">I dag kl. 13.00</Deadline>{' '}
          <Deadline urgency="soon">Fredag, om 3 dage</Deadline> <Deadline urgency="calm">12. december</Deadline>
        </p>
        <p className="row">
          <Tag>Demo</Tag> <Tag kind="solid">Ø-Garn og Stof</Tag>{' '}
          <Tag kind="accent" icon="person">
            Det er din tur
          </Tag>{' '}
          <Tag kind="accent" icon="pin">
            Holdt fast
          </Tag>{' '}
          <Tag icon="eye">Overvejes</Tag> <Count>{11}</Count> <Initials>LB</Initials>
        </p>
        <p className="row">
          <Verdict tone="for" /> <Verdict tone="no">½ time fra</Verdict> <Verdict tone="ask" />{' '}
          <Verdict tone="ask">Spørg</Verdict>
        </p>
      </Sample>
    </>
  )
}
