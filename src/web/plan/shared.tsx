import { text } from '../text.ts'
export function Shared({ token }: { token: string }) {
  return (
    <main class="page narrow">
      <h1>{text.shared.missing}</h1>
      <p hidden>{token}</p>
    </main>
  )
}
