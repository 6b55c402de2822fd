/* Generated from the routes of the API (npm run sdks). */
export type ConversationEvent = (ConversationStatusChange | ConversationAssigneeChange)

export type ConversationAssigneeChange = (({
  user: unknown
} | {
  team: unknown
}) & {
  event: "assignee"
  user?: {
    by: string
    to: string
  }
  team?: {
    by: string
    to: string
  }
})

/**
 * Any field names. A field is a file or a text; several fields with one name are a list.
 */
export interface SourceUpload {
  [k: string]: string | string[]
}

export interface UploadedSources {
  knowledge_base_id: number
  ok: true
  [k: string]: UploadedSource[] | number | boolean | true
}

export interface UploadedSource {
  id: number
  type: ("text" | "file")
  name: string
  status: ("in-progress" | "completed" | "failed")
  errors: (string[] | null)
}

export interface ErrorBody {
  ok: false
  error: ("ACCOUNT_DETAILS_NOT_FOUND" | "ASSIGNEE_CHANGE_EXCEPTION" | "ASSIGNEE_NOT_CHANGED" | "BAD_REQUEST" | "CHANNEL_NOT_ENABLED" | "CHANNEL_TOKEN_EXPIRED" | "CONFLICT" | "CONTACT_IS_BLOCKED" | "CONVERSATION_ASSIGNED_TO_BOT" | "CONVERSATION_CLOSED" | "CONVERSATION_CREATION_EXCEPTION" | "CONVERSATION_NOT_CLOSED" | "CONVERSATION_NOT_CREATED" | "CONVERSATION_NOT_FOUND" | "FILE_TOO_LARGE" | "FORBIDDEN" | "INSUFFICIENT_BALANCE" | "INTERNAL_ERROR" | "INVALID_DATA" | "JWT_SIGNATURE_EXCEPTION" | "KNOWLEDGE_BASE_NOT_FOUND" | "MESSAGE_NOT_SENT" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "PHONE_NUMBER_IS_NOT_CONFIGURED" | "RATE_LIMIT_EXCEEDED" | "SERVICE_UNAVAILABLE" | "TEAM_NOT_FOUND" | "TEMPLATE_NOT_APPROVED" | "UNAUTHORIZED" | "UNAUTHORIZED_FEATURE" | "WHATSAPP_TEMPLATE_NOT_FOUND")
  code?: ("ACCOUNT_DETAILS_NOT_FOUND" | "ASSIGNEE_CHANGE_EXCEPTION" | "ASSIGNEE_NOT_CHANGED" | "BAD_REQUEST" | "CHANNEL_NOT_ENABLED" | "CHANNEL_TOKEN_EXPIRED" | "CONFLICT" | "CONTACT_IS_BLOCKED" | "CONVERSATION_ASSIGNED_TO_BOT" | "CONVERSATION_CLOSED" | "CONVERSATION_CREATION_EXCEPTION" | "CONVERSATION_NOT_CLOSED" | "CONVERSATION_NOT_CREATED" | "CONVERSATION_NOT_FOUND" | "FILE_TOO_LARGE" | "FORBIDDEN" | "INSUFFICIENT_BALANCE" | "INTERNAL_ERROR" | "INVALID_DATA" | "JWT_SIGNATURE_EXCEPTION" | "KNOWLEDGE_BASE_NOT_FOUND" | "MESSAGE_NOT_SENT" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "PHONE_NUMBER_IS_NOT_CONFIGURED" | "RATE_LIMIT_EXCEEDED" | "SERVICE_UNAVAILABLE" | "TEAM_NOT_FOUND" | "TEMPLATE_NOT_APPROVED" | "UNAUTHORIZED" | "UNAUTHORIZED_FEATURE" | "WHATSAPP_TEMPLATE_NOT_FOUND")
  message: (string | {
    [k: string]: string[]
  })
  status: number
}

export interface SourceStatuses {
  sources: {
    id: number
    name: string
    status: ("in-progress" | "completed" | "failed")
    knowledge_base_id: number
    errors: (string[] | null)
  }[]
  ok: true
}

