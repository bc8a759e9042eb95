import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import type { TripDetail } from '../client/client.ts'
import { money } from './format.ts'

type Currency = NonNullable<NonNullable<TripDetail['conversation']>['currency']>

/** In which the traveller of the trip that is open counts; null for US dollars. */
const currency = signal<Currency | null>(null)

/** Tells costs as the traveller of this trip counts, once it is known. */
export function useCurrencyOf(trip: TripDetail | null): void {
  useLayoutEffect(() => {
    if (trip !== null) currency.value = trip.conversation?.currency ?? null
  }, [trip])
}

/** What the API tells in US dollars, as the traveller counts. */
export const cost = (dollars: string | number): string => shown(converted(Number(dollars)))

/** What so much a day comes to: the day as it is shown, as often as the sum has it. */
export const costInAll = (perDay: string, total: string): string =>
  shown(converted(Number(perDay)) * Math.round(Number(total) / Number(perDay)))

const shown = (amount: number): string => money(amount, currency.value?.code)

/** No more exact than rates are. */
const converted = (dollars: number): number =>
  currency.value === null ? dollars : Math.round(Number((dollars * currency.value.per_dollar).toPrecision(3)))
