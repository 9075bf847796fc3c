import type { PreviewRow } from '#app/domain/imports/preview.ts'
import { HintAndError } from '../form/parts.tsx'
import { wire } from '../form/wiring.ts'
import { TextLink } from '../link.tsx'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'

interface ImportRowsProps {
  rows: readonly PreviewRow[]
  columns: readonly string[]
  caption: string
  /** What is wrong with the choice as a whole; the first tick is where it leads. */
  error: string[] | undefined
}

/** The lines of a file as they are, each with its tick, what it becomes, and what is wrong at each cell. */
export function ImportRows({ rows, columns, caption, error }: ImportRowsProps) {
  const first = rows.find(({ mayTake }) => mayTake)?.line
  return (
    <div>
      <HintAndError wiring={wire({ name: 'row', error })} />
      {rows.map(({ line }) => (
        <input key={line} type="hidden" name="shown" value={line} />
      ))}
      <Table
        caption={caption}
        hideCaption
        rows={rows}
        rowKey={({ line }) => String(line)}
        tone={({ bad }) => (bad ? 'look' : undefined)}
        columns={[
          {
            key: 'line',
            head: caption,
            cell: (row) => (
              <>
                {row.mayTake ? (
                  <label className="tick">
                    <input
                      type="checkbox"
                      id={row.line === first ? 'row' : undefined}
                      name="row"
                      value={row.line}
                      defaultChecked={row.taken}
                      aria-label={row.tick}
                    />
                    <span>{row.label}</span>
                  </label>
                ) : (
                  row.label
                )}
                <span className="sub">
                  {row.knownHref ? (
                    <TextLink href={row.knownHref}>{row.state}</TextLink>
                  ) : (
                    <Tag kind={row.bad ? 'accent' : 'line'} icon={row.bad ? 'warning' : undefined}>
                      {row.state}
                    </Tag>
                  )}
                </span>
                {row.other.map((words) => (
                  <span key={words} className="sub i-wrong">
                    {words}
                  </span>
                ))}
              </>
            ),
          },
          ...columns.map((column, at) => ({
            key: column,
            head: column,
            cell: (row: PreviewRow) => {
              const cell = row.cells[at]
              return (
                cell && (
                  <>
                    {cell.text}
                    {cell.problems.map((words) => (
                      <span key={words} className="i-wrong">
                        {words}
                      </span>
                    ))}
                    {cell.warnings.map((words) => (
                      <span key={words} className="i-warn">
                        {words}
                      </span>
                    ))}
                  </>
                )
              )
            },
          })),
        ]}
      />
    </div>
  )
}
