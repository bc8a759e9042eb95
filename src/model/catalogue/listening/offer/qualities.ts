import type { Ordered } from '../../../ordering.ts'

/** What a place, or the next three, are compared in. */
export const comparisons = ['cheaper', 'dearer', 'warmer', 'cooler', 'closer', 'quieter'] as const

/** Which of them is meant by itself: "the nearest". */
export const superlatives = [
  ...(['cheapest', 'dearest', 'warmest', 'coolest'] as const),
  ...(['nearest', 'quietest', 'safest', 'liveliest', 'easiest'] as const),
] as const

/** Which of them is meant by what it has: "the one with the best food". */
export const bests = ['best_food', 'best_beaches', 'best_nightlife', 'least_walking'] as const

/** What the places on the table can be told apart by. */
export const qualities = [...comparisons, ...superlatives, ...bests] as const
export type Quality = (typeof qualities)[number]

/** What a quality measures, and whether by much or by little of it. */
export function measureOf(quality: Quality): { topic: Ordered; by: 'least' | 'most' } {
  switch (quality) {
    case 'cheaper':
    case 'cheapest':
      return { topic: 'cost', by: 'least' }
    case 'dearer':
    case 'dearest':
      return { topic: 'cost', by: 'most' }
    case 'closer':
    case 'nearest':
      return { topic: 'getting_there', by: 'least' }
    case 'warmer':
    case 'warmest':
      return { topic: 'weather', by: 'least' }
    case 'cooler':
    case 'coolest':
      return { topic: 'weather', by: 'most' }
    case 'quieter':
    case 'quietest':
      return { topic: 'crowds', by: 'least' }
    case 'easiest':
    case 'least_walking':
      return { topic: 'accessibility', by: 'least' }
    case 'safest':
      return { topic: 'safety', by: 'least' }
    case 'liveliest':
    case 'best_nightlife':
      return { topic: 'nightlife', by: 'least' }
    case 'best_food':
      return { topic: 'food', by: 'least' }
    case 'best_beaches':
      return { topic: 'beaches', by: 'least' }
  }
}
