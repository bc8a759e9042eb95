/** The line that wanders and arrives. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 24" aria-hidden="true">
      <path d="M3 19c5-12 10 6 16-4s8-8 14-9" />
      <circle cx="34" cy="6" r="3.4" />
    </svg>
  )
}
