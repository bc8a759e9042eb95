import { hours, kilometres } from '../format.ts'
import { ChoiceCard } from './choice-card.tsx'
import { between, ofKind, type OptionOf, Options } from './options.tsx'
import type { Planning } from './planning.ts'
import { text } from './text.ts'

/** How they get there, and what it costs. */
export function Journey({ planning }: { planning: Planning }) {
  return (
    <Options planning={planning} stage="flights">
      {({ options }) => (
        <ol class="options">
          {ofKind(options, 'journey').map((journey) => (
            <li key={journey.id}>
              <ChoiceCard
                title={text.means[journey.means]}
                about={text.way(journey.from, arrival(journey))}
                facts={factsOf(journey)}
                speaksFor={[]}
                against={journey.notes}
                isChosen={journey.chosen}
                isBusy={planning.isBusy.value}
                onChoose={() => void planning.choose({ journey: choiceOf(journey) })}
                onUndo={() => void planning.unchoose('journey')}
              />
            </li>
          ))}
        </ol>
      )}
    </Options>
  )
}

function choiceOf({ id, means, from }: OptionOf<'journey'>) {
  return { id, means, from }
}

/** An airport by its name, with its code. */
const arrival = ({ to, to_name: name }: OptionOf<'journey'>): string => (name === null ? to : text.airport(name, to))

function factsOf(journey: OptionOf<'journey'>): string[] {
  const { hours: length, transfer_hours: transfer } = journey
  return [
    between(journey.price),
    `${text.oneWay(hours(length))}, ${kilometres(journey.kilometres)}`,
    ...(transfer > 0 ? [text.transfer(hours(transfer))] : []),
  ]
}
