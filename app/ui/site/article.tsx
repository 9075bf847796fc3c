import type { ReactNode } from 'react'
import type { Chapter } from '#app/i18n/article.ts'

/** Chapters to be read: a heading, paragraphs and a list each. `after` puts a figure or a link below one of them. */
export function Article({ chapters, after = {} }: { chapters: readonly Chapter[]; after?: Record<string, ReactNode> }) {
  return (
    <>
      {chapters.map(({ id, title, paragraphs, points }) => (
        <section key={id} aria-labelledby={id} className="sec">
          <h2 id={id} className="mb-2">
            {title}
          </h2>
          <div className="stack measure">
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {points.length > 0 && (
              <ul>
                {points.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
          {after[id] && <div className="mt-6">{after[id]}</div>}
        </section>
      ))}
    </>
  )
}