export interface NewConversation {
  channel: ("SMS" | "WHATSAPP")
  from: string
  to: {
    phone: string
    name?: (string | null)
    email?: (string | null)
  }
  message: ({
    type: "text"
    text: string
  } | {
    type: "template"
    data: {
      template: string
      language?: string
      parameters?: {
        /**
         * @maxItems 50
         */
        header?: (string | number)[]
        /**
         * @maxItems 50
         */
        body?: (string | number)[]
        buttons?: {
          copy_code?: (string | number)
          otp?: (string | number)
          url?: (string | number)
        }
      }
      variables?: {
        [k: string]: string | number | boolean
      }
    }
  })
  assignee?: (string | null)
}

export interface StartedConversation {
  ok: true
  conversation: {
    id: string
    message_id: string
    created_at: string
    assignee: ({
      id: number
      to: string
    } | null)
  }
  contact: {
    id: string
    name: string
    phone: string
    email: (string | null)
  }
}

export interface NewVariables {
  /**
   * @minItems 1
   * @maxItems 200
   */
  variables: [{
    name: string
    type: ("conversation" | "contact")
    value: ((string | number | boolean) | null)
  }, ...({
    name: string
    type: ("conversation" | "contact")
    value: ((string | number | boolean) | null)
  })[]]
}

export interface Done {
  ok: true
}

export interface AgentMessage {
  message: ({
    type: "text"
    text: string
  } | {
    type: "file"
    file: {
      path: string
      name?: string
      size?: number
      type?: string
    }
  } | {
    type: "voice"
    file: {
      path: string
      name?: string
      size?: number
      type?: string
    }
  } | {
    type: "template"
    data: {
      template: string
      language?: string
      parameters?: {
        /**
         * @maxItems 50
         */
        header?: (string | number)[]
        /**
         * @maxItems 50
         */
        body?: (string | number)[]
        buttons?: {
          copy_code?: (string | number)
          otp?: (string | number)
          url?: (string | number)
        }
      }
    }
  })
  user: {
    by: string
  }
}

export interface SentMessage {
  ok: true
  message_id: string
}

export interface ConversationStatusChange {
  event: "status"
  status: ("CLOSE" | "OPEN")
  user: {
    by: string
  }
}

export interface BotList {
  ok: true
  bots: Bot[]
}

export interface Bot {
  bot_id: number
  bot_title: string
  bot_key: (string | null)
  preview_key: (string | null)
  channels: {
    name: ("WEB" | "TELEGRAM" | "SMS" | "WHATSAPP" | "EMAIL")
  }[]
  is_active: boolean
  is_inactive_by_system: boolean
  priority: number
  preferred_bot_language: {
    label: string
    code: string
  }
  type: "inbound"
  outbound_type: null
  bot_owner: {
    id: number
    name: string
    email: string
  }
  created_at: string
  last_deployed_at: string
  knowledge_base_id: number
}

export interface WebhookSettings {
  webhook_url: string
  /**
   * @maxItems 100
   */
  subscribed_events: {
    key: ("conversation_create" | "message" | "status" | "assignee_change" | "sla_breached" | "variables" | "conversation_labels" | "note")
    is_subscribed: boolean
  }[]
  is_enabled?: boolean
  token?: (string | null)
}

export interface WebhookSet {
  ok: true
  Ok: true
}

export interface ConversationCreateWebhookEvent {
  /**
   * Type of the event.
   */
  type: "conversation_create"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}
/**
 * Who writes in the dialog.
 */
export interface EventVisitor {
  /**
   * First name of the visitor; null: unknown.
   */
  first_name: (string | null)
  /**
   * Last name of the visitor; null: unknown.
   */
  last_name: (string | null)
  /**
   * Name of the visitor at Telegram; null: unknown.
   */
  telegram_username: (string | null)
  /**
   * Language of the visitor as a tag, such as `en`; null: unknown.
   */
  language: (string | null)
  /**
   * What your page gave about the visitor.
   */
  info: {
    [k: string]: unknown
  }
}

