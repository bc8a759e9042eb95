import type { DatabaseRefusal } from '../db/client.ts'

type Refusal =
  { kind: 'invalid'; field: string; message: string } | { kind: 'conflict'; message: string } | { kind: 'account_gone' }

const invalid = (field: string, message: string): Refusal => ({ kind: 'invalid', field, message })
const conflict = (message: string): Refusal => ({ kind: 'conflict', message })
const accountGone: Refusal = { kind: 'account_gone' }

/** What each constraint that input can violate means to whoever sent it. */
const refusals: Record<string, Refusal> = {
  users_username_key: invalid('username', 'A user with that username already exists.'),
  user_preferences_budget_min_check: invalid('budget_min', 'Ensure this value is greater than or equal to 0.'),
  user_preferences_budget_max_check: invalid('budget_max', 'Ensure this value is greater than or equal to 0.'),
  user_preferences_budget_order_check: invalid('non_field_errors', 'budget_min must not exceed budget_max.'),
  trips_dates_check: invalid('non_field_errors', 'End date must be after start date.'),
  trips_destination_id_destinations_id_fk: invalid('destination', 'This destination does not exist.'),
  planning_sessions_session_data_size_check: invalid('session_data', 'Ensure this field has no more than 64 KiB.'),
  planning_sessions_open_trip_key: conflict('This trip has another session that is open.'),
  idempotency_keys_pkey: conflict('This Idempotency-Key is being used at the same time. Try again.'),
  trips_of_user_limit: conflict('You have 500 trips, and more cannot be stored. Delete one that you do not need.'),
  planning_sessions_of_user_limit: conflict(
    'You have 1000 planning sessions, and more cannot be stored. Delete one that you do not need.',
  ),
  write_allowances_user_id_users_id_fk: accountGone,
  trips_user_id_users_id_fk: accountGone,
  idempotency_keys_user_id_users_id_fk: accountGone,
  refresh_tokens_user_id_users_id_fk: accountGone,
  log_ins_user_id_users_id_fk: accountGone,
  log_in_failures_user_id_users_id_fk: accountGone,
  chat_allowances_user_id_users_id_fk: accountGone,
}

/** The meaning of what PostgreSQL refused, or null when no input should have been able to cause it. */
export function refusalProblem(refusal: DatabaseRefusal): Refusal | null {
  return refusal.constraint === null ? null : (refusals[refusal.constraint] ?? null)
}
