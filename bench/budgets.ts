import type { Budget } from './cases.ts'

/** What a request spent beyond its budget, in words; nothing when it kept to it. */
export function breachesOfBudget(name: string, budget: Budget, spent: Budget): string[] {
  const breach = (unit: string, allowed: number, needed: number): string[] =>
    needed <= allowed ? [] : [`${name} needs ${needed} ${unit}; its budget is ${allowed}`]
  return [
    ...breach('round trips', budget.roundTrips, spent.roundTrips),
    ...breach('statements', budget.statements, spent.statements),
  ]
}
