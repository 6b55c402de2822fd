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