export interface EventVisitor1 {
  /**
   * First name of the visitor; null: unknown.
   */
  first_name: (string | null)
  /**
   * Last name of the visitor; null: unknown.
   */
  last_name: (string | null)
  /**
   * Name of the visitor at Telegram; null: unknown.
   */
  telegram_username: (string | null)
  /**
   * Language of the visitor as a tag, such as `en`; null: unknown.
   */
  language: (string | null)
  /**
   * What your page gave about the visitor.
   */
  info: {
    [k: string]: unknown
  }
}

export interface EventDialog1 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface MessageWebhookEvent {
  /**
   * Type of the event.
   */
  type: "message"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog2
    message: EventMessage
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog2 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}
/**
 * The message.
 */
export interface EventMessage {
  /**
   * Id of the message.
   */
  id: number
  /**
   * Position in the dialog, which its messages are in the order of.
   */
  seq: number
  /**
   * Who wrote it; `user` is the visitor.
   */
  sender: ("user" | "assistant" | "operator" | "system")
  /**
   * Text of the message.
   */
  text: string
  /**
   * Name of the author, as the other side sees it; null: it has none.
   */
  author: (string | null)
  /**
   * Id that the client gave the message; null: none.
   */
  client_message_id: (string | null)
  /**
   * About an answer of the assistant; null: somebody else wrote the message.
   */
  answer: (EventAnswer | null)
  /**
   * Files of the message.
   */
  attachments: EventAttachment[]
  /**
   * When the message was written.
   */
  created_at: string
}

export interface EventAnswer {
  /**
   * What the assistant did.
   */
  outcome: ("answer" | "clarify" | "abstain" | "handoff")
  /**
   * How sure the answer is, 0 to 1.
   */
  confidence: number
  /**
   * The model that wrote it.
   */
  model: string
  /**
   * Position of the message that it answers.
   */
  reply_to_seq: number
  /**
   * What the answer is based on.
   */
  citations: EventCitation[]
}

export interface EventCitation {
  /**
   * Number of the citation in the text, from 1: `[1]`.
   */
  marker: number
  /**
   * Id of the source; 0: a tool is cited.
   */
  source_id: number
  /**
   * Title of the source.
   */
  title: string
  /**
   * Address of the page; null: the source has none.
   */
  url: (string | null)
  /**
   * Page of the document, from 1; null: it has none.
   */
  page: (number | null)
  /**
   * What the source says, word for word.
   */
  quote: string
  /**
   * The tool that returned the quote; absent for sources.
   */
  tool?: {
    /**
     * Name of the plugin.
     */
    plugin: string
    /**
     * Name of the tool.
     */
    name: string
  }
}

export interface EventAttachment {
  /**
   * Id of the file.
   */
  id: number
  /**
   * Name of the file.
   */
  name: string
  /**
   * Media type of the file.
   */
  content_type: string
  /**
   * Bytes; null: the file has not arrived yet.
   */
  size_bytes: (number | null)
}

export interface EventMessage1 {
  /**
   * Id of the message.
   */
  id: number
  /**
   * Position in the dialog, which its messages are in the order of.
   */
  seq: number
  /**
   * Who wrote it; `user` is the visitor.
   */
  sender: ("user" | "assistant" | "operator" | "system")
  /**
   * Text of the message.
   */
  text: string
  /**
   * Name of the author, as the other side sees it; null: it has none.
   */
  author: (string | null)
  /**
   * Id that the client gave the message; null: none.
   */
  client_message_id: (string | null)
  /**
   * About an answer of the assistant; null: somebody else wrote the message.
   */
  answer: (EventAnswer | null)
  /**
   * Files of the message.
   */
  attachments: EventAttachment[]
  /**
   * When the message was written.
   */
  created_at: string
}

