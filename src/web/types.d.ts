/** Where the outline of the world is: the build gives it a name after what is in it. */
declare const WORLD_URL: string

// The routes are typed by the Worker's own sources, whose runtime has one more cache than browsers have.
interface CacheStorage {
  readonly default: Cache
}

// What comes over the wire is of the type that whoever reads it says, or of none, but never of any.
interface Body {
  json<Value = unknown>(): Promise<Value>
}
interface JSON {
  parse(text: string): unknown
}

declare module '*.css'
