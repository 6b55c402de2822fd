import * as z from "zod";
import type { WebhookEventType } from "./types.ts";

const time = (said: string) => z.iso.datetime().describe(said);
const id = (said: string) => z.int().describe(said);
const text = (said: string) => z.string().describe(said);
const maybe = (said: string) => z.string().nullable().describe(said);
const person = z.object({ id: id("Id of the user."), name: text("Name of the user.") }).meta({ id: "EventPerson" });
const team = z.object({ id: id("Id of the team."), name: text("Name of the team.") }).meta({ id: "EventTeam" });
const variable = z.union([z.string(), z.number(), z.boolean()]);

const dialog = z
  .object({
    id: id("Id of the dialog."),
    assistant_id: id("Id of the assistant."),
    channel: text("Channel of the dialog, such as `website` or `telegram`."),
    title: text("Title of the dialog."),
    visitor: z
      .object({
        first_name: maybe("First name of the visitor; null: unknown."),
        last_name: maybe("Last name of the visitor; null: unknown."),
        telegram_username: maybe("Name of the visitor at Telegram; null: unknown."),
        language: maybe("Language of the visitor as a tag, such as `en`; null: unknown."),
        info: z.record(z.string(), z.unknown()).describe("What your page gave about the visitor."),
      })
      .meta({ id: "EventVisitor" })
      .describe("Who writes in the dialog."),
    created_at: time("When the dialog was created."),
  })
  .meta({ id: "EventDialog" })
  .describe("The dialog that it happened in.");

const citation = z
  .object({
    marker: z.int().describe("Number of the citation in the text, from 1: `[1]`."),
    source_id: id("Id of the source; 0: a tool is cited."),
    title: text("Title of the source."),
    url: maybe("Address of the page; null: the source has none."),
    page: z.int().nullable().describe("Page of the document, from 1; null: it has none."),
    quote: text("What the source says, word for word."),
    tool: z
      .object({ plugin: text("Name of the plugin."), name: text("Name of the tool.") })
      .optional()
      .describe("The tool that returned the quote; absent for sources."),
  })
  .meta({ id: "EventCitation" });

const message = z
  .object({
    id: id("Id of the message."),
    seq: z.int().describe("Position in the dialog, which its messages are in the order of."),
    sender: z.enum(["user", "assistant", "operator", "system"]).describe("Who wrote it; `user` is the visitor."),
    text: text("Text of the message."),
    author: maybe("Name of the author, as the other side sees it; null: it has none."),
    client_message_id: maybe("Id that the client gave the message; null: none."),
    answer: z
      .object({
        outcome: z.enum(["answer", "clarify", "abstain", "handoff"]).describe("What the assistant did."),
        confidence: z.number().describe("How sure the answer is, 0 to 1."),
        model: text("The model that wrote it."),
        reply_to_seq: z.int().describe("Position of the message that it answers."),
        citations: z.array(citation).describe("What the answer is based on."),
      })
      .meta({ id: "EventAnswer" })
      .nullable()
      .describe("About an answer of the assistant; null: somebody else wrote the message."),
    attachments: z
      .array(
        z
          .object({
            id: id("Id of the file."),
            name: text("Name of the file."),
            content_type: text("Media type of the file."),
            size_bytes: z.int().nullable().describe("Bytes; null: the file has not arrived yet."),
          })
          .meta({ id: "EventAttachment" }),
      )
      .describe("Files of the message."),
    created_at: time("When the message was written."),
  })
  .meta({ id: "EventMessage" })
  .describe("The message.");

/** The name of an event's schema: `DialogCreatedEvent`. A renamed one has an end that no global class of browsers has. */
function nameOf(type: string, end: string): string {
  return `${type.replace(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())}${end}`;
}

function body<T extends string, D extends z.ZodType>(type: T, data: D, end = "Event") {
  const kind = z.literal(type).describe("Type of the event.");
  const timestamp = time("When it happened.");
  return z
    .object({ type: kind, timestamp, data: data.describe("What the event tells.") })
    .meta({ id: nameOf(type, end) });
}

function event<T extends string, D extends z.ZodRawShape>(type: T, data: D) {
  return body(type, z.object({ account_id: id("Id of the account."), ...data }));
}

