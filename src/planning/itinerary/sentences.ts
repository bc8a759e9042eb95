import type { PlanRule } from '../../model/plan/record.ts'
import { englishPlan } from '../../model/telling/plan/english.ts'

/** What a broken rule means, for the traveller; `title` is what the rule is about, null for a whole day. */
export const sentenceOf = (rule: PlanRule, title: string | null): string =>
  englishPlan.broken[rule](title ?? 'This day')
