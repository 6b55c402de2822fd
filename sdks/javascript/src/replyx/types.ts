/* Generated from the routes of the API (npm run sdks). */
import type { Upload } from "../core/operation.ts";

export type LoginBody = ({
  [k: string]: unknown
} & {
  email?: string
  username?: string
  password: string
})

export type PasswordReset = ({
  [k: string]: unknown
} & {
  token: string
  new_password?: string
  password?: string
})

export type NewTelegramToken = ({
  [k: string]: unknown
} & {
  token?: string
  telegram_token?: string
  telegram_bot_token?: string
  assistant_id?: (number | string)
})

export type NewOpenAiToken = ({
  [k: string]: unknown
} & {
  /**
   * @maxItems 100
   */
  model_access?: string[]
  model_names?: {
    [k: string]: string
  }
  daily_limit?: (number | null)
  monthly_limit?: (number | null)
  notes?: string
  is_active?: boolean
  token?: (string | null)
  openai_token?: (string | null)
})

export type NamedBot = ({
  [k: string]: unknown
} & {
  bot_id?: (number | string)
  assistant_id?: (number | string)
})

export type NewBotMessage = ({
  [k: string]: unknown
} & {
  text?: string
  content?: string
  client_message_id?: string
  sender?: "user"
})

export type OutboundDialog = ({
  [k: string]: unknown
} & {
  to: {
    phone: string
    name?: string
    email?: string
  }
  text?: string
  template?: {
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
  take?: boolean
})

export type PlaygroundEvent = (PlaygroundDelta | PlaygroundResult | PlaygroundError | PlaygroundEnd)

export type TextChanges = ({
  [k: string]: unknown
} & {
  title?: string
  text?: string
})

export type Confirmation = ({
  [k: string]: unknown
} & {
  assistant_id?: (number | string)
  document_id?: (number | string)
  /**
   * @maxItems 50
   */
  facts?: (string | {
    text: string
  })[]
  /**
   * @maxItems 50
   */
  qa_pairs?: {
    question: string
    answer: string
    /**
     * @maxItems 50
     */
    tags?: string[]
  }[]
})

export type UsageReport = ({
  [k: string]: unknown
} & {
  document_id?: (number | string)
  knowledge_id?: (number | string)
  count?: number
})

export type NewMessage = ({
  [k: string]: unknown
} & {
  content?: string
  text?: string
  sender?: "user"
  operator_name?: string
  client_message_id?: string
  draft_revision?: number
  after_seq?: number
})

export type ExchangeEvent = (ExchangeQuestion | ExchangeDelta | ExchangeAnswer | ExchangeError | ExchangeDone)

export type NewNote = ({
  [k: string]: unknown
} & {
  text?: string
  content?: string
  client_message_id?: string
  /**
   * @maxItems 50
   */
  mentions?: (number | string)[]
  draft_revision?: number
})

export type NewReadState = ({
  [k: string]: unknown
} & {
  message_id?: number
  seq?: number
})

export type NewSlaPolicy = ({
  [k: string]: unknown
} & {
  name: string
  /**
   * @maxItems 4
   */
  priorities?: ("low" | "medium" | "high" | "urgent")[]
  /**
   * @maxItems 50
   */
  label_ids?: (number | string)[]
  is_default?: boolean
  first_response_minutes?: (number | null)
  next_response_minutes?: (number | null)
  resolution_minutes?: (number | null)
})

export type AddedOperator = (Operator | Invitation)

export type NewSiteMessage = ({
  [k: string]: unknown
} & {
  content?: string
  text?: string
  sender?: "user"
  client_message_id?: string
})

export type WebsiteToIngest = ({
  [k: string]: unknown
} & {
  url?: string
  website_url?: string
  /**
   * Default 100.
   */
  max_pages?: number
  recrawl_every_hours?: (number | null)
  /**
   * @maxItems 50
   */
  include?: string[]
  /**
   * @maxItems 50
   */
  exclude?: string[]
  mode?: ("page" | "sitemap" | "crawl")
})

export type WebsiteToImport = ({
  [k: string]: unknown
} & {
  url?: string
  website_url?: string
  /**
   * Default 100.
   */
  max_pages?: number
  recrawl_every_hours?: (number | null)
  /**
   * @maxItems 50
   */
  include?: string[]
  /**
   * @maxItems 50
   */
  exclude?: string[]
  assistant_id: (number | string)
  mode?: ("page" | "sitemap" | "crawl")
})

export type ListAiTokensResponse = AiToken[]

export type SetOpenAiTokenResponse = (OpenAiToken | null)

export type ListApiTokensResponse = ApiToken[]

export type ListOwnApiTokensResponse = ApiToken[]

export type ListAccountTokensResponse = AccountToken[]

export type ListAllBotInstancesResponse = BotInstance[]

export type ListUserBotInstancesResponse = BotInstance[]

export type ListBotInstancesResponse = BotInstance[]

export type ListBotDialogsResponse = Dialog[]

export type ListChannelsResponse = Channel[]

export type ListChannelTemplatesResponse = ChannelTemplate[]

export type SyncChannelTemplatesResponse = ChannelTemplate[]

export type ListAssistantsResponse = Assistant[]

export type ListDocumentsResponse = SourceDocument[]

export type ListAssistantDocumentsResponse = SourceDocument[]

export type ListQaPairsResponse = QaPair[]

export type PostMessageResponse = (Exchange | Message)

export type ListMessagesResponse = (Message[] | {
  messages: Message[]
})

export type ListLabelsResponse = Label[]

export type ListSlaPoliciesResponse = SlaPolicy[]

export type ListMergesResponse = Merge[]

export type ListOperatorsResponse = Operator[]

export type ListInvitationsResponse = Invitation[]

export type ListTeamsResponse = Team[]

export type ListSiteMessagesResponse = (SiteMessages | (Message[] | {
  messages: Message[]
}))

export type ListWidgetMessagesResponse = (SiteMessages | (Message[] | {
  messages: Message[]
}))

export type ListWidgetPagesResponse = WidgetPage[]

export type ListWebsitesResponse = Website[]

export type ListWebhooksResponse = Webhook[]

export type ListWebhookDeliveriesResponse = WebhookDelivery[]

export interface RegisterBody {
  email: string
  password: string
  first_name?: string
  last_name?: string
}

export interface User {
  id: number
  email: string
  first_name: string
  last_name: string
  avatar_url: (string | null)
  role: ("user" | "operator" | "admin")
  is_admin: boolean
  is_email_confirmed: boolean
  balance: number
  welcome_bonus: number
  currency: string
  plan: string
  onboarding_completed: boolean
  created_at: string
}

export interface ErrorBody {
  detail: (string | {
    loc: (string | number)[]
    msg: string
    type: string
  }[])
  error: {
    code: ("ANSWER_LIMIT_REACHED" | "BOT_ALREADY_EXISTS" | "BOT_STARTUP_FAILED" | "CHANGED_ELSEWHERE" | "CHANNEL_NOT_ENABLED" | "CHANNEL_REFUSED" | "CHANNEL_TOKEN_EXPIRED" | "CONFLICT" | "CONTACT_BLOCKED" | "DEPENDENCY_FAILED" | "DIALOG_ARCHIVED" | "DOMAIN_NOT_ALLOWED" | "EMAIL_TAKEN" | "FILE_TOO_LARGE" | "HANDOFF_HELD" | "INSUFFICIENT_BALANCE" | "INSUFFICIENT_PERMISSIONS" | "INTERNAL_ERROR" | "INVALID_AMOUNT" | "INVALID_CREDENTIALS" | "INVALID_TELEGRAM_TOKEN" | "METHOD_NOT_ALLOWED" | "NEWER_MESSAGES" | "NOT_FOUND" | "PAYMENT_FAILED" | "RATE_LIMIT_EXCEEDED" | "RECIPIENT_OPTED_OUT" | "SENDER_NOT_CONFIGURED" | "TEMPLATE_NOT_APPROVED" | "TEMPLATE_NOT_FOUND" | "TOKEN_EXPIRED" | "UNSUPPORTED_FORMAT" | "UPLOAD_QUOTA_EXCEEDED" | "VALIDATION_ERROR" | "VIRUS_DETECTED" | "WEBSITE_INTEGRATION_DISABLED" | "WINDOW_CLOSED")
    message: string
    details: {
      [k: string]: unknown
    }
  }
  retry_after?: number
}

export interface LoginResult {
  access_token: string
  token_type: "bearer"
  user: User
}

export interface Done {
  message: string
}

export interface ProfileChanges {
  first_name?: string
  last_name?: string
  avatar_url?: (string | null)
}

export interface PasswordChange {
  current_password: string
  new_password: string
}

export interface PasswordChanged {
  message: string
  access_token: string
  token_type: "bearer"
}

export interface ActivityRecorded {
  message: string
  last_activity_at: string
}

export interface OwnLimits {
  limits: {
    name: string
    limit: number
    remaining: number
    window_seconds: number
    reset_at: (string | null)
  }[]
}

export interface AccountAudit {
  entries: {
    id: number
    actor: {
      kind: ("user" | "account_token")
      id: number
      name: string
    }
    action: string
    target: {
      kind: string
      id: string
    }
    change: ({
      fields: string[]
      values: {
        [k: string]: string | number | boolean | null
      }
    } | null)
    created_at: string
  }[]
  next_before: (number | null)
}

export interface ResetRequest {
  email: string
}

export interface ResetToken {
  token: string
}

export interface ResetTokenIsValid {
  valid: true
}

export interface AccountExport {
  exported_at: string
  user: User
  operators: {
    [k: string]: unknown
  }[]
  contacts: {
    [k: string]: unknown
  }[]
  other_dialogs: {
    [k: string]: unknown
  }[]
}

export interface AccountClosing {
  email: string
  password: string
}

export interface EmailConfirmation {
  email: string
  code: (string | number)
}

export interface EmailConfirmed {
  message: string
  email: string
  is_email_confirmed: true
}

export interface CodeRequest {
  email: string
}

export interface TestMail {
  email?: string
  to?: string
}

export interface TestMailSent {
  message: string
  email: string
  delivered: boolean
}

export interface MailList {
  mails: ListedMail[]
  total: number
}

export interface ListedMail {
  id: number
  kind: string
  recipient: string
  status: ("queued" | "sent" | "kept" | "failed")
  attempts: number
  error: (string | null)
  created_at: string
  finished_at: (string | null)
  next_attempt_at: (string | null)
  subject: (string | null)
  text: (string | null)
}

export interface Onboarding {
  status: ("not_started" | "in_progress" | "completed" | "skipped")
  onboarding_completed: boolean
  current_step: ((number | string) | null)
  steps: (number | string)[]
  tips: (number | string)[]
  bot_created: boolean
  first_message_sent: boolean
  started_at: (string | null)
  completed_at: (string | null)
  skipped_at: (string | null)
  bot_created_at: (string | null)
  first_message_at: (string | null)
}

export interface OnboardingStep {
  step: (number | string)
}

export interface OnboardingTip {
  tip: (number | string)
}

export interface SupportMessage {
  message: string
  subject?: string
  email?: string
}

export interface SupportMessageSent {
  id: number
  message: string
  created_at: string
}

export interface SupportMessageList {
  messages: ListedSupportMessage[]
  total: number
}

export interface ListedSupportMessage {
  id: number
  account_id: number
  user_id: (number | null)
  assistant_id: (number | null)
  reply_to: (string | null)
  subject: string
  message: string
  created_at: string
}

export interface TelegramToken {
  token: string
  telegram_token: string
  assistant_id: number
  telegram_bot_username: (string | null)
  created_at: string
}

export interface NewAiSession {
  assistant_id?: (number | string)
  session_id?: (number | string)
  dialog_id?: (number | string)
}

export interface AiSession {
  session_id: string
  dialog_id: number
  assistant_id: number
  assistant_name: string
  ai_model: string
  status: ("active" | "archived")
  context_messages: number
  sources: number
  cleared_at: (string | null)
  created_at: string
  last_activity: (string | null)
}

export interface AiState {
  tokens: {
    id: number
    name: string
    state: ("ready" | "resting" | "spent" | "inactive")
    rests: {
      model: (string | null)
      reason: string
      until: string
      failures: number
    }[]
    last_error_code: (string | null)
  }[]
  own_tokens: number
  models: string[]
  last_model: string
  failing: {
    failure: string
    accounts: number
  }[]
  today: {
    requests: number
    failures: number
    input_tokens: number
    output_tokens: number
  }
  sessions_cleared_at: (string | null)
}

export interface Reloaded {
  tokens: {
    id: number
    name: string
    state: ("ready" | "resting" | "spent" | "inactive")
    rests: {
      model: (string | null)
      reason: string
      until: string
      failures: number
    }[]
    last_error_code: (string | null)
  }[]
  own_tokens: number
  models: string[]
  last_model: string
  failing: {
    failure: string
    accounts: number
  }[]
  today: {
    requests: number
    failures: number
    input_tokens: number
    output_tokens: number
  }
  sessions_cleared_at: (string | null)
  message: string
  rests_ended: number
}

export interface AiToken {
  id: number
  name: string
  token: string
  model_access: string[]
  model_names: {
    [k: string]: string
  }
  daily_limit: (number | null)
  monthly_limit: (number | null)
  daily_usage: number
  monthly_usage: number
  priority: number
  notes: string
  is_active: boolean
  state: ("ready" | "resting" | "spent" | "inactive")
  rests: {
    model: (string | null)
    reason: string
    until: string
    failures: number
  }[]
  last_error_code: (string | null)
  last_error: (string | null)
  last_error_at: (string | null)
  last_used_at: (string | null)
  created_at: string
  updated_at: string
}

export interface NewAiToken {
  name: string
  /**
   * @maxItems 100
   */
  model_access?: string[]
  model_names?: {
    [k: string]: string
  }
  daily_limit?: (number | null)
  monthly_limit?: (number | null)
  priority?: number
  notes?: string
  is_active?: boolean
  token: string
}

export interface AiTokenChanges {
  name?: string
  /**
   * @maxItems 100
   */
  model_access?: string[]
  model_names?: {
    [k: string]: string
  }
  daily_limit?: (number | null)
  monthly_limit?: (number | null)
  priority?: number
  notes?: string
  is_active?: boolean
  token?: string
}

export interface AiTokenTest {
  model?: string
}

export interface AiTokenTested {
  success: boolean
  failure: (string | null)
  message: string
  model: string
  duration_ms: number
  token: AiToken
}

export interface AiTokenUsage {
  id: number
  name: string
  daily_usage: number
  monthly_usage: number
  daily_limit: (number | null)
  monthly_limit: (number | null)
  last_error_code: (string | null)
  last_error: (string | null)
  last_error_at: (string | null)
  last_used_at: (string | null)
  total: {
    requests: number
    failures: number
    input_tokens: number
    output_tokens: number
  }
  days: {
    date: string
    requests: number
    failures: number
    input_tokens: number
    output_tokens: number
  }[]
  months: {
    month: string
    requests: number
    failures: number
    input_tokens: number
    output_tokens: number
  }[]
}

export interface OpenAiToken {
  id: number
  name: string
  token: string
  model_access: string[]
  model_names: {
    [k: string]: string
  }
  daily_limit: (number | null)
  monthly_limit: (number | null)
  daily_usage: number
  monthly_usage: number
  priority: number
  notes: string
  is_active: boolean
  state: ("ready" | "resting" | "spent" | "inactive")
  rests: {
    model: (string | null)
    reason: string
    until: string
    failures: number
  }[]
  last_error_code: (string | null)
  last_error: (string | null)
  last_error_at: (string | null)
  last_used_at: (string | null)
  created_at: string
  updated_at: string
  user_id: number
  openai_token: string
}

export interface ApiToken {
  id: number
  user_id: number
  name: string
  token: string
  expires_at: (string | null)
  last_used_at: (string | null)
  created_at: string
}

export interface NewApiToken {
  name?: string
  user_id?: (number | string)
  expires_at?: (string | null)
}

export interface NewOwnApiToken {
  name: string
  expires_at?: (string | null)
}

export interface AccountToken {
  id: number
  account_id: number
  name: string
  token: string
  created_by: number
  expires_at: (string | null)
  last_used_at: (string | null)
  created_at: string
}

export interface NewAccountToken {
  name?: string
}

export interface AccountTokenRotation {
  overlap_minutes?: number
}

export interface RotatedAccountToken {
  id: number
  account_id: number
  name: string
  token: string
  created_by: number
  expires_at: (string | null)
  last_used_at: (string | null)
  created_at: string
  replaces: AccountToken
}

export interface AssistantStats {
  assistants: {
    assistant_id: number
    name: string
    is_active: boolean
    dialogs_count: number
    active_dialogs: number
    handoff_dialogs: number
    messages_count: number
    answers_count: number
    documents_count: number
    last_message_time: (string | null)
  }[]
  total: {
    assistants_count: number
    active_assistants: number
    dialogs_count: number
    active_dialogs: number
    handoff_dialogs: number
    messages_count: number
    answers_count: number
    documents_count: number
  }
}

export interface AssistantSettings {
  id: number
  user_id: number
  name: string
  description: string
  ai_model: string
  system_prompt: string
  is_active: boolean
  website_integration_enabled: boolean
  website_integration: boolean
  allowed_domains: string[]
  handoff_keywords: string[]
  handoff_after_abstentions: number
  abstain_below: (number | null)
  answering_model: string
  model_failure: ({
    failure: string
    failures: number
    since: string
  } | null)
  telegram_bot_token: (string | null)
  telegram_bot_username: (string | null)
  created_at: string
  assistant_id: number
  widget: WidgetSettings
}

export interface WidgetSettings {
  primary_color: string
  text_color: string
  theme: ("light" | "dark" | "auto")
  position: ("bottom-right" | "bottom-left")
  language: ("auto" | "en" | "ru" | "uk" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "tr" | "ar" | "he" | "hi" | "zh" | "ja" | "ko" | "th")
  title: (string | null)
  subtitle: (string | null)
  greeting: (string | null)
  placeholder: (string | null)
  avatar_url: (string | null)
  /**
   * @maxItems 10
   */
  quick_replies: string[]
  /**
   * @maxItems 10
   */
  pre_chat_fields: PreChatField[]
  file_upload: boolean
  sound: boolean
  answers_per_hour: number
  assistant_id: number
  assistant_name: string
  updated_at: (string | null)
}

export interface PreChatField {
  name: string
  label: string
  type: ("text" | "email" | "phone")
  required: boolean
}

export interface WidgetChanges {
  primary_color?: (string | null)
  text_color?: (string | null)
  theme?: (("light" | "dark" | "auto") | null)
  position?: (("bottom-right" | "bottom-left") | null)
  language?: (("auto" | "en" | "ru" | "uk" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "tr" | "ar" | "he" | "hi" | "zh" | "ja" | "ko" | "th") | null)
  title?: ((string | null) | null)
  subtitle?: ((string | null) | null)
  greeting?: ((string | null) | null)
  placeholder?: ((string | null) | null)
  avatar_url?: ((string | null) | null)
  quick_replies?: (string[] | null)
  pre_chat_fields?: (PreChatFieldInput[] | null)
  file_upload?: (boolean | null)
  sound?: (boolean | null)
  answers_per_hour?: (number | null)
}

export interface PreChatFieldInput {
  name: string
  label: string
  type?: ("text" | "email" | "phone")
  required?: boolean
}

export interface IntegrationSwitch {
  enabled?: boolean
  is_enabled?: boolean
  website_integration?: boolean
  website_integration_enabled?: boolean
  /**
   * @maxItems 100
   */
  allowed_domains?: string[]
}

export interface Assistant {
  id: number
  user_id: number
  name: string
  description: string
  ai_model: string
  system_prompt: string
  is_active: boolean
  website_integration_enabled: boolean
  website_integration: boolean
  allowed_domains: string[]
  handoff_keywords: string[]
  handoff_after_abstentions: number
  abstain_below: (number | null)
  answering_model: string
  model_failure: ({
    failure: string
    failures: number
    since: string
  } | null)
  telegram_bot_token: (string | null)
  telegram_bot_username: (string | null)
  created_at: string
}

export interface BotInstance {
  id: number
  assistant_id: number
  telegram_token: string
  name: string
  is_active: boolean
  status: ("created" | "pending" | "running" | "stopped" | "error")
  status_reason: (string | null)
  telegram_bot_username: (string | null)
  webhook_url: string
  started_at: (string | null)
  created_at: string
}

export interface BotRun {
  bot_id: number
  status: ("created" | "pending" | "running" | "stopped" | "error")
  webhook_url: string
  started_at: (string | null)
}

export interface NewBotInstance {
  assistant_id: (number | string)
  telegram_token: string
  name?: string
  is_active?: boolean
}

export interface BotInstanceChanges {
  assistant_id?: (number | string)
  telegram_token?: string
  name?: string
  is_active?: boolean
}

export interface Dialog {
  id: number
  assistant_id: number
  assistant_name: string
  title: string
  platform: ("telegram" | "website")
  channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
  status: ("active" | "archived")
  handoff_status: ("none" | "requested" | "active" | "released")
  handoff_reason: (string | null)
  handoff_requested_at: (string | null)
  is_taken_over: boolean
  taken_over_by: (number | null)
  customer_info: ({
    [k: string]: unknown
  } | null)
  telegram_chat_id: (string | null)
  /**
   * The topic of a forum; null for other chats.
   */
  telegram_topic_id: (number | null)
  telegram_username: (string | null)
  first_name: (string | null)
  last_name: (string | null)
  channel_id: (number | null)
  channel_address: (string | null)
  channel_blocked_at: (string | null)
  last_message: (string | null)
  last_message_time: (string | null)
  created_at: string
}

export interface NewBotDialog {
  assistant_id: (number | string)
  telegram_chat_id: (string | number)
  telegram_username?: (string | null)
  first_name?: (string | null)
  last_name?: (string | null)
}

export interface Message {
  id: number
  sender: ("user" | "assistant" | "operator" | "system")
  content: string
  text: string
  created_at: string
  operator_name?: string
  sender_name?: string
  client_message_id?: string
  reply_to?: number
  outcome?: ("answer" | "clarify" | "abstain" | "handoff")
  citations?: Citation[]
  model?: string
  rating?: ("good" | "bad")
  attachments?: Attachment[]
  response_time?: number
  confidence?: number
  model_failure?: string
  tool_calls?: ToolCall[]
  delivery_status?: ("queued" | "sent" | "delivered" | "read" | "undelivered" | "failed")
  delivery_error?: string
  sms_encoding?: ("GSM-7" | "UCS-2")
  sms_segments?: number
}

export interface Citation {
  marker: number
  source_id: number
  title: string
  url?: string
  page: (number | null)
  heading_path: string[]
  start: number
  end: number
  quote: string
  tool?: {
    plugin: string
    name: string
  }
}

export interface Attachment {
  id: number
  name: string
  content_type: string
  size: (number | null)
  url: string
}

export interface ToolCall {
  plugin: ({
    id: number
    name: string
  } | null)
  tool: string
  arguments: {
    [k: string]: unknown
  }
  state: ("succeeded" | "failed")
  milliseconds: number
  error?: {
    failure: string
    message: string
  }
}

export interface UserInfo {
  telegram_username?: (string | null)
  first_name?: (string | null)
  last_name?: (string | null)
}

export interface AnswerRequest {
  dialog_id: (number | string)
  text?: string
  content?: string
  client_message_id?: string
  message?: string
}

export interface BotAnswer {
  dialog_id: number
  response: (string | null)
  ai_response: (Message | null)
}

export interface NewChannel {
  assistant_id: (number | string)
  channel: ("sms" | "whatsapp" | "email")
  provider: ("twilio" | "meta" | "mail")
  address: string
  name?: string
  provider_account?: string
  sender_id?: string
  auth_token?: string
  access_token?: string
  app_secret?: string
}

export interface Channel {
  id: number
  assistant_id: number
  channel: ("sms" | "whatsapp" | "email")
  provider: ("twilio" | "meta" | "mail")
  name: string
  address: string
  provider_account: string
  sender_id: string
  secrets: {
    [k: string]: string
  }
  is_enabled: boolean
  status: ("active" | "pending" | "failed" | "expired")
  status_reason: (string | null)
  webhook_url: (string | null)
  verify_token: (string | null)
  checked_at: (string | null)
  templates_synced_at: (string | null)
  created_at: string
  updated_at: string
}

export interface ChannelChanges {
  assistant_id?: (number | string)
  name?: string
  is_enabled?: boolean
  provider_account?: string
  sender_id?: string
  auth_token?: string
  access_token?: string
  app_secret?: string
}

export interface ChannelTemplate {
  name: string
  language: string
  status: string
  category: string
  reason: (string | null)
  parts: {
    type: ("header" | "body" | "button")
    text: string
    variables: string[]
    format?: string
    sub_type?: string
  }[]
}

export interface StartedDialog {
  dialog: TeamDialog
  message: Message
}

export interface TeamDialog {
  id: number
  assistant_id: number
  assistant_name: string
  title: string
  platform: ("telegram" | "website")
  channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
  status: ("active" | "archived")
  handoff_status: ("none" | "requested" | "active" | "released")
  handoff_reason: (string | null)
  handoff_requested_at: (string | null)
  is_taken_over: boolean
  taken_over_by: (number | null)
  customer_info: ({
    [k: string]: unknown
  } | null)
  telegram_chat_id: (string | null)
  /**
   * The topic of a forum; null for other chats.
   */
  telegram_topic_id: (number | null)
  telegram_username: (string | null)
  first_name: (string | null)
  last_name: (string | null)
  channel_id: (number | null)
  channel_address: (string | null)
  channel_blocked_at: (string | null)
  last_message: (string | null)
  last_message_time: (string | null)
  created_at: string
  contact_id: (number | null)
  is_contact_blocked: boolean
  label_ids: number[]
  variables: {
    [k: string]: string | number | boolean
  }
  priority: (("low" | "medium" | "high" | "urgent") | null)
  snoozed_until: (string | null)
  team_id: (number | null)
  sla_breached_at: (string | null)
}

export interface NewTemplateMessage {
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

export interface NewFile {
  file: Upload
  text?: string
  sender?: "user"
  client_message_id?: string
  after_seq?: number
  draft_revision?: number
}

export interface NewAssistant {
  name: string
  description?: string
  system_prompt?: string
  ai_model?: string
  is_active?: boolean
  website_integration_enabled?: boolean
  website_integration?: boolean
  /**
   * @maxItems 100
   */
  allowed_domains?: string[]
  /**
   * @maxItems 100
   */
  handoff_keywords?: string[]
  handoff_after_abstentions?: number
  abstain_below?: (number | null)
  telegram_bot_token?: (string | null)
}

export interface AssistantChanges {
  name?: string
  description?: string
  system_prompt?: string
  ai_model?: string
  is_active?: boolean
  website_integration_enabled?: boolean
  website_integration?: boolean
  /**
   * @maxItems 100
   */
  allowed_domains?: string[]
  /**
   * @maxItems 100
   */
  handoff_keywords?: string[]
  handoff_after_abstentions?: number
  abstain_below?: (number | null)
  telegram_bot_token?: (string | null)
}

export interface EmbedCode {
  embed_code: string
  iframe_url: string
  api_endpoint: string
  instructions: string
}

export interface PlaygroundQuestion {
  question: string
  /**
   * @maxItems 20
   */
  history?: {
    sender: ("user" | "assistant" | "operator")
    text: string
  }[]
  abstain_below?: number
  language?: string
  personality_id?: number
}

export interface PlaygroundDelta {
  event: "delta"
  data: {
    offset: number
    text: string
  }
}

export interface PlaygroundResult {
  event: "answer"
  data: PlaygroundAnswer
}

export interface PlaygroundAnswer {
  outcome: ("answer" | "clarify" | "abstain" | "handoff")
  text: string
  citations: Citation[]
  model: string
  model_failure: (string | null)
  confidence: number
  bound: number
  question: string
  language: string
  history_length: number
  searches: TracedSearch[]
  refused_sentences: {
    text: string
    reason: ("unknown_value" | "denies_source" | "unknown_link" | "unsafe")
  }[]
  usage: ({
    input_tokens: number
    output_tokens: number
  } | null)
  steps: {
    step: ("intent" | "context" | "retrieval" | "answer")
    milliseconds: number
  }[]
  intent: ({
    label: (string | null)
    confidence: number
    action: string
  } | null)
  references: {
    text: string
    antecedent: string
    confidence: number
  }[]
  given: ({
    variables: string[]
    entities: string[]
    topics: string[]
  } | null)
  personality: ({
    id: number
    name: string
  } | null)
  tool_calls: ToolCall[]
  evidence: (number | null)
  at_stored_bound: ({
    bound: number
    outcome: (("answer" | "clarify" | "abstain" | "handoff") | null)
    text: (string | null)
  } | null)
  charged: number
}

export interface TracedSearch {
  question: string
  understood: string
  query: string
  evidence: number
  is_stored_answer: boolean
  legs: {
    leg: ("words" | "grams" | "pairs" | "dense" | "fused" | "rerank")
    found: number
    milliseconds: number
    error?: string
  }[]
  milliseconds: number
  passages: TracedPassage[]
}

export interface TracedPassage {
  chunk_id: string
  source_id: number
  title: string
  url?: string
  page: (number | null)
  heading_path: string[]
  start: number
  end: number
  excerpt: string
  score: number
  ranks: {
    leg: ("words" | "grams" | "pairs" | "dense" | "fused" | "rerank")
    rank: number
    score: number
  }[]
  confidence: (number | null)
  use: ("cited" | "contradicts_stored_answer" | "below_bound" | "not_used")
}

export interface PlaygroundError {
  event: "error"
  data: ErrorBody
}

export interface PlaygroundEnd {
  event: "done"
  data: {

  }
}

export interface Balance {
  balance: number
  welcome_bonus: number
  total_spent: number
  pending_transactions: number
  currency: string
  available: number
  debt: number
}

export interface CurrentBalance {
  balance: number
  total_spent: number
  total_topped_up: number
  currency: string
  last_transaction: (string | null)
}

export interface Prices {
  services: {
    ai_message: {
      price: number
      unit: string
      description: string
    }
    document_upload: {
      price: number
      unit: string
      description: string
    }
  }
  currency: string
}

export interface TransactionList {
  transactions: Transaction[]
  total: number
}

export interface Transaction {
  id: number
  type: ("debit" | "credit")
  amount: number
  description: string
  service_type: string
  details: {
    [k: string]: unknown
  }
  created_at: string
}

export interface SpendingLimits {
  daily: {
    limit: (number | null)
    spent: number
    resets_at: string
  }
  monthly: {
    limit: (number | null)
    spent: number
    resets_at: string
  }
  low_balance_threshold: (number | null)
}

export interface SpendingLimitChanges {
  daily_limit?: ((number | string) | null)
  monthly_limit?: ((number | string) | null)
  low_balance_threshold?: ((number | string) | null)
}

export interface BalanceAdjustment {
  amount: (number | string)
  reason?: string
}

export interface AdjustedBalance {
  user_id: number
  balance: number
  debt: number
  currency: string
}

export interface TopUp {
  amount: (number | string)
  payment_method?: string
  return_url?: string
}

export interface Payment {
  id: number
  status: ("pending" | "succeeded" | "failed")
  amount: number
  returned: number
  currency: string
  provider: ("stripe" | "yookassa" | "sandbox")
  payment_url: (string | null)
  failure: (string | null)
  created_at: string
  updated_at: string
}

export interface PaymentList {
  payments: Payment[]
  total: number
}

export interface DocumentUpload {
  file: Upload
  assistant_id: number
  title?: string
}

export interface SourceDocument {
  id: number
  assistant_id: number
  title: string
  filename: string
  file_size: number
  size: number
  content_type: string
  kind: ("file" | "text" | "qa" | "page")
  url: (string | null)
  status: ("processing" | "processed" | "completed" | "failed")
  processing_status: ("queued" | "processing" | "completed" | "failed")
  chunks_count: number
  pages_done: number
  pages_total: (number | null)
  error_code: (string | null)
  error_message: (string | null)
  created_at: string
}

export interface DocumentText {
  document_id: number
  title: string
  text: string
  pages: {
    page: number
    start: number
    end: number
  }[]
}

export interface NewQaPair {
  assistant_id: (number | string)
  question: string
  answer: string
  /**
   * @maxItems 50
   */
  tags?: string[]
}

export interface QaPair {
  id: number
  assistant_id: number
  question: string
  answer: string
  tags: string[]
  status: ("queued" | "processing" | "completed" | "failed")
  created_at: string
  updated_at: string
}

export interface QaChanges {
  question?: string
  answer?: string
  /**
   * @maxItems 50
   */
  tags?: string[]
}

export interface PairOfMessage {
  preview?: boolean
  question?: string
  answer?: string
  /**
   * @maxItems 50
   */
  tags?: string[]
  allow_personal_data?: boolean
}

export interface LearnedPair {
  question: string
  answer: string
  question_ids: number[]
  warnings: {
    kind: ("no_question" | "no_answer" | "personal_data" | "same_question")
    personal_data?: ("email" | "phone" | "number" | "name")[]
    qa_id?: number
    answer?: string
  }[]
  qa: (QaPair | null)
}

export interface NewText {
  assistant_id: (number | string)
  title: string
  text: string
}

export interface Confirmed {
  confirmed: Knowledge[]
}

export interface Knowledge {
  id: number
  assistant_id: number
  type: ("document" | "page" | "text" | "fact" | "qa")
  title: string
  content: (string | null)
  question: (string | null)
  answer: (string | null)
  tags: string[]
  status: ("queued" | "processing" | "completed" | "failed")
  chunks_count: number
  is_confirmed: boolean
  confirmed_at: (string | null)
  document_id: (number | null)
  usage_count: number
  last_used_at: (string | null)
  created_at: string
  updated_at: string
}

export interface KnowledgeList {
  knowledge: Knowledge[]
  total: number
  has_more: boolean
}

export interface KnowledgeStats {
  total_sources: number
  total_chunks: number
  total_bytes: number
  by_type: {
    document: number
    page: number
    text: number
    qa: number
  }
  by_status: {
    queued: number
    processing: number
    completed: number
    failed: number
  }
  confirmed: {
    facts: number
    qa_pairs: number
  }
  usage: {
    answers_with_sources: number
    never_used: number
    most_used: {
      id: number
      title: string
      usage_count: number
    }[]
  }
  unanswered_questions: number
}

export interface KnowledgeChanges {
  question?: string
  answer?: string
  /**
   * @maxItems 50
   */
  tags?: string[]
  title?: string
  content?: string
  text?: string
}

export interface ValidationRequest {
  stale_after_days?: number
}

export interface KnowledgeValidation {
  assistant_id: number
  checked_at: string
  took_ms: number
  is_sound: boolean
  is_partial: boolean
  sources_checked: number
  passages_checked: number
  golden_questions_checked: number
  totals: {
    duplicates: number
    contradictions: number
    stale: number
    empty: number
    golden: number
  }
  duplicates: {
    likeness: number
    excerpts: {
      source_id: number
      title: string
      page: (number | null)
      start: number
      end: number
      text: string
    }[]
  }[]
  contradictions: {
    is_candidate: true
    difference: ("number" | "price" | "date" | "negation")
    likeness: number
    excerpts: {
      source_id: number
      title: string
      page: (number | null)
      start: number
      end: number
      text: string
    }[]
  }[]
  stale_sources: {
    source_id: number
    title: string
    reasons: {
      reason: ("not_updated" | "expired" | "old_dates")
      days?: number
      date?: string
      quote?: string
      start?: number
    }[]
  }[]
  empty_sources: {
    source_id: number
    title: string
    reason: ("failed" | "no_text" | "hardly_any_text")
    message: (string | null)
  }[]
  golden_questions: {
    id: number
    question: string
    problem: ("source_gone" | "source_not_found" | "answer_not_found" | "abstains" | "does_not_abstain")
    found_source_ids: number[]
  }[]
}

export interface NewGoldenQuestion {
  question: string
  expected_source_id?: ((number | string) | null)
  expected_answer?: (string | null)
  must_abstain?: boolean
}

export interface GoldenQuestion {
  id: number
  assistant_id: number
  question: string
  expected_source_id: (number | null)
  expected_answer: (string | null)
  must_abstain: boolean
  created_at: string
}

export interface GoldenList {
  golden_questions: GoldenQuestion[]
  total: number
  has_more: boolean
}

export interface DocumentAnalysis {
  document_id: number
  title: string
  method: ("extractive" | "model")
  model: string
  summary: string
  key_phrases: string[]
  is_partial: boolean
  analysed_at: (string | null)
  key_facts: {
    text: string
    start: number
    end: number
  }[]
  suggested_questions: string[]
  suggested_qa: {
    question: string
    answer: string
    start: number
    end: number
  }[]
  model_failure: (string | null)
}

export interface DocumentSummary {
  document_id: number
  title: string
  method: ("extractive" | "model")
  model: string
  summary: string
  key_phrases: string[]
  is_partial: boolean
  analysed_at: (string | null)
}

export interface FoundMessages {
  messages: {
    id: number
    sender: ("user" | "assistant" | "operator" | "system")
    content: string
    text: string
    created_at: string
    operator_name?: string
    sender_name?: string
    client_message_id?: string
    reply_to?: number
    outcome?: ("answer" | "clarify" | "abstain" | "handoff")
    citations?: Citation[]
    model?: string
    rating?: ("good" | "bad")
    attachments?: Attachment[]
    response_time?: number
    confidence?: number
    model_failure?: string
    tool_calls?: ToolCall[]
    delivery_status?: ("queued" | "sent" | "delivered" | "read" | "undelivered" | "failed")
    delivery_error?: string
    sms_encoding?: ("GSM-7" | "UCS-2")
    sms_segments?: number
    dialog_id: number
  }[]
}

export interface DialogExport {
  exported_at: string
  dialog: Dialog
  messages: Message[]
}

export interface NewDialog {
  assistant_id: (number | string)
  title?: string
  customer_info?: {
    [k: string]: unknown
  }
  contact_id?: (number | string)
}

export interface DialogList {
  dialogs: TeamDialog[]
  total: number
  has_more: boolean
}

export interface ExchangeQuestion {
  event: "user_message"
  data: Message
}

export interface ExchangeDelta {
  event: "delta"
  data: {
    offset: number
    text: string
  }
}

export interface ExchangeAnswer {
  event: "ai_response"
  data: (Message | null)
}

export interface ExchangeError {
  event: "error"
  data: ErrorBody
}

export interface ExchangeDone {
  event: "done"
  data: {

  }
}

export interface Exchange {
  user_message: Message
  ai_response: (Message | null)
}

export interface AnswerTrace {
  message_id: number
  question_id: number
  outcome: ("answer" | "clarify" | "abstain" | "handoff")
  text: string
  citations: Citation[]
  model: string
  model_failure: (string | null)
  confidence: number
  response_time: number
  intent: ({
    label: (string | null)
    confidence: number
    action: string
  } | null)
  references: {
    text: string
    antecedent: string
    confidence: number
  }[]
  given: ({
    variables: string[]
    entities: string[]
    topics: string[]
  } | null)
  personality: ({
    id: number
    name: string
  } | null)
  tool_calls: ToolCall[]
  bound: (number | null)
  trace: ({
    question: string
    language: string
    history_length: number
    searches: TracedSearch[]
    refused_sentences: {
      text: string
      reason: ("unknown_value" | "denies_source" | "unknown_link" | "unsafe")
    }[]
    usage: ({
      input_tokens: number
      output_tokens: number
    } | null)
    steps: {
      step: ("intent" | "context" | "retrieval" | "answer")
      milliseconds: number
    }[]
  } | null)
}

export interface SuggestionRequest {
  after_seq?: number
}

export interface Suggestion {
  draft: (string | null)
  outcome: ("answer" | "clarify" | "abstain" | "handoff")
  text: string
  citations: Citation[]
  model: string
  model_failure: (string | null)
  confidence: number
  bound: number
  question: string
  language: string
  history_length: number
  searches: TracedSearch[]
  refused_sentences: {
    text: string
    reason: ("unknown_value" | "denies_source" | "unknown_link" | "unsafe")
  }[]
  usage: ({
    input_tokens: number
    output_tokens: number
  } | null)
  steps: {
    step: ("intent" | "context" | "retrieval" | "answer")
    milliseconds: number
  }[]
  intent: ({
    label: (string | null)
    confidence: number
    action: string
  } | null)
  references: {
    text: string
    antecedent: string
    confidence: number
  }[]
  given: ({
    variables: string[]
    entities: string[]
    topics: string[]
  } | null)
  personality: ({
    id: number
    name: string
  } | null)
  tool_calls: ToolCall[]
  question_ids: number[]
  last_seq: number
  charged: number
}

export interface DialogSummary {
  method: ("extractive" | "model")
  model: string
  model_failure: (string | null)
  text: string
  questions: {
    message_id: number
    text: string
    answer: ({
      by: ("operator" | "assistant")
      message_id: number
      text: string
      sources: {
        source_id: number
        title: string
      }[]
    } | null)
  }[]
  unanswered: number
  entities: {
    type: string
    value: string
    message_id: number
  }[]
  is_partial: boolean
  message_count: number
  last_seq: number
}

export interface Note {
  id: number
  dialog_id: number
  text: string
  author: {
    id: number
    name: string
  }
  mentions: number[]
  created_at: string
}

export interface NoteList {
  notes: Note[]
  last_seq: number
}

export interface LabelsOfDialog {
  /**
   * @maxItems 100
   */
  label_ids: (number | string)[]
}

export interface Triage {
  label_ids: number[]
  variables: {
    [k: string]: string | number | boolean
  }
  priority: (("low" | "medium" | "high" | "urgent") | null)
  snoozed_until: (string | null)
  team: ({
    id: number
    name: string
  } | null)
}

export interface LabelChanges {
  /**
   * @maxItems 100
   */
  add?: (number | string)[]
  /**
   * @maxItems 100
   */
  remove?: (number | string)[]
}

export interface VariableChanges {
  variables: {
    [k: string]: string | number | boolean | null
  }
}

export interface NewPriority {
  priority: (("low" | "medium" | "high" | "urgent") | null)
}

export interface NewSnooze {
  until: (string | null)
}

export interface NewTeamOfDialog {
  team_id: ((number | string) | null)
}

export interface NewDialogMerge {
  dialog_id: (number | string)
  merge_contacts?: boolean
}

export interface DialogMerges {
  merged_into: (DialogMerge | null)
  merged: DialogMerge[]
}

export interface DialogMerge {
  id: number
  merged_id: number
  kept_id: number
  merged_at: string
  by: {
    id: number
    name: string
  }
  dialog: {
    id: number
    title: string
    channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    last_message_time: (string | null)
  }
  undo_until: string
}

export interface Draft {
  dialog_id: number
  kind: ("reply" | "note")
  text: (string | null)
  revision: number
  updated_at: (string | null)
}

export interface NewDraft {
  text: string
  kind?: ("reply" | "note")
  revision: number
}

export interface InboxPage {
  dialogs: InboxRow[]
  next_cursor: (string | null)
  has_more: boolean
  /**
   * Of changes: dialogs that have been erased.
   */
  removed: number[]
  /**
   * Pass it as `changed_since` to get what changes after this answer.
   */
  revision: number
}

export interface InboxRow {
  dialog_id: number
  /**
   * The last entry of the dialog's log that the row tells of: a larger one is newer.
   */
  seq: number
  status: ("active" | "archived")
  handoff_status: ("none" | "requested" | "active" | "released")
  handoff_reason: (string | null)
  waiting_since: (string | null)
  operator: ({
    id: number
    name: string
    avatar?: string
  } | null)
  last_message: (string | null)
  last_message_time: (string | null)
  label_ids: number[]
  priority: (("low" | "medium" | "high" | "urgent") | null)
  snoozed_until: (string | null)
  team: ({
    id: number
    name: string
  } | null)
  title: (string | null)
  contact_name: (string | null)
  channel: (("api" | "website" | "telegram" | "sms" | "whatsapp" | "email") | null)
  assistant: ({
    id: number
    name: string
  } | null)
  /**
   * The visitor's messages that nobody has answered: the newest 100.
   */
  unanswered_seqs: number[]
  /**
   * When the next target of the SLA policy is due, or was due and is not met yet.
   */
  sla_due_at: (string | null)
  /**
   * The last entry of the dialog that you have read.
   */
  read_seq: number
  /**
   * The unanswered messages after it.
   */
  unread_count: number
  /**
   * Whether a note that you have not read mentions you.
   */
  is_mentioned: boolean
  has_draft: boolean
}

export interface InboxCounts {
  revision: number
  views: {
    queue: {
      dialogs: number
      unread: number
    }
    mine: {
      dialogs: number
      unread: number
    }
    unassigned: {
      dialogs: number
      unread: number
    }
    team: {
      dialogs: number
      unread: number
    }
    all: {
      dialogs: number
      unread: number
    }
    mentions: {
      dialogs: number
      unread: number
    }
    snoozed: {
      dialogs: number
      unread: number
    }
  }
  drafts: number
  teams: {
    dialogs: number
    unread: number
    id: number
  }[]
  labels: {
    dialogs: number
    unread: number
    id: number
  }[]
  assistants: {
    dialogs: number
    unread: number
    id: number
  }[]
  channels: {
    dialogs: number
    unread: number
    channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
  }[]
}

export interface InboxHits {
  hits: {
    dialog: InboxRow
    message: ({
      id: number
      sender: ("user" | "assistant" | "operator" | "system")
      text: string
      created_at: string
    } | null)
  }[]
  next_cursor: (string | null)
}

export interface ReadState {
  dialog_id: number
  read_seq: number
  unread_count: number
  is_mentioned: boolean
}

export interface Notifications {
  sound: boolean
  desktop: boolean
  events: {
    waiting: boolean
    own: boolean
    mentions: boolean
    all: boolean
  }
  quiet_when_away: boolean
  revision: number
}

export interface Label {
  id: number
  name: string
  color: string
  created_at: string
}

export interface NewLabel {
  name: string
  color?: string
}

export interface LabelEdit {
  name?: string
  color?: string
}

export interface SavedReplyList {
  saved_replies: SavedReply[]
  total: number
  has_more: boolean
}

export interface SavedReply {
  id: number
  shortcut: string
  title: string
  text: string
  visibility: ("account" | "own")
  variables: string[]
  files: Attachment[]
  author_id: number
  created_at: string
  updated_at: string
}

export interface NewSavedReply {
  shortcut: string
  title: string
  text: string
  visibility?: ("account" | "own")
}

export interface SavedReplyChanges {
  shortcut?: string
  title?: string
  text?: string
  visibility?: ("account" | "own")
}

export interface NewSavedReplyFile {
  file: Upload
}

export interface SavedFileToSend {
  saved_reply_id: (number | string)
  file_id: (number | string)
  text?: string
  client_message_id?: string
  after_seq?: number
}

export interface SlaPolicy {
  id: number
  name: string
  priorities: ("low" | "medium" | "high" | "urgent")[]
  label_ids: number[]
  is_default: boolean
  first_response_minutes: (number | null)
  next_response_minutes: (number | null)
  resolution_minutes: (number | null)
  created_at: string
}

export interface SlaPolicyEdit {
  name?: string
  /**
   * @maxItems 4
   */
  priorities?: ("low" | "medium" | "high" | "urgent")[]
  /**
   * @maxItems 50
   */
  label_ids?: (number | string)[]
  is_default?: boolean
  first_response_minutes?: (number | null)
  next_response_minutes?: (number | null)
  resolution_minutes?: (number | null)
}

export interface ContactList {
  contacts: Contact[]
  total: number
  has_more: boolean
}

export interface Contact {
  id: number
  name: string
  email: (string | null)
  phone: (string | null)
  variables: {
    [k: string]: string | number | boolean
  }
  is_blocked: boolean
  blocked_at: (string | null)
  identities: {
    id: number
    kind: ("guest" | "telegram" | "phone" | "whatsapp" | "email" | "api")
    value: string
    created_at: string
  }[]
  created_at: string
  updated_at: string
}

export interface NewContact {
  name?: string
  email?: string
  phone?: string
  variables?: {
    [k: string]: string | number | boolean
  }
}

export interface ContactEdit {
  name?: string
  email?: (string | null)
  phone?: (string | null)
  variables?: {
    [k: string]: string | number | boolean | null
  }
}

export interface ContactDialogs {
  dialogs: TeamDialog[]
  total: number
  has_more: boolean
}

export interface NewMerge {
  contact_id: (number | string)
}

export interface Merged {
  merge_id: number
  contact: Contact
}

export interface Merge {
  id: number
  kept_id: number
  merged_id: number
  merged_name: string
  merged_at: string
  undone_at: (string | null)
  undo_until: string
}

export interface Unmerged {
  contact: Contact
  restored: Contact
}

export interface ContactExport {
  exported_at: string
  contact: Contact
  contexts: ContactContext[]
  dialogs: {
    dialog: Dialog
    variables: {
      [k: string]: string | number | boolean
    }
    messages: Message[]
  }[]
}

export interface ContactContext {
  assistant_id: number
  variables: {
    [k: string]: unknown
  }
  topics: {
    label: string
    weight: number
    first_seen_at: string
    last_seen_at: string
  }[]
  entities: {
    type: string
    value: string
    confidence: number
    first_seen_at: string
    last_seen_at: string
  }[]
}

export interface HandoffRequest {
  reason?: ("keyword" | "user_request" | "low_confidence" | "operator" | "api")
  last_user_text?: string
  operator_name?: string
  operator_id?: number
}

export interface HandoffStatus {
  dialog_id: number
  handoff_status: ("none" | "requested" | "active" | "released")
  handoff_reason: (string | null)
  handoff_requested_at: (string | null)
  handoff_taken_at: (string | null)
  handoff_released_at: (string | null)
  is_taken_over: boolean
  taken_over_by: (number | null)
  operator_name: (string | null)
  last_user_text: (string | null)
}

export interface NamedHandoffRequest {
  dialog_id?: (number | string)
  reason?: ("keyword" | "user_request" | "low_confidence" | "operator" | "api")
  last_user_text?: string
  operator_name?: string
  operator_id?: number
}

export interface HandoffGift {
  operator_id: (number | string)
}

export interface HandoffSettings {
  assignment_mode: ("manual" | "round_robin" | "least_busy")
  max_dialogs_per_operator: (number | null)
  request_expiry_minutes: number
  business_hours: (BusinessHours | null)
  away_message: (string | null)
}

export interface BusinessHours {
  timezone: string
  weekly: {
    /**
     * @maxItems 10
     */
    mon?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    tue?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    wed?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    thu?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    fri?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    sat?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    sun?: {
      from: string
      to: (string | "24:00")
    }[]
  }
  /**
   * @maxItems 366
   */
  closed_dates: string[]
}

export interface HandoffSettingsChanges {
  assignment_mode?: ("manual" | "round_robin" | "least_busy")
  max_dialogs_per_operator?: (number | null)
  request_expiry_minutes?: number
  business_hours?: (BusinessHoursInput | null)
  away_message?: (string | null)
}

export interface BusinessHoursInput {
  timezone: string
  weekly: {
    /**
     * @maxItems 10
     */
    mon?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    tue?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    wed?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    thu?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    fri?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    sat?: {
      from: string
      to: (string | "24:00")
    }[]
    /**
     * @maxItems 10
     */
    sun?: {
      from: string
      to: (string | "24:00")
    }[]
  }
  /**
   * @maxItems 366
   */
  closed_dates?: string[]
}

export interface HoursToTry {
  business_hours: (BusinessHoursInput | null)
}

export interface Opening {
  now: string
  is_open: boolean
  opens_at: (string | null)
}

export interface Operator {
  id: number
  email: string
  first_name: string
  last_name: string
  name: string
  avatar_url: (string | null)
  role: ("user" | "operator" | "admin")
  is_owner: boolean
  status: ("online" | "away" | "offline")
  active_dialogs: number
  created_at: string
  last_login_at: (string | null)
}

export interface NewOperator {
  email: string
  password?: string
  first_name?: string
  last_name?: string
  avatar_url?: string
}

export interface Invitation {
  id: number
  email: string
  first_name: string
  last_name: string
  created_at: string
  expires_at: string
  is_expired: boolean
}

export interface InvitationToken {
  token: string
}

export interface OwnInvitation {
  email: string
  first_name: string
  last_name: string
  inviter_name: string
}

export interface Acceptance {
  token: string
  password: string
  first_name: string
  last_name?: string
}

export interface Team {
  id: number
  name: string
  member_ids: number[]
  created_at: string
}

export interface NewTeam {
  name: string
  /**
   * @maxItems 200
   */
  member_ids?: (number | string)[]
}

export interface TeamEdit {
  name?: string
  /**
   * @maxItems 200
   */
  member_ids?: (number | string)[]
}

export interface NewGuestDialog {
  guest_id?: string
  title?: string
  customer_info?: {
    [k: string]: string | number | boolean | null
  }
}

export interface GuestDialog {
  id: number
  assistant_id: number
  assistant_name: string
  title: string
  platform: ("telegram" | "website")
  channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
  status: ("active" | "archived")
  handoff_status: ("none" | "requested" | "active" | "released")
  handoff_reason: (string | null)
  handoff_requested_at: (string | null)
  is_taken_over: boolean
  taken_over_by: (number | null)
  customer_info: ({
    [k: string]: unknown
  } | null)
  telegram_chat_id: (string | null)
  /**
   * The topic of a forum; null for other chats.
   */
  telegram_topic_id: (number | null)
  telegram_username: (string | null)
  first_name: (string | null)
  last_name: (string | null)
  channel_id: (number | null)
  channel_address: (string | null)
  channel_blocked_at: (string | null)
  last_message: (string | null)
  last_message_time: (string | null)
  created_at: string
  guest_id: string
}

export interface SiteDialogList {
  dialogs: Dialog[]
  has_more: boolean
}

export interface SiteMessages {
  messages: Message[]
  last_seq: number
}

export interface SiteEmbedCode {
  embed_code: string
  iframe_url: string
  api_endpoint: string
  instructions: string
  assistant_id: number
  site_token: (string | null)
  website_integration: boolean
  allowed_domains: string[]
}

export interface SiteSelector {
  assistant_id?: (number | string)
}

export interface SiteToken {
  assistant_id: number
  site_token: (string | null)
  website_integration: boolean
  allowed_domains: string[]
}

export interface Frame {
  iframe_url: string
}

export interface PageToCheck {
  url: string
}

export interface InstallCheck {
  url: string
  refusal: (("switched_off" | "revoked" | "not_listed" | "port") | null)
  snippet: (("present" | "other" | "none") | null)
  failure: (string | null)
}

export interface WidgetPage {
  host: string
  refusal: (("switched_off" | "revoked" | "not_listed" | "port") | null)
  last_seen_at: string
}

export interface UnansweredList {
  unanswered: UnansweredCluster[]
  total: number
  has_more: boolean
}

export interface UnansweredCluster {
  id: number
  assistant_id: number
  question: string
  state: ("open" | "answered" | "dismissed")
  count: number
  reasons: {
    abstained: number
    badly_rated: number
    handed_off: number
  }
  first_seen: string
  last_seen: string
  qa_id: (number | null)
  examples: {
    dialog_id: number
    message_id: number
    question: string
    reason: ("abstained" | "badly_rated" | "handed_off")
    failed_at: string
  }[]
}

export interface ClusterAnswer {
  answer: string
  question?: string
  /**
   * @maxItems 50
   */
  tags?: string[]
}

export interface AnsweredCluster {
  qa: QaPair
  cluster: UnansweredCluster
}

export interface NewRating {
  rating: (1 | number | ("good" | "bad"))
  comment?: string
}

export interface Rating {
  dialog_id: number
  message_id: number
  rating: (1 | number)
  comment: (string | null)
  rated_at: string
}

export interface KnowledgeGapList {
  gaps: KnowledgeGap[]
  total: number
  has_more: boolean
  is_partial: boolean
}

export interface KnowledgeGap {
  id: string
  kind: ("missing" | "unclear" | "duplicated" | "contradictory")
  state: ("open" | "accepted" | "dismissed")
  question: (string | null)
  asked: number
  reasons: {
    abstained?: number
    badly_rated?: number
    handed_off?: number
    low_confidence?: number
    cited?: number
  }
  last_seen: (string | null)
  examples: {
    dialog_id: number
    message_id: number
    question: string
  }[]
  excerpts: {
    source_id: number
    title: string
    page: (number | null)
    start: number
    end: number
    text: string
  }[]
  difference: (("number" | "price" | "date" | "negation") | null)
  draft: ({
    question: string
    answer: string
    author: (string | null)
    dialog_id: number
    message_id: number
    personal_data: ("email" | "phone" | "number" | "name")[]
  } | null)
  qa_id: (number | null)
}

export interface GapDecision {
  state: ("open" | "accepted" | "dismissed")
  question?: string
  answer?: string
  allow_personal_data?: boolean
}

export interface DecidedGap {
  id: string
  state: ("open" | "accepted" | "dismissed")
  qa: (QaPair | null)
}

export interface WebsiteReport {
  id: number
  assistant_id: number
  url: string
  mode: ("page" | "sitemap" | "crawl")
  max_pages: number
  recrawl_every_hours: (number | null)
  include: string[]
  exclude: string[]
  status: ("queued" | "processing" | "completed" | "failed")
  error_code: (string | null)
  error_message: (string | null)
  pages: CrawlProgress
  created_at: string
  crawled_at: (string | null)
  next_crawl_at: (string | null)
  problems: {
    url: string
    state: ("failed" | "skipped")
    reason: string
    message: string
  }[]
}

export interface CrawlProgress {
  found: number
  fetched: number
  unchanged: number
  failed: number
  skipped: number
  skipped_by_robots: number
  left: number
}

export interface WebsitePreview {
  start: {
    url: string
    title: (string | null)
    reason: (string | null)
    message: (string | null)
  }
  robots: {
    is_there: boolean
    crawl_delay_seconds: (number | null)
  }
  sitemaps: {
    url: string
    pages: number
    message: (string | null)
  }[]
  pages: string[]
  found: number
  left_out: {
    url: string
    reason: ("robots_disallowed" | "excluded")
  }[]
  left_out_count: number
  limit: number
  is_whole: boolean
}

export interface Website {
  id: number
  assistant_id: number
  url: string
  mode: ("page" | "sitemap" | "crawl")
  max_pages: number
  recrawl_every_hours: (number | null)
  include: string[]
  exclude: string[]
  status: ("queued" | "processing" | "completed" | "failed")
  error_code: (string | null)
  error_message: (string | null)
  pages: CrawlProgress
  created_at: string
  crawled_at: (string | null)
  next_crawl_at: (string | null)
}

export interface NewWebhook {
  url: string
  /**
   * @minItems 1
   * @maxItems 50
   */
  events?: [("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed"), ...(("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed"))[]]
  description?: string
  enabled?: boolean
  token?: (string | null)
}

export interface WebhookWithSecret {
  id: number
  url: string
  description: string
  events: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed")[]
  enabled: boolean
  paused_at: (string | null)
  pause_reason: (("failing" | "gone") | null)
  has_token: boolean
  previous_secret_ends_at: (string | null)
  created_at: string
  updated_at: string
  secret: string
}

export interface Webhook {
  id: number
  url: string
  description: string
  events: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed")[]
  enabled: boolean
  paused_at: (string | null)
  pause_reason: (("failing" | "gone") | null)
  has_token: boolean
  previous_secret_ends_at: (string | null)
  created_at: string
  updated_at: string
}

export interface WebhookState {
  id: number
  url: string
  description: string
  events: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed")[]
  enabled: boolean
  paused_at: (string | null)
  pause_reason: (("failing" | "gone") | null)
  has_token: boolean
  previous_secret_ends_at: (string | null)
  created_at: string
  updated_at: string
  waiting: number
  last_delivered_at: (string | null)
  failing_since: (string | null)
}

export interface WebhookChanges {
  url?: string
  /**
   * @minItems 1
   * @maxItems 50
   */
  events?: [("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed"), ...(("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed"))[]]
  description?: string
  enabled?: boolean
  token?: (string | null)
}

export interface SecretRotation {
  overlap_hours?: number
}

export interface WebhookDeliveryDetail {
  id: number
  event_id: string
  type: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed" | "test")
  dialog_id: (number | null)
  status: ("waiting" | "delivered" | "failed")
  attempts: number
  next_attempt_at: (string | null)
  failure: (string | null)
  created_at: string
  ended_at: (string | null)
  payload: string
  log: {
    at: string
    ms: number
    status: (number | null)
    failure: (string | null)
    answer: (string | null)
  }[]
}

export interface WebhookDelivery {
  id: number
  event_id: string
  type: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed" | "test")
  dialog_id: (number | null)
  status: ("waiting" | "delivered" | "failed")
  attempts: number
  next_attempt_at: (string | null)
  failure: (string | null)
  created_at: string
  ended_at: (string | null)
}

export interface WebhookReplay {
  from: string
  to: string
  status?: ("delivered" | "failed")
}

export interface WebhookReplayed {
  replayed: number
}

export interface NewEvaluation {
  name?: string
  /**
   * @minItems 1
   * @maxItems 2000
   */
  questions?: [{
    question: string
    /**
     * @maxItems 20
     */
    history?: (string | {
      sender: ("user" | "assistant" | "operator")
      text: string
    })[]
    expected_source_id?: ((number | string) | null)
    expected_source?: (string | null)
    expected_answer?: (string | null)
    must_abstain?: boolean
  }, ...({
    question: string
    /**
     * @maxItems 20
     */
    history?: (string | {
      sender: ("user" | "assistant" | "operator")
      text: string
    })[]
    expected_source_id?: ((number | string) | null)
    expected_source?: (string | null)
    expected_answer?: (string | null)
    must_abstain?: boolean
  })[]]
  bar?: EvaluationBar
}

export interface EvaluationBar {
  right?: number
  hit_rate?: number
  mrr?: number
  citation_rate?: number
  groundedness?: number
  answer_correctness?: number
  abstention_precision?: number
  abstention_recall?: number
}

export interface Evaluation {
  id: number
  assistant_id: number
  name: string
  of_draft: boolean
  state: ("queued" | "running" | "completed" | "failed")
  questions_count: number
  questions_done: number
  bar: (EvaluationBarOutput | null)
  passed: (boolean | null)
  missed: {
    figure: string
    wanted: number
    measured: (number | null)
  }[]
  measures: ({
    right: (number | null)
    hit_rate: (number | null)
    mrr: (number | null)
    citation_rate: (number | null)
    groundedness: (number | null)
    answer_correctness: (number | null)
    abstention_precision: (number | null)
    abstention_recall: (number | null)
    latency_p50_ms: number
    latency_p95_ms: number
    abstention_auc: (number | null)
    coverage_risk: {
      bound: number
      coverage: number
      risk: number
    }[]
    counts: {
      with_source: number
      with_answer: number
      must_abstain: number
      abstained: number
      sentences: number
    }
  } | null)
  comparison: ({
    previous_id: number
    worse: number[]
    better: number[]
  } | null)
  error: ({
    code: string
    message: string
  } | null)
  created_at: string
  finished_at: (string | null)
}

export interface EvaluationBarOutput {
  right?: number
  hit_rate?: number
  mrr?: number
  citation_rate?: number
  groundedness?: number
  answer_correctness?: number
  abstention_precision?: number
  abstention_recall?: number
}

export interface EvaluationList {
  evaluations: EvaluationOutput[]
  total: number
  has_more: boolean
}

export interface EvaluationOutput {
  id: number
  assistant_id: number
  name: string
  of_draft: boolean
  state: ("queued" | "running" | "completed" | "failed")
  questions_count: number
  questions_done: number
  bar: (EvaluationBarOutput | null)
  passed: (boolean | null)
  missed: {
    figure: string
    wanted: number
    measured: (number | null)
  }[]
  measures: ({
    right: (number | null)
    hit_rate: (number | null)
    mrr: (number | null)
    citation_rate: (number | null)
    groundedness: (number | null)
    answer_correctness: (number | null)
    abstention_precision: (number | null)
    abstention_recall: (number | null)
    latency_p50_ms: number
    latency_p95_ms: number
    abstention_auc: (number | null)
    coverage_risk: {
      bound: number
      coverage: number
      risk: number
    }[]
    counts: {
      with_source: number
      with_answer: number
      must_abstain: number
      abstained: number
      sentences: number
    }
  } | null)
  comparison: ({
    previous_id: number
    worse: number[]
    better: number[]
  } | null)
  error: ({
    code: string
    message: string
  } | null)
  created_at: string
  finished_at: (string | null)
}

export interface EvaluationReport {
  id: number
  assistant_id: number
  name: string
  of_draft: boolean
  state: ("queued" | "running" | "completed" | "failed")
  questions_count: number
  questions_done: number
  bar: (EvaluationBarOutput | null)
  passed: (boolean | null)
  missed: {
    figure: string
    wanted: number
    measured: (number | null)
  }[]
  measures: ({
    right: (number | null)
    hit_rate: (number | null)
    mrr: (number | null)
    citation_rate: (number | null)
    groundedness: (number | null)
    answer_correctness: (number | null)
    abstention_precision: (number | null)
    abstention_recall: (number | null)
    latency_p50_ms: number
    latency_p95_ms: number
    abstention_auc: (number | null)
    coverage_risk: {
      bound: number
      coverage: number
      risk: number
    }[]
    counts: {
      with_source: number
      with_answer: number
      must_abstain: number
      abstained: number
      sentences: number
    }
  } | null)
  comparison: ({
    previous_id: number
    worse: number[]
    better: number[]
  } | null)
  error: ({
    code: string
    message: string
  } | null)
  created_at: string
  finished_at: (string | null)
  results: EvaluationResult[]
  total: number
  has_more: boolean
}

export interface EvaluationResult {
  ordinal: number
  question: string
  history: {
    sender: ("user" | "assistant" | "operator")
    text: string
  }[]
  expected_source_id: (number | null)
  expected_source: (string | null)
  expected_answer: (string | null)
  must_abstain: boolean
  is_right: (boolean | null)
  result: ({
    outcome: ("answer" | "clarify" | "abstain" | "handoff")
    answer: string
    model: string
    confidence: number
    failure: (string | null)
    citations: Citation[]
    expected_source_is_missing: boolean
    rank: (number | null)
    is_cited: (boolean | null)
    is_correct: (boolean | null)
    sentences: number
    unsupported: string[]
    milliseconds: number
    trace: {
      query: string
      milliseconds: number
      answer_milliseconds: number
      passages: {
        chunk_id: string
        source_id: number
        title: string
        score: number
      }[]
      legs: {
        leg: string
        milliseconds: number
        hits: {
          chunk_id: string
          score: number
        }[]
        error?: string
      }[]
    }
  } | null)
}

export interface SettingsDraft {
  assistant_id: number
  live: AnswerSettings
  draft: (StoredDraft | null)
  previous: (StoredPrevious | null)
}

export interface AnswerSettings {
  system_prompt: string
  ai_model: string
  abstain_below: (number | null)
  personality_id: (number | null)
  handoff_keywords: string[]
  handoff_after_abstentions: number
}

export interface StoredDraft {
  settings: AnswerSettings
  changed: string[]
  version: number
  minimums: EvaluationBarOutput
  publishes_itself: boolean
  updated_at: string
  updated_by: string
  answering_model: string
  check: DraftCheck
}

export interface DraftCheck {
  state: ("none" | "running" | "failed" | "stale" | "worse" | "holds")
  stale: ("live" | "draft" | "questions" | "documents")[]
  baseline_id: (number | null)
  evaluation_id: (number | null)
  figures: ComparedFigure[]
  tolerance: number
  model_failures: number
  worse_questions: number
  better_questions: number
  questions_done: number
  questions_count: number
  error: ({
    code: string
    message: string
  } | null)
}

export interface ComparedFigure {
  figure: string
  live: (number | null)
  draft: (number | null)
  minimum: (number | null)
  problem: (("worse" | "below") | null)
}

export interface StoredPrevious {
  settings: AnswerSettings
  has_personality: boolean
  version: number
  replaced_at: string
  replaced_by: string
}

export interface SettingsDraftChanges {
  version: number
  system_prompt?: string
  ai_model?: string
  abstain_below?: (number | null)
  /**
   * @maxItems 100
   */
  handoff_keywords?: string[]
  handoff_after_abstentions?: number
  personality_id?: (number | null)
  minimums?: EvaluationBar
  publishes_itself?: boolean
}

export interface DraftVersion {
  version: number
}

export interface PreviousVersion {
  version: number
  live?: AnswerSettings
}

export interface Figures {
  from: string
  to: string
  time_zone: string
  granularity: ("hour" | "day" | "week" | "month")
  totals: {
    conversations: number
    messages: number
    results: {
      assistant: number
      person: number
      missed: number
      unanswered: number
    }
    ratings: {
      good: number
      bad: number
    }
    open: number
    deflection_rate: (number | null)
    answer_rate: (number | null)
  }
  values: {
    from: string
    to: string
    conversations: number
    messages: number
    results: {
      assistant: number
      person: number
      missed: number
      unanswered: number
    }
    ratings: {
      good: number
      bad: number
    }
    open: number
    deflection_rate: (number | null)
    answer_rate: (number | null)
  }[]
  hours: {
    weekday: number
    hour: number
    conversations: number
  }[]
  clocks: {
    assistant_first: {
      count: number
      median_seconds: (number | null)
      p90_seconds: (number | null)
      p95_seconds: (number | null)
    }
    person_first: {
      count: number
      median_seconds: (number | null)
      p90_seconds: (number | null)
      p95_seconds: (number | null)
    }
    assistant_resolution: {
      count: number
      median_seconds: (number | null)
      p90_seconds: (number | null)
      p95_seconds: (number | null)
    }
    person_resolution: {
      count: number
      median_seconds: (number | null)
      p90_seconds: (number | null)
      p95_seconds: (number | null)
    }
  }
  by_channel: {
    channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    conversations: number
    messages: number
    results: {
      assistant: number
      person: number
      missed: number
      unanswered: number
    }
    ratings: {
      good: number
      bad: number
    }
    open: number
    deflection_rate: (number | null)
    answer_rate: (number | null)
  }[]
  by_assistant: {
    id: number
    name: string
    conversations: number
    messages: number
    results: {
      assistant: number
      person: number
      missed: number
      unanswered: number
    }
    ratings: {
      good: number
      bad: number
    }
    open: number
    deflection_rate: (number | null)
    answer_rate: (number | null)
  }[]
  by_operator: {
    id: number
    name: string
    conversations: number
    messages: number
    results: {
      assistant: number
      person: number
      missed: number
      unanswered: number
    }
    ratings: {
      good: number
      bad: number
    }
    open: number
    deflection_rate: (number | null)
    answer_rate: (number | null)
  }[]
  unanswered: {
    cluster_id: number
    assistant_id: number
    question: string
    state: ("open" | "answered" | "dismissed")
    conversations: number
  }[]
}

export interface FigureConversations {
  conversations: {
    dialog_id: number
    message_id: number
    title: string
    contact_name: (string | null)
    assistant_id: number
    assistant_name: string
    channel: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    operator_id: (number | null)
    operator_name: (string | null)
    started_at: string
    ended_at: string
    is_open: boolean
    messages: number
    result: ("assistant" | "person" | "missed" | "unanswered")
    first_answer_seconds: (number | null)
    first_person_seconds: (number | null)
    resolution_seconds: (number | null)
    ratings: {
      good: number
      bad: number
    }
  }[]
  total: number
  messages: number
  has_more: boolean
}

export interface AdminUserList {
  users: AdminUser[]
  total: number
}

export interface AdminUser {
  id: number
  email: string
  first_name: string
  last_name: string
  avatar_url: (string | null)
  role: ("user" | "operator" | "admin")
  is_admin: boolean
  is_email_confirmed: boolean
  balance: number
  welcome_bonus: number
  currency: string
  plan: string
  onboarding_completed: boolean
  created_at: string
  account_id: number
  is_owner: boolean
  is_active: boolean
  total_spent: number
  assistants_count: number
  dialogs_count: number
  last_login_at: (string | null)
  last_active_at: (string | null)
}

export interface DetailedUserList {
  users: AdminUser[]
  total: number
  page: number
  limit: number
  pages: number
}

export interface NewUser {
  email: string
  password: string
  first_name?: string
  last_name?: string
  role?: ("user" | "admin")
  is_admin?: boolean
  is_email_confirmed?: boolean
}

export interface UserChanges {
  email?: string
  first_name?: string
  last_name?: string
  role?: ("user" | "operator" | "admin")
  is_admin?: boolean
  is_email_confirmed?: boolean
  onboarding_completed?: boolean
  is_active?: boolean
  status?: ("active" | "blocked")
  plan?: string
}

export interface DeletedUser {
  message: string
  account_closed: boolean
}

export interface AdminSettings {
  settings: {
    [k: string]: SystemSetting[]
  }
  total: number
}

export interface SystemSetting {
  category: string
  key: string
  value: unknown
  is_secret: boolean
  description: string
  source: ("stored" | "default" | "environment")
  updated_at: (string | null)
}

export interface SettingCategories {
  categories: {
    name: string
    description: string
    settings_count: number
  }[]
}

export interface BulkSettings {
  /**
   * @minItems 1
   * @maxItems 100
   */
  settings: [{
    category: string
    key: string
    value: JsonValue
    is_secret?: boolean
    description?: string
  }, ...({
    category: string
    key: string
    value: JsonValue
    is_secret?: boolean
    description?: string
  })[]]
}

export interface JsonValue {
  [k: string]: unknown
}

export interface BulkUpdated {
  updated: number
  settings: SystemSetting[]
}

export interface SettingToTest {
  category: string
  key: string
  value?: JsonValue
}

export interface SettingTested {
  category: string
  key: string
  success: boolean
  message: string
  duration_ms: number
}

export interface SettingBody {
  value: JsonValue
  is_secret?: boolean
  description?: string
}

export interface SystemStats {
  users: number
  blocked_users: number
  accounts: number
  assistants: number
  bots: number
  running_bots: number
  dialogs: number
  documents: number
  stored_bytes: number
  messages: {
    user: number
    assistant: number
    operator: number
    system: number
  }
  messages_total: number
  balances_total: number
  spent_total: number
}

export interface RealtimeStats {
  at: string
  messages_last_minute: number
  messages_last_hour: number
  active_dialogs: number
  waiting_for_person: number
  with_person: number
  online_users: number
  documents_in_work: number
  mails_queued: number
}

export interface AdvancedAnalytics {
  period: string
  timezone: string
  from: string
  to: string
  totals: {
    messages: {
      user: number
      assistant: number
      operator: number
      system: number
    }
    messages_total: number
    dialogs_started: number
    dialogs_active: number
    dialogs_with_people: number
    charged: number
    topped_up: number
    new_users: number
    active_users: number
  }
  answers: {
    answer: number
    clarify: number
    abstain: number
    handoff: number
  }
  top_accounts: {
    account_id: number
    owner_email: string
    messages: number
  }[]
  days: DayFigures[]
}

export interface DayFigures {
  date: string
  messages: {
    user: number
    assistant: number
    operator: number
    system: number
  }
  messages_total: number
  dialogs_started: number
  dialogs_active: number
  dialogs_with_people: number
  charged: number
  topped_up: number
}

export interface SystemHealth {
  status: ("healthy" | "degraded" | "unhealthy")
  database: {
    connected: boolean
    latency_ms: number
    pool_size: (number | null)
    active_connections: (number | null)
    size: (string | null)
  }
  redis: {
    connected: boolean
    latency_ms: number
    memory_usage: (string | null)
  }
  rooms: {
    connected: boolean
    latency_ms: number
  }
  files: {
    connected: boolean
    latency_ms: number
  }
  queues: {
    late_documents: number
    late_mails: number
  }
  bot_manager: {
    active_bots: number
    total_processes: number
    uptime: (string | null)
  }
  disk_usage: {
    uploads: string
    logs: (string | null)
    available: (string | null)
  }
}

export interface MonitoredBots {
  bots: MonitoredBot[]
  total: number
}

export interface MonitoredBot {
  id: number
  user_id: number
  user_email: string
  assistant_id: number
  assistant_name: string
  name: string
  telegram_token: string
  telegram_bot_username: (string | null)
  is_active: boolean
  status: ("created" | "pending" | "running" | "stopped" | "error")
  status_reason: (string | null)
  started_at: (string | null)
  checked_at: (string | null)
  created_at: string
  dialogs: number
  messages: number
}

export interface BotStats {
  total: number
  by_status: {
    created: number
    pending: number
    running: number
    stopped: number
    error: number
  }
  dialogs: number
  messages: number
}

export interface BotAction {
  action: (("start" | "stop" | "restart" | "delete") | {
    action: ("start" | "stop" | "restart" | "delete")
  })
}

export interface BotActionResult {
  bot_id: number
  action: ("start" | "stop" | "restart" | "delete")
  status: string
  message: string
}

export interface EmbedCodes {
  embed_codes: ListedEmbedCode[]
  total: number
}

export interface ListedEmbedCode {
  assistant_id: number
  assistant_name: string
  user_id: (number | null)
  site_token: (string | null)
  embed_code: (string | null)
  website_integration: boolean
  is_active: boolean
  allowed_domains: string[]
  created_at: string
}

export interface Metrics {
  period: string
  timezone: string
  from: string
  to: string
  user_id: (number | null)
  totals: {
    messages: {
      user: number
      assistant: number
      operator: number
      system: number
    }
    messages_total: number
    dialogs_started: number
    dialogs_active: number
    dialogs_with_people: number
    charged: number
    topped_up: number
  }
  days: DayFigures[]
}

export interface AuditLog {
  acts: AuditLine[]
  total: number
}

export interface AuditLine {
  id: number
  actor_id: number
  actor_email: string
  action: string
  target_kind: string
  target_id: string
  before: unknown
  after: unknown
  created_at: string
}

export interface FailedJobs {
  jobs: FailedJob[]
  total: number
  counts: {
    document: number
    website: number
    mail: number
    webhook: number
    channel: number
    bot: number
    evaluation: number
    training: number
  }
}

export interface FailedJob {
  kind: ("document" | "website" | "mail" | "webhook" | "channel" | "bot" | "evaluation" | "training")
  id: number
  account_id: (number | null)
  owner_email: (string | null)
  title: string
  code: string
  reason: string
  can_retry: boolean
  failed_at: string
}

export interface DialogCreatedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.created"
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

export interface MessageCreatedEvent {
  /**
   * Type of the event.
   */
  type: "message.created"
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

export interface DialogStatusChangedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.status_changed"
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

export interface DialogHandoffRequestedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.handoff_requested"
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
    dialog: EventDialog4
    /**
     * Why a person is asked for.
     */
    reason: ("keyword" | "user_request" | "low_confidence" | "operator" | "api")
    /**
     * Place in the queue, from 1; null: there is none.
     */
    queue_position: (number | null)
  }
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

export interface DialogAssignedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.assigned"
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
    dialog: EventDialog5
    /**
     * Who has the dialog now; null: nobody.
     */
    operator: (EventPerson | null)
    /**
     * Why nobody has it any more.
     */
    cause?: ("released" | "cancelled" | "reset" | "expired")
  }
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

export interface DialogTeamChangedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.team_changed"
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
     * The team of the dialog; null: none.
     */
    team: (EventTeam | null)
    /**
     * The team before; null: none.
     */
    before: (EventTeam | null)
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

export interface DialogSlaBreachedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.sla_breached"
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

export interface DialogVariablesChangedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.variables_changed"
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

export interface DialogLabelsChangedEvent {
  /**
   * Type of the event.
   */
  type: "dialog.labels_changed"
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

export interface NoteCreatedEvent {
  /**
   * Type of the event.
   */
  type: "note.created"
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
    dialog: EventDialog10
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
export interface EventDialog10 {
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

export interface UserRegisteredEvent {
  /**
   * Type of the event.
   */
  type: "user.registered"
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
    /**
     * The new user.
     */
    user: {
      /**
       * Id of the user.
       */
      id: number
      /**
       * E-mail address of the user.
       */
      email: string
      /**
       * Name that the user logs in with; null: the address.
       */
      username: (string | null)
      /**
       * Role of the user.
       */
      role: ("user" | "operator" | "admin")
      /**
       * First name of the user; empty: unknown.
       */
      first_name: string
      /**
       * Last name of the user; empty: unknown.
       */
      last_name: string
    }
  }
}

export interface AssistantCreatedEvent {
  /**
   * Type of the event.
   */
  type: "assistant.created"
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
    /**
     * The new assistant.
     */
    assistant: {
      /**
       * Id of the assistant.
       */
      id: number
      /**
       * Name of the assistant.
       */
      name: string
      /**
       * Its model.
       */
      model: string
    }
  }
}

export interface TrainingCompletedEvent {
  /**
   * Type of the event.
   */
  type: "training.completed"
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
    /**
     * The training session.
     */
    training: {
      /**
       * Id of the training session.
       */
      id: number
      /**
       * Id of the assistant.
       */
      assistant_id: number
      /**
       * Number of examples.
       */
      examples: number
      /**
       * Number of intents.
       */
      intents: number
      /**
       * Part of the held-out examples that are right, 0 to 1.
       */
      accuracy: number
      /**
       * F1 of the held-out examples, averaged over the intents, 0 to 1.
       */
      macro_f1: number
      /**
       * Whether the assistant uses the model.
       */
      is_live: boolean
    }
  }
}

export interface TestEvent {
  /**
   * Type of the event.
   */
  type: "test"
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
    /**
     * Says that it is a test.
     */
    message: string
  }
}

