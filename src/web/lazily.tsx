import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { Loading } from './views/loading.tsx'

/** A view whose script is fetched when it is first shown. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const loaded = signal<{ view: ComponentType<Props> } | null>(null)
  let underway: Promise<void> | undefined
  return function Lazy(props: Props) {
    underway ??= load().then((view) => void (loaded.value = { view }), renew)
    if (loaded.value === null) {
      return (
        <main class="page">
          <Loading />
        </main>
      )
    }
    const { view: View } = loaded.value
    return <View {...props} />
  }
}

// A newer version of the app has been deployed, and this one's files are gone.
function renew(): void {
  location.reload()
}
