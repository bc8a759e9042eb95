import type { PlanningOption } from '../../client/client.ts'
import { LocalMap } from '../map/local-map.tsx'
import { ChoiceCard } from './choice-card.tsx'
import { between, ofKind, type OptionOf, Options } from './options.tsx'
import type { Planning } from './planning.ts'
import { text } from './text.ts'

/** In which part of the place they stay. */
export function Stay({ planning }: { planning: Planning }) {
  return (
    <Options planning={planning} stage="accommodation">
      {({ options }) => <Areas planning={planning} options={options} />}
    </Options>
  )
}

function Areas({ planning, options }: { planning: Planning; options: PlanningOption[] }) {
  const areas = ofKind(options, 'stay')
  return (
    <div class="mapped">
      <LocalMap places={areas.map(placeOf)} label={text.stayMap} />
      <ol class="options">
        {areas.map((area, index) => (
          <li key={area.id}>
            <ChoiceCard
              number={index + 1}
              title={area.name}
              about={area.character}
              facts={area.nightly === null ? [] : [text.nightly(between(area.nightly))]}
              speaksFor={area.for}
              against={area.verified ? area.against : [...area.against, text.unverified]}
              isChosen={area.chosen}
              isBusy={planning.isBusy.value}
              onChoose={() => void planning.choose({ stay: { area: area.name } })}
              onUndo={() => void planning.unchoose('stay')}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

function placeOf(area: OptionOf<'stay'>, index: number) {
  const { latitude, longitude, chosen } = area
  return { latitude, longitude, label: String(index + 1), isMarked: chosen }
}
