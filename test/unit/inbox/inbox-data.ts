import type { DatabaseSync } from "node:sqlite";

export const account = 1;
export const operators = [11, 12, 13];
export const channels = ["api", "website", "telegram", "sms", "whatsapp", "email"] as const;
export const priorities = ["low", "medium", "high", "urgent"] as const;

/** Numbers that are the same in every run: mulberry32. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** An account with three operators, of whom the first is in teams 1 and 2, two assistants, three teams and four labels. */
export function fillAccount(db: DatabaseSync): void {
  db.exec(`
    INSERT INTO accounts (id, owner_user_id, created_at) VALUES (1, 11, 1), (2, 99, 1);
    INSERT INTO users (id, account_id, email, password_hash, first_name, created_at) VALUES
      (11, 1, 'ada@example.com', 'x', 'Ada', 1), (12, 1, 'bob@example.com', 'x', 'Bob', 1),
      (13, 1, 'eve@example.com', 'x', 'Eve', 1), (99, 2, 'zoe@example.com', 'x', 'Zoe', 1);
    INSERT INTO assistants (id, account_id, name, ai_model, site_token, created_at, updated_at) VALUES
      (1, 1, 'Help', 'm', 'st_1', 1, 1), (2, 1, 'Sales', 'm', 'st_2', 1, 1), (3, 2, 'Other', 'm', 'st_3', 1, 1);
    INSERT INTO teams (id, account_id, name, name_key, created_at) VALUES (1, 1, 'A', 'a', 1), (2, 1, 'B', 'b', 1), (3, 1, 'C', 'c', 1);
    INSERT INTO team_members (team_id, user_id) VALUES (1, 11), (2, 11), (3, 12);
    INSERT INTO labels (id, account_id, name, name_key, color, created_at) VALUES
      (1, 1, 'L1', 'l1', '#000000', 1), (2, 1, 'L2', 'l2', '#000000', 1), (3, 1, 'L3', 'l3', '#000000', 1), (4, 1, 'L4', 'l4', '#000000', 1);
  `);
}

/** Adds dialogs, some of another account, and changes them as rooms and operators do, in an order that `random` gives. */
export function changeDialogs(
  db: DatabaseSync,
  dialogs: number,
  changes: number,
  random: (below: number) => number,
): void {
  const insert = db.prepare(
    "INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, created_at) VALUES (?, ?, ?, 'site', ?, ?)",
  );
  for (let id = 1; id <= dialogs; id += 1) {
    const isForeign = id % 10 === 0;
    insert.run(id, isForeign ? 2 : 1, isForeign ? 3 : 1 + random(2), channels[random(6)]!, 1000 + random(50));
  }
  for (let time = 2000; time < 2000 + changes; time += 1) changeOne(db, 1 + random(dialogs), time, random);
}

function changeOne(db: DatabaseSync, id: number, time: number, random: (below: number) => number): void {
  const operator = operators[random(3)]!;
  const set = (assignments: string, ...values: (string | number | null)[]) =>
    db.prepare(`UPDATE dialogs SET ${assignments} WHERE id = ?`).run(...values, id);
  const seq =
    1 + Number(db.prepare("SELECT max(last_seq, answered_seq) AS seq FROM dialogs WHERE id = ?").get(id)?.["seq"]);
  switch (random(12)) {
    case 0:
    case 1:
      return void set("handoff_status = 'requested', handoff_requested_at = ?, operator_id = NULL", time);
    case 2:
      return void set("handoff_status = 'active', operator_id = ?, operator_name = 'Op'", operator);
    case 3:
      return void set("handoff_status = 'released', operator_id = NULL");
    case 4:
      return void set("team_id = ?", [null, 1, 2, 3][random(4)]!);
    case 5:
      return void set("labels = ?", JSON.stringify([1, 2, 3, 4].filter(() => random(3) === 0)));
    case 6:
      return void set("priority = ?", [null, ...priorities][random(5)]!);
    case 7:
      return void set("snoozed_until = ?", random(2) === 0 ? null : time * 2);
    case 8:
      return void set("status = ?, answered_seq = ?, unanswered = '[]'", random(2) === 0 ? "active" : "archived", seq);
    case 9:
      return void db
        .prepare(
          `INSERT INTO operator_dialogs (user_id, dialog_id, account_id, mention_seq) SELECT ?, id, account_id, ? FROM dialogs
           WHERE id = ? ON CONFLICT DO UPDATE SET mention_seq = excluded.mention_seq`,
        )
        .run(operator, seq, id);
    case 10:
      return void db
        .prepare(
          `INSERT INTO operator_dialogs (user_id, dialog_id, account_id, read_seq) SELECT ?, id, account_id, ? FROM dialogs
           WHERE id = ? ON CONFLICT DO UPDATE SET read_seq = excluded.read_seq`,
        )
        .run(operator, seq, id);
    default:
      if (random(20) === 0) return void set("status = 'archived', erased_at = ?", time);
      return void set(
        `last_seq = ?1, last_message = 'Hi', last_message_at = ?2, visitor_seq = ?1,
         unanswered = json_insert(unanswered, '$[#]', ?1)`,
        seq,
        time,
      );
  }
}