export interface RegisterRequest {
  body: RegisterBody
}

export interface LogInRequest {
  body: LoginBody
}

export interface PutMeRequest {
  body: ProfileChanges
}

export interface PatchMeRequest {
  body: ProfileChanges
}

export interface ChangePasswordRequest {
  body: PasswordChange
}

export interface ReadAccountAuditRequest {
  query?: {
    actor_id?: number
    action?: string
    since?: string
    until?: string
    before?: number
    limit?: number
  }
}

export interface ForgotPasswordRequest {
  body: ResetRequest
}

export interface ValidateResetTokenRequest {
  body: ResetToken
}

export interface ResetPasswordRequest {
  body: PasswordReset
}

export interface CloseAccountRequest {
  body: AccountClosing
}

export interface ConfirmEmailRequest {
  body: EmailConfirmation
}

export interface ResendEmailCodeRequest {
  body: CodeRequest
}

export interface TestSendRequest {
  body: TestMail
}

export interface ListMailsRequest {
  query?: {
    status?: ("queued" | "sent" | "kept" | "failed" | "all")
    limit?: number
    offset?: number
  }
}

export interface UpdateOnboardingStepRequest {
  body: OnboardingStep
}

export interface SaveOnboardingTipRequest {
  body: OnboardingTip
}

