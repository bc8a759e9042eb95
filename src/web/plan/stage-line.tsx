import type { PlanningSession, PlanningStage } from '../../client/client.ts'
import { shownStages } from './stages.ts'
import { text } from './text.ts'

/** The way through the plan, with where one is and what is settled. */
export function StageLine(props: { tripId: number; session: PlanningSession; shown: PlanningStage }) {
  return (
    <nav class="stage-line" aria-label={text.stagesLabel}>
      <ol>
        {shownStages.map((stage) => (
          <li key={stage} class={isSettled(props.session, stage) ? 'passed' : ''}>
            <a href={`/trips/${props.tripId}/plan/${stage}`} aria-current={props.shown === stage ? 'step' : undefined}>
              {text.stages[stage]}
              {isSettled(props.session, stage) && <span class="hidden"> ({text.passed})</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function isSettled(session: PlanningSession, stage: PlanningStage): boolean {
  return session.is_completed || shownStages.indexOf(stage) < shownStages.indexOf(session.current_stage)
}
