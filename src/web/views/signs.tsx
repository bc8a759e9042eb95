interface Props {
  title?: string
  points: string[] | undefined
  kind: 'for' | 'against' | 'beware'
}

/** What speaks for something, against it or is good to know of it, each with its sign; nothing where there is nothing. */
export function Signs({ title, points = [], kind }: Props) {
  if (points.length === 0) return null
  return (
    <div class={`points ${kind}`}>
      {title !== undefined && <h4>{title}</h4>}
      <ul>
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </div>
  )
}