/** The body of each type of event, as it is sent; what makes events is typed by them. */
export const webhookEventSchemas = {
  "dialog.created": event("dialog.created", { dialog }),
  "message.created": event("message.created", { dialog, message }),
  "dialog.status_changed": event("dialog.status_changed", {
    dialog,
    status: z.enum(["active", "archived"]).describe("The new status."),
  }),
  "dialog.handoff_requested": event("dialog.handoff_requested", {
    dialog,
    reason: z
      .enum(["keyword", "user_request", "low_confidence", "operator", "api"])
      .describe("Why a person is asked for."),
    queue_position: z.int().nullable().describe("Place in the queue, from 1; null: there is none."),
  }),
  "dialog.assigned": event("dialog.assigned", {
    dialog,
    operator: person.nullable().describe("Who has the dialog now; null: nobody."),
    cause: z.enum(["released", "cancelled", "reset", "expired"]).optional().describe("Why nobody has it any more."),
  }),
  "dialog.team_changed": event("dialog.team_changed", {
    dialog,
    team: team.nullable().describe("The team of the dialog; null: none."),
    before: team.nullable().describe("The team before; null: none."),
  }),
  "dialog.sla_breached": event("dialog.sla_breached", {
    dialog,
    metric: z.enum(["first_response", "next_response", "resolution"]).describe("The target that was missed."),
    policy: z.object({ id: id("Id of the policy."), name: text("Name of the policy.") }).describe("The SLA policy."),
    due_at: time("When it was due."),
  }),
  "dialog.variables_changed": event("dialog.variables_changed", {
    dialog,
    variables: z.record(z.string(), variable).describe("All variables of the dialog."),
    changed: z.record(z.string(), variable.nullable()).describe("The variables that changed; null: it was removed."),
  }),
  "dialog.labels_changed": event("dialog.labels_changed", {
    dialog,
    labels: z.array(z.int()).describe("Ids of all labels of the dialog."),
    added: z.array(z.int()).describe("Ids of the labels that were added."),
    removed: z.array(z.int()).describe("Ids of the labels that were removed."),
  }),
  "note.created": event("note.created", {
    dialog,
    note: z
      .object({
        id: id("Id of the note."),
        seq: z.int().describe("Position in the dialog."),
        text: text("Text of the note."),
        author: person.describe("Who wrote it."),
      })
      .describe("The note."),
  }),
  "user.registered": event("user.registered", {
    user: z
      .object({
        id: id("Id of the user."),
        email: text("E-mail address of the user."),
        username: maybe("Name that the user logs in with; null: the address."),
        role: z.enum(["user", "operator", "admin"]).describe("Role of the user."),
        first_name: text("First name of the user; empty: unknown."),
        last_name: text("Last name of the user; empty: unknown."),
      })
      .describe("The new user."),
  }),
  "assistant.created": event("assistant.created", {
    assistant: z
      .object({ id: id("Id of the assistant."), name: text("Name of the assistant."), model: text("Its model.") })
      .describe("The new assistant."),
  }),
  "training.completed": event("training.completed", {
    training: z
      .object({
        id: id("Id of the training session."),
        assistant_id: id("Id of the assistant."),
        examples: z.int().describe("Number of examples."),
        intents: z.int().describe("Number of intents."),
        accuracy: z.number().describe("Part of the held-out examples that are right, 0 to 1."),
        macro_f1: z.number().describe("F1 of the held-out examples, averaged over the intents, 0 to 1."),
        is_live: z.boolean().describe("Whether the assistant uses the model."),
      })
      .describe("The training session."),
  }),
  test: event("test", { message: text("Says that it is a test.") }),
} satisfies Record<WebhookEventType | "test", z.ZodType>;

/** The bodies of the same events where a webhook gets them by other names (`EventChoice.names`), each for one type or several. */
export function renamedEventSchemas(types: Record<string, readonly WebhookEventType[]>): Record<string, z.ZodType> {
  const entries = Object.entries(types).map(([name, of]) => {
    const [first, second] = [...new Set(of)].map((type) => webhookEventSchemas[type].shape.data as z.ZodType);
    if (first === undefined) throw new Error(`${name} is no event.`);
    return [name, body(name, second === undefined ? first : z.union([first, second]), "WebhookEvent")] as const;
  });
  return Object.fromEntries(entries);
}

/** The data of an event as it is sent. */
export type EventData<T extends WebhookEventType | "test"> = z.infer<(typeof webhookEventSchemas)[T]>["data"];

/** What an event of a dialog adds to its account and its dialog. */
export type AddedData<T extends WebhookEventType> = Omit<EventData<T>, "account_id" | "dialog">;
