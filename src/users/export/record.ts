type ExportedTable =
  | 'user_preferences'
  | 'chat_allowances'
  | 'refresh_tokens'
  | 'log_in_failures'
  | 'trips'
  | 'planning_sessions'
  | 'trip_conversations'
  | 'conversation_states'
  | 'turns'
  | 'messages'
  | 'recommendations'

/** Every row in which a user appears, by table and as it is stored. */
export interface AccountExport {
  account: object
  rows: Record<ExportedTable, object[]>
}
