import type { WorkedExample } from '#app/domain/matches/worked-example.ts'
import { Status, Verdict } from '../status.tsx'
import { Table } from '../table.tsx'

/** One pair worked out step by step: what must hold, the answer, the points part by part, and their sum. */
export function Example({ heads, columns, hard, why, status, open, parts, total }: WorkedExample) {
  const [thing, hers, jobs, verdict] = columns
  return (
    <div className="stack">
      <h3>{heads.hard}</h3>
      <Table
        caption={heads.caption}
        hideCaption
        rows={hard}
        rowKey={({ code }) => code}
        tone={({ tone }) => (tone === 'ask' ? 'ask' : tone === 'no' ? 'look' : undefined)}
        columns={[
          { key: 'what', head: thing, cell: ({ what }) => what },
          { key: 'hers', head: hers, cell: (row) => row.hers },
          { key: 'jobs', head: jobs, cell: (row) => row.jobs },
          {
            key: 'verdict',
            head: verdict,
            corner: true,
            cell: (row) => <Verdict tone={row.tone}>{row.verdict}</Verdict>,
          },
        ]}
      />
      <p className="row">
        {why} <Status status={status} open={open} />
      </p>
      <h3 className="mt-6">{heads.soft}</h3>
      <ol className="bare">
        {parts.map(({ title, facts, sum }) => (
          <li key={title} className="py-3 border-t border-line">
            <h4>{title}</h4>
            {facts.map((fact) => (
              <p key={fact} className="muted">
                {fact}
              </p>
            ))}
            <p className="num">{sum}</p>
          </li>
        ))}
      </ol>
      <p className="strong">{total}</p>
    </div>
  )
}
