/** A CSV file as an answer: to be kept by nobody, and saved under this name. */
export function csvAnswer(body: string, name: string): Response {
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
    'Cache-Control': 'no-store',
  }
  return new Response(body, { headers })
}
