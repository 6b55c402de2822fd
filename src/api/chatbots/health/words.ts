import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const healthWords: Words = {
  "Health.status": "Always `ok`: the platform answers.",
  accountEvents: "Events of accounts that wait.",
  ai: "State of the hosted models' keys.",
  backlog: "What waits; null while the database does not answer.",
  checkedAt: "When it was checked.",
  database: "State of the database.",
  detail: "More about it, in words; null: nothing.",
  lateDocuments: "Documents that have waited for more than a quarter of an hour.",
  lateMails: "Mails that have waited for more than a quarter of an hour.",
  latencyMs: "How long the answer took, in milliseconds; null where nothing was called.",
  limiters: "State of what counts requests.",
  mail: "State of the mail server.",
  objectStorage: "State of the storage of files.",
  parts: "State of each part.",
  pausedWebhooks: "Webhooks whose deliveries are paused.",
  queuedMails: "Mails that wait.",
  queues: "State of the queues.",
  rooms: "State of the rooms of conversations.",
  time: "The platform's time.",
  unfinishedDocuments: "Documents that are processed or wait.",
  unfinishedWebsites: "Websites that are read or wait.",
  waitingHandoffs: "Conversations that wait for a person.",
  webhooks: "State of the deliveries to webhooks.",
};
