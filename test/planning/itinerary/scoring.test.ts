import { describe, expect, it } from 'vitest'
import { noWishes } from '../../../src/model/wishes.ts'
import { worthOf } from '../../../src/planning/itinerary/scoring.ts'
import { activity } from './world.ts'

const alone = { hasSmallChildren: false, hasMinors: false }
const family = { hasSmallChildren: true, hasMinors: true }
const nightlife = { ...noWishes, activities: [{ value: { theme: 'nightlife', weight: 'wanted' }, from: 1 }] } as const
const worth = (...given: Parameters<typeof worthOf>) => worthOf(...given).score

describe('what somebody would like to do', () => {
  it('is what they wished for before what the place is best known for', () => {
    const wishes = { ...nightlife, activities: [...nightlife.activities] }
    const bar = activity('Bar', { kind: 'nightlife' })
    expect(worth(bar, 12, wishes, alone)).toBeGreaterThan(worth(activity('Palace'), 0, wishes, alone))
  })

  it('is a zoo only where children come along, or where animals are wished for', () => {
    const [zoo, gaol] = [activity('Tiergarten', { kind: 'wildlife', for_children: true }), activity('Gaol')]
    expect(worth(zoo, 0, noWishes, alone)).toBeLessThan(worth(gaol, 7, noWishes, alone))
    expect(worth(zoo, 0, noWishes, family)).toBeGreaterThan(worth(gaol, 7, noWishes, family))
  })
})