export interface SendToAdminsRequest {
  body: SupportMessage
}

export interface ListSupportMessagesRequest {
  query?: {
    limit?: number
    offset?: number
  }
}

export interface SetTelegramTokenRequest {
  body: NewTelegramToken
}

export interface InitializeAiContextRequest {
  body: NewAiSession
}

export interface ReadAiSessionRequest {
  session_id: number
}

export interface ClearAiSessionRequest {
  session_id: number
}

export interface ClearAiSessionResponse {
  message: string
  session_id: string
  cleared: boolean
}

export interface ClearAllAiSessionsResponse {
  message: string
  cleared: number
}

export interface CreateAiTokenRequest {
  body: NewAiToken
}

export interface UpdateAiTokenRequest {
  token_id: number
  body: AiTokenChanges
}

export interface DeleteAiTokenRequest {
  token_id: number
}

export interface DeleteAiTokenResponse {
  message: string
}

export interface TestAiTokenRequest {
  token_id: number
  body: AiTokenTest
}

export interface ReadAiTokenUsageRequest {
  token_id: number
}

export interface ReadOpenAiTokenRequest {
  user_id: number
}

export interface SetOpenAiTokenRequest {
  user_id: number
  body: NewOpenAiToken
}

export interface CreateApiTokenRequest {
  body: NewApiToken
}

