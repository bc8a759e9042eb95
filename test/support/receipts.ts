import type { TurnReceipt } from '../../src/conversation/record.ts'

/** Of a turn in which no model thought. */
export const noReceipt: TurnReceipt = {
  model: '',
  promptVersion: null,
  act: null,
  attempts: {},
  grades: [],
  usage: null,
  milliseconds: 1,
  roundTrips: 2,
}
