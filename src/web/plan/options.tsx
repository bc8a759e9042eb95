import type { ComponentChildren } from 'preact'
import type { PlanningOption, PlanningOptions, PlanningStage } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { cost } from '../costs.ts'
import { client } from '../session.ts'
import { Failure, Loading, useLoad } from '../views/loading.tsx'
import { Missing } from './missing.tsx'
import type { Planning } from './planning.ts'
import { document as words } from './text.ts'

export type OptionOf<Kind extends PlanningOption['kind']> = Extract<PlanningOption, { kind: Kind }>

interface OptionsProps {
  planning: Planning
  stage: PlanningStage
  /** Whether what is missing is asked for as well. */
  isAsking?: boolean
  children: (answer: PlanningOptions) => ComponentChildren
}

/** What can be chosen at a stage, after what would make it better and what does not fit any more. */
export function Options({ planning, stage, isAsking = true, children }: OptionsProps) {
  const param = { id: planning.session.value.id }
  const options = useLoad(
    () => valueOf(client.api['planning-sessions'][':id'].options.$get({ param, query: { stage } })),
    [planning.version.value],
  )
  if (options.kind === 'loading' || options.kind === 'missing') return <Loading />
  if (options.kind === 'failed') return <Failure reason={options.reason} onRetry={options.again} />
  return (
    <>
      {isAsking && <Missing planning={planning} missing={options.value.missing} />}
      {children(options.value)}
    </>
  )
}

/** The options of one kind. */
export function ofKind<Kind extends PlanningOption['kind']>(options: PlanningOption[], kind: Kind) {
  return options.filter((option): option is OptionOf<Kind> => option.kind === kind)
}

export function between({ least, most }: { least: string; most: string }): string {
  return words.range(cost(least), cost(most))
}