export interface RevokeApiTokenRequest {
  token_id: number
}

export interface CreateOwnApiTokenRequest {
  body: NewOwnApiToken
}

export interface RevokeOwnApiTokenRequest {
  api_token_id: number
}

export interface CreateAccountTokenRequest {
  body: NewAccountToken
}

export interface RotateAccountTokenRequest {
  account_token_id: number
  body: AccountTokenRotation
}

export interface RevokeAccountTokenRequest {
  account_token_id: number
}

export interface ReadAssistantSettingsRequest {
  assistant_id: number
}

export interface ReadWidgetSettingsRequest {
  assistant_id: number
}

export interface SaveWidgetSettingsRequest {
  assistant_id: number
  body: WidgetChanges
}

export interface SwitchWebsiteIntegrationRequest {
  assistant_id: number
  body: IntegrationSwitch
}

export interface ListUserBotInstancesRequest {
  user_id: number
}

export interface ReadBotOfAssistantRequest {
  assistant_id: number
}

export interface ReadAssistantOfBotRequest {
  bot_id: number
}

export interface ReadUserTelegramAssistantRequest {
  user_id: number
}

export interface ReloadBotRequest {
  body: NamedBot
}

export interface CreateBotInstanceRequest {
  body: NewBotInstance
}

export interface UpdateBotInstanceRequest {
  bot_id: number
  body: BotInstanceChanges
}

