import { z } from 'zod'
import { topics, type Grade, type Question, type Reading, type Suggestion } from '../model.ts'

/*
 * What a language model is asked to answer with. Each schema is sent to it and parses what comes back. The order
 * of the members counts: a model writes them in this order, so that the reasons stand before the verdict.
 */

/** The questions a model drafts. */
export const questionsAnswer = z
  .object({
    questions: z
      .array(
        z.object({
          topic: z.enum(topics).describe('What the question is about'),
          text: z.string().trim().min(1).describe('One question that asks one thing'),
        }),
      )
      .max(topics.length),
  })
  .transform(({ questions }): Question[] => questions)

const suggestion = z.object({
  name: z.string().trim().min(1).describe('The name of the place as an atlas has it, without its country'),
  country: z.string().trim().min(1).describe('The English name of the country'),
  description: z.string().trim().min(1).describe('Two or three sentences for the traveller'),
  averageCostPerDay: z
    .number()
    .min(1)
    .max(10_000)
    .nullable()
    .describe('US dollars that one person spends there a day, without the journey; null when unknown'),
  bestMonths: z.array(z.int().min(1).max(12)).max(12).describe('The months with the best weather, 1 to 12'),
})

/** The three destinations a model proposes. */
export const suggestionsAnswer = z
  .object({ destinations: z.array(suggestion).length(3) })
  .transform(({ destinations }) => destinations.map(withDistinctMonths))

function withDistinctMonths(suggestion: Suggestion): Suggestion {
  return { ...suggestion, bestMonths: [...new Set(suggestion.bestMonths)].sort((a, b) => a - b) }
}

/** A model's verdict on a draft. */
export const gradeAnswer = z
  .object({
    problems: z.string().trim().describe('Every rule that is broken and how to mend it; empty when none is'),
    passes: z.boolean().describe('Whether every rule holds'),
  })
  .transform(({ problems, passes }): Grade => {
    if (passes) return { kind: 'pass' }
    return { kind: 'fail', feedback: problems === '' ? 'The draft breaks a rule.' : problems }
  })

/** What a reply to `offered` destinations means, as a model reads it; the options count from 1 there. */
export function readingAnswer(offered: number) {
  return z
    .object({
      reason: z.string().describe('In one short sentence: which words of the message decide'),
      meaning: z.enum(['commit', 'refine', 'discuss', 'unclear']),
      option: z.int().min(1).max(offered).nullable().describe('The chosen option when meaning is commit, else null'),
    })
    .transform(({ meaning, option }): Reading => {
      if (meaning !== 'commit') return { kind: meaning }
      return option === null ? { kind: 'unclear' } : { kind: 'commit', choice: option - 1 }
    })
}
