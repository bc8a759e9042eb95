import type { Client } from 'pg'

/** Makes the partitions of the months past that are missing, where messages are partitioned by month. */
export async function openMonths(client: Client, past: number): Promise<void> {
  const { rows } = await client.query<{ isPartitioned: boolean }>(
    `select relkind = 'p' as "isPartitioned" from pg_class where oid = 'messages'::regclass`,
  )
  if (rows[0]?.isPartitioned !== true) return
  await client.query(
    `select maintenance.create_month(month::date)
    from generate_series(date_trunc('month', now() at time zone 'UTC') - make_interval(months => $1),
      date_trunc('month', now() at time zone 'UTC'), '1 month') month
    where to_regclass('public.' || maintenance.partition_name(month::date)) is null`,
    [past],
  )
}

/** Turns messages into one plain table again, with the same rows, rights and policy: what partitions are measured against. */
export async function withoutMonths(client: Client): Promise<void> {
  await client.query(`
    create table plain (like messages including all);
    drop table messages cascade;
    alter table plain rename to messages;
    create sequence messages_id_seq owned by messages.id;
    alter table messages alter id drop identity if exists;
    alter table messages add foreign key (conversation_id, user_id) references trip_conversations (id, user_id) on delete cascade;
    alter table messages enable row level security;
    alter table messages force row level security;
    create policy own_rows on messages to wanderline_request
      using (user_id = (select nullif(current_setting('app.user_id', true), '')::bigint));
    grant select on messages to wanderline_request`)
}