export interface DeleteBotInstanceRequest {
  bot_id: number
}

export interface StartBotRequest {
  bot_id: number
}

export interface StopBotRequest {
  bot_id: number
}

export interface ListBotDialogsRequest {
  query?: {
    user_id?: number
    assistant_id?: number
    telegram_chat_id?: string
    limit?: number
    offset?: number
  }
}

export interface OpenBotDialogRequest {
  body: NewBotDialog
}

export interface AddBotMessageRequest {
  dialog_id: number
  body: NewBotMessage
}

export interface UpdateDialogUserInfoRequest {
  dialog_id: number
  body: UserInfo
}

export interface ReadBotAnswerRequest {
  body: AnswerRequest
}

export interface CreateChannelRequest {
  body: NewChannel
}

export interface ReadChannelRequest {
  channel_id: number
}

export interface UpdateChannelRequest {
  channel_id: number
  body: ChannelChanges
}

export interface DeleteChannelRequest {
  channel_id: number
}

export interface TestChannelRequest {
  channel_id: number
}

export interface ListChannelTemplatesRequest {
  channel_id: number
}

export interface SyncChannelTemplatesRequest {
  channel_id: number
}

export interface StartChannelDialogRequest {
  channel_id: number
  body: OutboundDialog
}

export interface SendTemplateRequest {
  dialog_id: number
  body: NewTemplateMessage
}