export interface StatusWebhookEvent {
  /**
   * Type of the event.
   */
  type: "status"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog3
    /**
     * The new status.
     */
    status: ("active" | "archived")
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog3 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface AssigneeChangeWebhookEvent {
  /**
   * Type of the event.
   */
  type: "assignee_change"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: ({
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog4
    /**
     * Who has the dialog now; null: nobody.
     */
    operator: (EventPerson | null)
    /**
     * Why nobody has it any more.
     */
    cause?: ("released" | "cancelled" | "reset" | "expired")
  } | {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog5
    /**
     * The team of the dialog; null: none.
     */
    team: (EventTeam | null)
    /**
     * The team before; null: none.
     */
    before: (EventTeam | null)
  })
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog4 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface EventPerson {
  /**
   * Id of the user.
   */
  id: number
  /**
   * Name of the user.
   */
  name: string
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog5 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface EventTeam {
  /**
   * Id of the team.
   */
  id: number
  /**
   * Name of the team.
   */
  name: string
}

export interface SlaBreachedWebhookEvent {
  /**
   * Type of the event.
   */
  type: "sla_breached"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog6
    /**
     * The target that was missed.
     */
    metric: ("first_response" | "next_response" | "resolution")
    /**
     * The SLA policy.
     */
    policy: {
      /**
       * Id of the policy.
       */
      id: number
      /**
       * Name of the policy.
       */
      name: string
    }
    /**
     * When it was due.
     */
    due_at: string
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog6 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface VariablesWebhookEvent {
  /**
   * Type of the event.
   */
  type: "variables"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog7
    /**
     * All variables of the dialog.
     */
    variables: {
      [k: string]: string | number | boolean
    }
    /**
     * The variables that changed; null: it was removed.
     */
    changed: {
      [k: string]: string | number | boolean | null
    }
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog7 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface ConversationLabelsWebhookEvent {
  /**
   * Type of the event.
   */
  type: "conversation_labels"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog8
    /**
     * Ids of all labels of the dialog.
     */
    labels: number[]
    /**
     * Ids of the labels that were added.
     */
    added: number[]
    /**
     * Ids of the labels that were removed.
     */
    removed: number[]
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog8 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}

export interface NoteWebhookEvent {
  /**
   * Type of the event.
   */
  type: "note"
  /**
   * When it happened.
   */
  timestamp: string
  /**
   * What the event tells.
   */
  data: {
    /**
     * Id of the account.
     */
    account_id: number
    dialog: EventDialog9
    /**
     * The note.
     */
    note: {
      /**
       * Id of the note.
       */
      id: number
      /**
       * Position in the dialog.
       */
      seq: number
      /**
       * Text of the note.
       */
      text: string
      author: EventPerson1
    }
  }
}
/**
 * The dialog that it happened in.
 */
export interface EventDialog9 {
  /**
   * Id of the dialog.
   */
  id: number
  /**
   * Id of the assistant.
   */
  assistant_id: number
  /**
   * Channel of the dialog, such as `website` or `telegram`.
   */
  channel: string
  /**
   * Title of the dialog.
   */
  title: string
  visitor: EventVisitor
  /**
   * When the dialog was created.
   */
  created_at: string
}
/**
 * Who wrote it.
 */
export interface EventPerson1 {
  /**
   * Id of the user.
   */
  id: number
  /**
   * Name of the user.
   */
  name: string
}

export interface UploadSourcesRequest {
  knowledge_base_id: string
  body: SourceUpload
}

export interface ReadSourceStatusRequest {
  query: {
    source_ids: string
  }
}

export interface CreateConversationRequest {
  body: NewConversation
}

export interface SetConversationVariablesRequest {
  account_id: string
  conversation_id: string
  body: NewVariables
}

export interface SendAgentMessageRequest {
  conversation_id: string
  body: AgentMessage
}

export interface ChangeConversationRequest {
  conversation_id: string
  body: ConversationEvent
}

export interface ListBotsRequest {
  account_id: string
}

export interface SetWebhookRequest {
  account_id: string
  body: WebhookSettings
}

/** What a webhook gets. */
export type WebhookEvent =
  | ConversationCreateWebhookEvent
  | MessageWebhookEvent
  | StatusWebhookEvent
  | AssigneeChangeWebhookEvent
  | SlaBreachedWebhookEvent
  | VariablesWebhookEvent
  | ConversationLabelsWebhookEvent
  | NoteWebhookEvent
