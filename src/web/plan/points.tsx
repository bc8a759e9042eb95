import { useId } from 'preact/hooks'

/** A list under its heading; nothing where there is nothing in it. */
export function Points({ title, points }: { title: string; points: string[] }) {
  const id = useId()
  if (points.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul class="list">
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}