export interface SendFileRequest {
  dialog_id: number
  body: NewFile
}

export interface ReadFileRequest {
  file_id: number
}

export interface CreateAssistantRequest {
  body: NewAssistant
}

export interface ReadAssistantRequest {
  assistant_id: number
}

export interface PatchAssistantRequest {
  assistant_id: number
  body: AssistantChanges
}

export interface PutAssistantRequest {
  assistant_id: number
  body: AssistantChanges
}

export interface DeleteAssistantRequest {
  assistant_id: number
}

export interface ReadEmbedCodeRequest {
  assistant_id: number
}

export interface AskPlaygroundRequest {
  assistant_id: number
  body: PlaygroundQuestion
}

export interface ListTransactionsRequest {
  query?: {
    type?: ("debit" | "credit" | "all")
    service_type?: string
    since?: string
    before?: string
    limit?: number
    offset?: number
  }
}

export interface AdminListTransactionsRequest {
  user_id: number
  query?: {
    type?: ("debit" | "credit" | "all")
    service_type?: string
    since?: string
    before?: string
    limit?: number
    offset?: number
  }
}

export interface UpdateSpendingLimitsRequest {
  body: SpendingLimitChanges
}

export interface AdjustBalanceRequest {
  user_id: number
  body: BalanceAdjustment
}

export interface StartTopUpRequest {
  body: TopUp
}

export interface ListPaymentsRequest {
  query?: {
    status?: ("pending" | "succeeded" | "failed" | "all")
    limit?: number
    offset?: number
  }
}

export interface ReadPaymentRequest {
  payment_id: number
}

export interface CreateDocumentRequest {
  body: DocumentUpload
}

export interface ListDocumentsRequest {
  query?: {
    assistant_id?: number
    processing_status?: ("queued" | "processing" | "completed" | "failed" | "all")
    kind?: ("file" | "text" | "page" | "all")
    q?: string
    page?: number
    limit?: number
    offset?: number
  }
}

export interface UploadDocumentRequest {
  body: DocumentUpload
}

export interface ListAssistantDocumentsRequest {
  assistant_id: number
  query?: {
    assistant_id?: number
    processing_status?: ("queued" | "processing" | "completed" | "failed" | "all")
    kind?: ("file" | "text" | "page" | "all")
    q?: string
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ReadDocumentRequest {
  doc_id: number
}

export interface DeleteDocumentRequest {
  doc_id: number
}

export interface ReadDocumentTextRequest {
  doc_id: number
}

export interface PutTextRequest {
  doc_id: number
  body: TextChanges
}

export interface PatchTextRequest {
  doc_id: number
  body: TextChanges
}

export interface RetryDocumentRequest {
  doc_id: number
}

export interface CreateQaPairRequest {
  body: NewQaPair
}

export interface ListQaPairsRequest {
  query?: {
    assistant_id?: number
    q?: string
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ReadQaPairRequest {
  qa_id: number
}

export interface PutQaPairRequest {
  qa_id: number
  body: QaChanges
}

export interface PatchQaPairRequest {
  qa_id: number
  body: QaChanges
}

export interface DeleteQaPairRequest {
  qa_id: number
}

export interface LearnFromMessageRequest {
  dialog_id: number
  message_id: number
  body: PairOfMessage
}

export interface CreateTextRequest {
  body: NewText
}

export interface ConfirmKnowledgeRequest {
  body: Confirmation
}

export interface ListConfirmedKnowledgeRequest {
  query?: {
    assistant_id?: number
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ReadKnowledgeStatsRequest {
  query?: {
    assistant_id?: number
  }
}

export interface TrackUsageRequest {
  body: UsageReport
}

export interface UpdateKnowledgeRequest {
  knowledge_id: number
  body: KnowledgeChanges
}

export interface DeleteKnowledgeRequest {
  knowledge_id: number
}

export interface ListAssistantKnowledgeRequest {
  assistant_id: number
  query?: {
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ListUserKnowledgeRequest {
  user_id: number
  query?: {
    assistant_id?: number
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ValidateKnowledgeRequest {
  assistant_id: number
  body: ValidationRequest
}

export interface CreateGoldenQuestionRequest {
  assistant_id: number
  body: NewGoldenQuestion
}

export interface ListGoldenQuestionsRequest {
  assistant_id: number
  query?: {
    page?: number
    limit?: number
    offset?: number
  }
}

export interface DeleteGoldenQuestionRequest {
  assistant_id: number
  golden_id: number
}

export interface AnalyseDocumentRequest {
  doc_id: number
}

export interface ReadDocumentSummaryRequest {
  doc_id: number
}

export interface SearchMessagesRequest {
  query: {
    q: string
    limit?: number
  }
}

export interface ArchiveDialogRequest {
  dialog_id: number
}

export interface ReopenDialogRequest {
  dialog_id: number
}

export interface ExportDialogRequest {
  dialog_id: number
}

export interface CreateDialogRequest {
  body: NewDialog
}

export interface ListDialogsRequest {
  query?: {
    status?: ("active" | "archived" | "all")
    handoff_status?: ("none" | "requested" | "active" | "released" | "all")
    platform?: ("telegram" | "website" | "all")
    label_id?: number
    priority?: ("low" | "medium" | "high" | "urgent" | "all")
    snoozed?: boolean
    contact_id?: number
    team_id?: number
    sla_breached?: boolean
    user_id?: number
    all?: boolean
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ListAssistantDialogsRequest {
  assistant_id: number
  query?: {
    status?: ("active" | "archived" | "all")
    handoff_status?: ("none" | "requested" | "active" | "released" | "all")
    platform?: ("telegram" | "website" | "all")
    label_id?: number
    priority?: ("low" | "medium" | "high" | "urgent" | "all")
    snoozed?: boolean
    contact_id?: number
    team_id?: number
    sla_breached?: boolean
    user_id?: number
    all?: boolean
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ReadTelegramDialogRequest {
  telegram_chat_id: string
}

export interface ReadDialogRequest {
  dialog_id: number
}

export interface PostMessageRequest {
  dialog_id: number
  body: NewMessage
}

export interface ListMessagesRequest {
  dialog_id: number
  query?: {
    after_seq?: number
    limit?: number
  }
}

export interface ReadAnswerTraceRequest {
  dialog_id: number
  message_id: number
}

export interface SuggestReplyRequest {
  dialog_id: number
  body: SuggestionRequest
}

export interface SummariseDialogRequest {
  dialog_id: number
}

export interface AddNoteRequest {
  dialog_id: number
  body: NewNote
}

export interface ListNotesRequest {
  dialog_id: number
  query?: {
    after_seq?: number
    limit?: number
  }
}

export interface SetDialogLabelsRequest {
  dialog_id: number
  body: LabelsOfDialog
}

export interface ChangeDialogLabelsRequest {
  dialog_id: number
  body: LabelChanges
}

export interface ChangeDialogVariablesRequest {
  dialog_id: number
  body: VariableChanges
}

export interface SetDialogPriorityRequest {
  dialog_id: number
  body: NewPriority
}

export interface SnoozeDialogRequest {
  dialog_id: number
  body: NewSnooze
}

export interface AssignDialogTeamRequest {
  dialog_id: number
  body: NewTeamOfDialog
}

export interface MergeDialogsRequest {
  dialog_id: number
  body: NewDialogMerge
}

export interface ListDialogMergesRequest {
  dialog_id: number
}

export interface UndoDialogMergeRequest {
  dialog_id: number
  merge_id: number
}

export interface ReadDraftRequest {
  dialog_id: number
}

export interface SaveDraftRequest {
  dialog_id: number
  body: NewDraft
}

export interface DeleteDraftRequest {
  dialog_id: number
  query?: {
    revision?: number
  }
}

export interface ListInboxRequest {
  query?: {
    view?: ("queue" | "mine" | "unassigned" | "team" | "all" | "mentions" | "snoozed" | "closed")
    team_id?: number
    channel?: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email" | "all")
    label_id?: number
    assistant_id?: number
    priority?: ("low" | "medium" | "high" | "urgent" | "all")
    cursor?: string
    changed_since?: number
    limit?: number
  }
}

export interface SearchInboxRequest {
  query: {
    q: string
    cursor?: string
    limit?: number
  }
}

export interface MarkDialogReadRequest {
  dialog_id: number
  body: NewReadState
}

export interface SaveNotificationsRequest {
  body: Notifications
}

export interface CreateLabelRequest {
  body: NewLabel
}

export interface UpdateLabelRequest {
  label_id: number
  body: LabelEdit
}

export interface DeleteLabelRequest {
  label_id: number
}

export interface ListSavedRepliesRequest {
  query?: {
    search?: string
    visibility?: ("account" | "own" | "all")
    page?: number
    limit?: number
    offset?: number
  }
}

export interface CreateSavedReplyRequest {
  body: NewSavedReply
}

export interface ReadSavedReplyRequest {
  saved_reply_id: number
}

export interface UpdateSavedReplyRequest {
  saved_reply_id: number
  body: SavedReplyChanges
}

export interface DeleteSavedReplyRequest {
  saved_reply_id: number
}

export interface AddSavedReplyFileRequest {
  saved_reply_id: number
  body: NewSavedReplyFile
}

export interface ReadSavedReplyFileRequest {
  saved_reply_id: number
  saved_file_id: number
}

export interface RemoveSavedReplyFileRequest {
  saved_reply_id: number
  saved_file_id: number
}

export interface SendSavedReplyFileRequest {
  dialog_id: number
  body: SavedFileToSend
}

export interface CreateSlaPolicyRequest {
  body: NewSlaPolicy
}

export interface UpdateSlaPolicyRequest {
  policy_id: number
  body: SlaPolicyEdit
}

export interface DeleteSlaPolicyRequest {
  policy_id: number
}

export interface ListContactsRequest {
  query?: {
    search?: string
    blocked?: boolean
    page?: number
    limit?: number
    offset?: number
  }
}

export interface CreateContactRequest {
  body: NewContact
}

export interface ReadContactRequest {
  contact_id: number
}

export interface UpdateContactRequest {
  contact_id: number
  body: ContactEdit
}

export interface EraseContactRequest {
  contact_id: number
}

export interface BlockContactRequest {
  contact_id: number
}

export interface UnblockContactRequest {
  contact_id: number
}

export interface ListContactDialogsRequest {
  contact_id: number
  query?: {
    page?: number
    limit?: number
    offset?: number
  }
}

export interface MergeContactsRequest {
  contact_id: number
  body: NewMerge
}

export interface ListMergesRequest {
  contact_id: number
}

export interface UndoMergeRequest {
  contact_id: number
  merge_id: number
}

export interface ExportContactRequest {
  contact_id: number
}

export interface RequestHandoffRequest {
  dialog_id: number
  body: HandoffRequest
}

export interface TakeHandoffRequest {
  dialog_id: number
  body: HandoffRequest
}

export interface ReleaseHandoffRequest {
  dialog_id: number
  body: HandoffRequest
}

export interface RequestHandoffByNameRequest {
  query?: {
    dialog_id?: number
  }
  body: NamedHandoffRequest
}

export interface TakeHandoffByNameRequest {
  query?: {
    dialog_id?: number
    guest_id?: string
    token?: string
  }
  body: NamedHandoffRequest
}

export interface ReleaseHandoffByNameRequest {
  query?: {
    dialog_id?: number
    guest_id?: string
    token?: string
  }
  body: NamedHandoffRequest
}

export interface CancelHandoffByNameRequest {
  query?: {
    dialog_id?: number
  }
  body: NamedHandoffRequest
}

export interface ResetHandoffByNameRequest {
  query?: {
    dialog_id?: number
    guest_id?: string
    token?: string
  }
  body: NamedHandoffRequest
}

export interface GiveHandoffRequest {
  dialog_id: number
  body: HandoffGift
}

export interface ReadHandoffRequest {
  query?: {
    dialog_id?: number
  }
}

export interface ReadDialogStatusRequest {
  dialog_id: number
}

export interface ChangeHandoffSettingsRequest {
  body: HandoffSettingsChanges
}

export interface TryBusinessHoursRequest {
  body: HoursToTry
}

export interface AddOperatorRequest {
  body: NewOperator
}

export interface RemoveOperatorRequest {
  user_id: number
}

export interface ResendInvitationRequest {
  invitation_id: number
}

export interface RevokeInvitationRequest {
  invitation_id: number
}

export interface ReadInvitationRequest {
  body: InvitationToken
}

export interface AcceptInvitationRequest {
  body: Acceptance
}

export interface CreateTeamRequest {
  body: NewTeam
}

export interface UpdateTeamRequest {
  team_id: number
  body: TeamEdit
}

export interface DeleteTeamRequest {
  team_id: number
}

export interface CreateSiteDialogRequest {
  body: NewGuestDialog
}

export interface ListSiteDialogsRequest {
  query?: {
    before_id?: number
    limit?: number
  }
}

export interface ReadSiteDialogRequest {
  dialog_id: number
}

export interface ListSiteMessagesRequest {
  dialog_id: number
  query?: {
    after_seq?: number
    limit?: number
  }
}

export interface PostSiteMessageRequest {
  dialog_id: number
  body: NewSiteMessage
}

export interface CreateWidgetDialogRequest {
  body: NewGuestDialog
}

export interface ListWidgetDialogsRequest {
  query?: {
    before_id?: number
    limit?: number
  }
}

export interface ReadWidgetDialogRequest {
  dialog_id: number
}

export interface ListWidgetMessagesRequest {
  dialog_id: number
  query?: {
    after_seq?: number
    limit?: number
  }
}

export interface PostWidgetMessageRequest {
  dialog_id: number
  body: NewSiteMessage
}

export interface ReadSiteEmbedCodeRequest {
  query?: {
    theme?: string
    assistant_id?: number
  }
}

export interface RenewSiteTokenRequest {
  body: SiteSelector
}

export interface ReadSiteTokenRequest {
  query?: {
    assistant_id?: number
  }
}

export interface RevokeSiteTokenRequest {
  query?: {
    assistant_id?: number
  }
}

export interface ReadChatFrameRequest {
  query?: {
    user_id?: number
  }
}

export interface CheckInstallRequest {
  assistant_id: number
  body: PageToCheck
}

export interface ListWidgetPagesRequest {
  assistant_id: number
}

export interface ListUnansweredRequest {
  assistant_id: number
  query?: {
    state?: ("open" | "answered" | "dismissed" | "all")
    page?: number
    limit?: number
    offset?: number
  }
}

export interface AnswerUnansweredRequest {
  assistant_id: number
  cluster_id: number
  body: ClusterAnswer
}

export interface DismissUnansweredRequest {
  assistant_id: number
  cluster_id: number
}

export interface RateAnswerRequest {
  dialog_id: number
  message_id: number
  body: NewRating
}

export interface ListGapsRequest {
  assistant_id: number
  query?: {
    kind?: ("missing" | "unclear" | "duplicated" | "contradictory" | "all")
    state?: ("open" | "accepted" | "dismissed")
    page?: number
    limit?: number
    offset?: number
  }
}

export interface DecideGapRequest {
  assistant_id: number
  gap_id: string
  body: GapDecision
}

export interface IngestWebsiteRequest {
  assistant_id: number
  body: WebsiteToIngest
}

export interface PreviewWebsiteRequest {
  assistant_id: number
  body: WebsiteToIngest
}

export interface ImportWebsiteRequest {
  body: WebsiteToImport
}

export interface ListWebsitesRequest {
  assistant_id: number
}

export interface ReadWebsiteRequest {
  website_id: number
}

export interface DeleteWebsiteRequest {
  website_id: number
}

export interface RecrawlWebsiteRequest {
  website_id: number
}

export interface CreateWebhookRequest {
  body: NewWebhook
}

export interface ReadWebhookRequest {
  webhook_id: number
}

export interface UpdateWebhookRequest {
  webhook_id: number
  body: WebhookChanges
}

export interface DeleteWebhookRequest {
  webhook_id: number
}

export interface RotateWebhookSecretRequest {
  webhook_id: number
  body: SecretRotation
}

export interface ResumeWebhookRequest {
  webhook_id: number
}

export interface TestWebhookRequest {
  webhook_id: number
}

export interface ListWebhookDeliveriesRequest {
  webhook_id: number
  query?: {
    status?: ("waiting" | "delivered" | "failed")
    type?: ("dialog.created" | "message.created" | "dialog.status_changed" | "dialog.handoff_requested" | "dialog.assigned" | "dialog.team_changed" | "dialog.sla_breached" | "dialog.variables_changed" | "dialog.labels_changed" | "note.created" | "user.registered" | "assistant.created" | "training.completed" | "test")
    before?: number
    limit?: number
  }
}

export interface ReadWebhookDeliveryRequest {
  webhook_id: number
  delivery_id: number
}

export interface ReplayWebhookDeliveryRequest {
  webhook_id: number
  delivery_id: number
}

export interface ReplayWebhookRangeRequest {
  webhook_id: number
  body: WebhookReplay
}

export interface StartEvaluationRequest {
  assistant_id: number
  body: NewEvaluation
}

export interface ListEvaluationsRequest {
  assistant_id: number
  query?: {
    page?: number
    limit?: number
    offset?: number
  }
}

export interface ReadEvaluationRequest {
  evaluation_id: number
  query?: {
    page?: number
    limit?: number
    offset?: number
    only?: ("wrong" | "worse" | "better" | "all")
  }
}

export interface DeleteEvaluationRequest {
  evaluation_id: number
}

export interface ReadSettingsDraftRequest {
  assistant_id: number
}

export interface SaveSettingsDraftRequest {
  assistant_id: number
  body: SettingsDraftChanges
}

export interface DiscardSettingsDraftRequest {
  assistant_id: number
  query: {
    version: number
  }
}

export interface EvaluateSettingsDraftRequest {
  assistant_id: number
  body: DraftVersion
}

export interface PublishSettingsDraftRequest {
  assistant_id: number
  body: DraftVersion
}

export interface RestorePreviousSettingsRequest {
  assistant_id: number
  body: PreviousVersion
}

export interface ReadFiguresRequest {
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    time_zone?: string
    granularity?: ("hour" | "day" | "week" | "month")
    assistant_id?: number
    channel?: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    operator_id?: number
  }
}

export interface ListFigureConversationsRequest {
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    time_zone?: string
    granularity?: ("hour" | "day" | "week" | "month")
    assistant_id?: number
    channel?: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    operator_id?: number
    result?: ("assistant" | "person" | "missed" | "unanswered")
    rating?: ("good" | "bad")
    clock?: ("assistant_first" | "person_first" | "assistant_resolution" | "person_resolution")
    cluster_id?: number
    weekday?: number
    hour?: number
    is_open?: boolean
    page?: number
    limit?: number
  }
}

export interface ExportFigureConversationsRequest {
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    time_zone?: string
    granularity?: ("hour" | "day" | "week" | "month")
    assistant_id?: number
    channel?: ("api" | "website" | "telegram" | "sms" | "whatsapp" | "email")
    operator_id?: number
    result?: ("assistant" | "person" | "missed" | "unanswered")
    rating?: ("good" | "bad")
    clock?: ("assistant_first" | "person_first" | "assistant_resolution" | "person_resolution")
    cluster_id?: number
    weekday?: number
    hour?: number
    is_open?: boolean
  }
}

export interface AdminListUsersRequest {
  query?: {
    limit?: number
    offset?: number
    page?: number
    search?: string
    status?: ("active" | "blocked" | "unconfirmed" | "confirmed" | "admin" | "operator" | "all")
  }
}

export interface AdminCreateUserRequest {
  body: NewUser
}

export interface AdminListUsersDetailedRequest {
  query?: {
    limit?: number
    offset?: number
    page?: number
    search?: string
    status?: ("active" | "blocked" | "unconfirmed" | "confirmed" | "admin" | "operator" | "all")
  }
}

export interface AdminReadUserRequest {
  user_id: number
}

export interface AdminUpdateUserRequest {
  user_id: number
  body: UserChanges
}

export interface AdminDeleteUserRequest {
  user_id: number
}

export interface ReadSettingsRequest {
  query?: {
    category?: string
  }
}

export interface BulkUpdateSettingsRequest {
  body: BulkSettings
}

export interface TestSettingRequest {
  body: SettingToTest
}

export interface CreateSettingRequest {
  category: string
  key: string
  body: SettingBody
}

export interface UpdateSettingRequest {
  category: string
  key: string
  body: SettingBody
}

export interface DeleteSettingRequest {
  category: string
  key: string
}

export interface ReadAdvancedAnalyticsRequest {
  query?: {
    period?: ("day" | "week" | "month" | "quarter" | "24h" | "7d" | "30d" | "90d")
    date?: string
    timezone?: string
  }
}

export interface MonitorBotsRequest {
  query?: {
    period?: ("day" | "week" | "month" | "quarter" | "24h" | "7d" | "30d" | "90d")
    date?: string
    timezone?: string
    status?: ("created" | "pending" | "running" | "stopped" | "error" | "all")
    search?: string
    limit?: number
    offset?: number
  }
}

export interface ReadBotStatsRequest {
  query?: {
    period?: ("day" | "week" | "month" | "quarter" | "24h" | "7d" | "30d" | "90d")
    date?: string
    timezone?: string
  }
}

export interface ActOnBotRequest {
  bot_id: number
  body: BotAction
}

export interface ListEmbedCodesRequest {
  query?: {
    user_id?: number
    limit?: number
    offset?: number
  }
}

export interface ReadMetricsRequest {
  query?: {
    period?: ("day" | "week" | "month" | "quarter" | "24h" | "7d" | "30d" | "90d")
    date?: string
    timezone?: string
    user_id?: number
    all?: boolean
  }
}

export interface ReadAuditLogRequest {
  query?: {
    limit?: number
    offset?: number
    page?: number
    actor_id?: number
    action?: string
    target_kind?: string
    target_id?: string
    since?: string
    before?: string
  }
}

export interface ListFailedJobsRequest {
  query?: {
    kind?: ("document" | "website" | "mail" | "webhook" | "channel" | "bot" | "evaluation" | "training" | "all")
    limit?: number
    offset?: number
  }
}

export interface RetryFailedJobRequest {
  kind: ("document" | "website" | "mail" | "webhook" | "channel" | "bot" | "evaluation" | "training")
  job_id: number
}

/** What a webhook gets. */
export type WebhookEvent =
  | DialogCreatedEvent
  | MessageCreatedEvent
  | DialogStatusChangedEvent
  | DialogHandoffRequestedEvent
  | DialogAssignedEvent
  | DialogTeamChangedEvent
  | DialogSlaBreachedEvent
  | DialogVariablesChangedEvent
  | DialogLabelsChangedEvent
  | NoteCreatedEvent
  | UserRegisteredEvent
  | AssistantCreatedEvent
  | TrainingCompletedEvent
  | TestEvent
