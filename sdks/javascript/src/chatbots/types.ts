/* Generated from the routes of the API (npm run sdks). */
export type Login = ({
  [k: string]: unknown
} & {
  username?: string
  email?: string
  password: string
})

export type ExchangeEvent = (ExchangeQuestion | ExchangeDelta | ExchangeAnswer | ExchangeError | ExchangeDone)

export type NewKnowledgeBase = ({
  [k: string]: unknown
} & {
  name?: string
  description?: string
  knowledgeBaseId?: (number | string)
})

export type IntentAction = ({
  type: "none"
} | {
  type: "handoff"
} | {
  type: "answer"
  text: string
} | {
  type: "tool"
  plugin: string
  tool: string
})

export type NewTrainingExamples = ({
  [k: string]: unknown
} & {
  /**
   * @minItems 1
   * @maxItems 12000
   */
  examples?: [NewTrainingExample, ...(NewTrainingExample)[]]
  format?: ("csv" | "json" | "jsonl")
  content?: string
})

export interface NewUser {
  email: string
  password: string
  username?: string
  firstName?: string
  lastName?: string
}

export interface SessionResult {
  status: "success"
  message: string
  data: Session
}

export interface Session {
  accessToken: string
  tokenType: "Bearer"
  expiresIn: number
  refreshToken: string
  refreshExpiresAt: string
  user: User
}

export interface User {
  id: number
  username: (string | null)
  email: string
  firstName: string
  lastName: string
  avatarUrl: (string | null)
  role: ("user" | "operator" | "admin")
  isEmailConfirmed: boolean
  createdAt: string
}

export interface ErrorBody {
  status: "error"
  message: string
  code: ("CHANGED_ELSEWHERE" | "CONFLICT" | "FORBIDDEN" | "INSUFFICIENT_BALANCE" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "RATE_LIMIT_EXCEEDED" | "SERVER_ERROR" | "SERVICE_UNAVAILABLE" | "UNAUTHORIZED" | "VALIDATION_ERROR")
  errors?: {
    field: string
    message: string
  }[]
  changed?: {
    [k: string]: unknown
  }
}

export interface Refresh {
  refreshToken: string
}

export interface TokensResult {
  status: "success"
  message: string
  data: Tokens
}

export interface Tokens {
  accessToken: string
  tokenType: "Bearer"
  expiresIn: number
  refreshToken: string
  refreshExpiresAt: string
}

export interface Done {
  status: "success"
  message: string
  data: null
}

export interface UserResult {
  status: "success"
  message: string
  data: User
}

export interface ProfileChanges {
  username?: string
  firstName?: string
  lastName?: string
  avatarUrl?: (string | null)
}

export interface PasswordResetRequest {
  email: string
}

export interface PasswordReset {
  token: string
  newPassword: string
}

export interface NewApiKey {
  name?: string
  /**
   * @minItems 1
   * @maxItems 3
   */
  scopes?: [("read" | "manage" | "conversation"), ...(("read" | "manage" | "conversation"))[]]
  expiresAt?: (string | null)
}

export interface ApiKeyResult {
  status: "success"
  message: string
  data: ApiKey
}

export interface ApiKey {
  id: number
  name: string
  key: string
  scopes: ("read" | "manage" | "conversation")[]
  expiresAt: (string | null)
  lastUsedAt: (string | null)
  createdAt: string
}

export interface ApiKeyList {
  status: "success"
  message: string
  data: ApiKey[]
  pagination: Pagination
}

export interface Pagination {
  total: number
  pages: number
  page: number
  limit: number
}

export interface AdminUserList {
  status: "success"
  message: string
  data: AdminUser[]
  pagination: Pagination
}

export interface AdminUser {
  id: number
  username: (string | null)
  email: string
  firstName: string
  lastName: string
  avatarUrl: (string | null)
  role: ("user" | "operator" | "admin")
  isEmailConfirmed: boolean
  createdAt: string
  isBlocked: boolean
  plan: string
  chatbotsCount: number
  conversationsCount: number
  lastLoginAt: (string | null)
}

export interface AdminUserResult {
  status: "success"
  message: string
  data: AdminUser
}

export interface AdminUserChanges {
  email?: string
  firstName?: string
  lastName?: string
  role?: ("user" | "operator" | "admin")
  isEmailConfirmed?: boolean
  isBlocked?: boolean
  plan?: string
}

export interface ChatbotList {
  status: "success"
  message: string
  data: Chatbot[]
  pagination: Pagination
}

export interface Chatbot {
  id: number
  name: string
  description: string
  systemPrompt: string
  model: string
  isActive: boolean
  websiteIntegration: boolean
  allowedDomains: string[]
  handoffKeywords: string[]
  handoffAfterAbstentions: number
  extractsWithModel: boolean
  abstainBelow: (number | null)
  answeringModel: string
  modelFailure: ({
    failure: string
    failures: number
    since: string
  } | null)
  siteToken: string
  createdAt: string
}

export interface NewChatbot {
  name: string
  description?: string
  systemPrompt?: string
  model?: string
  isActive?: boolean
  websiteIntegration?: boolean
  /**
   * @maxItems 100
   */
  allowedDomains?: string[]
  /**
   * @maxItems 100
   */
  handoffKeywords?: string[]
  handoffAfterAbstentions?: number
  extractsWithModel?: boolean
  abstainBelow?: (number | null)
}

export interface ChatbotResult {
  status: "success"
  message: string
  data: Chatbot
}

export interface ChatbotChanges {
  name?: string
  description?: string
  systemPrompt?: string
  model?: string
  isActive?: boolean
  websiteIntegration?: boolean
  /**
   * @maxItems 100
   */
  allowedDomains?: string[]
  /**
   * @maxItems 100
   */
  handoffKeywords?: string[]
  handoffAfterAbstentions?: number
  extractsWithModel?: boolean
  abstainBelow?: (number | null)
}

export interface NewMessage {
  message: string
  userId?: string
  conversationId?: (number | string)
  clientMessageId?: string
  stream?: boolean
}

export interface ExchangeQuestion {
  event: "message"
  data: Message
}

export interface Message {
  id: number
  conversationId: number
  sender: ("user" | "assistant" | "operator" | "system")
  content: string
  author: (string | null)
  createdAt: string
  replyTo?: number
  outcome?: ("answer" | "clarify" | "abstain" | "handoff")
  confidence?: number
  model?: string
  citations?: Citation[]
  trace?: Trace
  rating: (("positive" | "negative") | null)
}

export interface Citation {
  marker: number
  itemId: number
  title: string
  url?: string
  page: (number | null)
  headingPath: string[]
  start: number
  end: number
  quote: string
}

export interface Trace {
  [k: string]: unknown
}

export interface ExchangeDelta {
  event: "delta"
  data: {
    offset: number
    text: string
  }
}

export interface ExchangeAnswer {
  event: "response"
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

export interface ExchangeResult {
  status: "success"
  message: string
  data: Exchange
}

export interface Exchange {
  conversationId: number
  message: Message
  response: (Message | null)
}

export interface MessageList {
  status: "success"
  message: string
  data: Message[]
  pagination: Pagination
}

export interface ConversationEnd {
  conversationId?: (number | string)
  userId?: string
}

export interface ConversationResult {
  status: "success"
  message: string
  data: Conversation
}

export interface Conversation {
  conversationId: number
  status: ("active" | "ended")
}

export interface NewRating {
  messageId: (number | string)
  rating: ("positive" | "negative")
  comment?: (string | null)
}

export interface RatingResult {
  status: "success"
  message: string
  data: Rating
}

export interface Rating {
  messageId: number
  rating: ("positive" | "negative")
  ratedAt: string
}

export interface PersonalityList {
  status: "success"
  message: string
  data: Personality[]
  pagination: Pagination
}

export interface Personality {
  id: number
  chatbotId: number
  name: string
  description: string
  /**
   * @maxItems 20
   */
  traits: string[]
  tone: string
  language: string
  formality: ("casual" | "neutral" | "formal")
  responseLength: ("short" | "medium" | "long")
  greeting: string
  /**
   * @maxItems 100
   */
  forbiddenWords: string[]
  /**
   * @maxItems 10
   */
  examples: {
    question: string
    answer: string
  }[]
  isDefault: boolean
  createdAt: string
  updatedAt: string
}

export interface NewPersonality {
  name: string
  description?: string
  /**
   * @maxItems 20
   */
  traits?: string[]
  tone?: string
  language?: ("auto" | "en" | "ru" | "uk" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "tr" | "ar" | "he" | "hi" | "zh" | "ja" | "ko" | "th")
  formality?: ("casual" | "neutral" | "formal")
  responseLength?: ("short" | "medium" | "long")
  greeting?: string
  /**
   * @maxItems 100
   */
  forbiddenWords?: string[]
  /**
   * @maxItems 10
   */
  examples?: {
    question: string
    answer: string
  }[]
  isDefault?: boolean
}

export interface PersonalityResult {
  status: "success"
  message: string
  data: Personality
}

export interface PersonalityChanges {
  name?: string
  description?: string
  /**
   * @maxItems 20
   */
  traits?: string[]
  tone?: string
  language?: ("auto" | "en" | "ru" | "uk" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "tr" | "ar" | "he" | "hi" | "zh" | "ja" | "ko" | "th")
  formality?: ("casual" | "neutral" | "formal")
  responseLength?: ("short" | "medium" | "long")
  greeting?: string
  /**
   * @maxItems 100
   */
  forbiddenWords?: string[]
  /**
   * @maxItems 10
   */
  examples?: {
    question: string
    answer: string
  }[]
}

export interface PromptModifierResult {
  status: "success"
  message: string
  data: PromptModifier
}

export interface PromptModifier {
  personalityId: number
  promptModifier: string
  builtInModel: {
    honoured: string[]
    ignored: string[]
  }
}

export interface KnowledgeBaseList {
  status: "success"
  message: string
  data: KnowledgeBase[]
  pagination: Pagination
}

export interface KnowledgeBase {
  id: number
  name: string
  description: string
  chatbotIds: number[]
  itemsCount: number
  createdAt: string
  updatedAt: string
}

export interface KnowledgeBaseResult {
  status: "success"
  message: string
  data: KnowledgeBase
}

export interface KnowledgeBaseChanges {
  name?: string
  description?: string
  /**
   * @minItems 1
   * @maxItems 100
   */
  chatbotIds?: [(number | string), ...((number | string))[]]
}

export interface FoundPassageList {
  status: "success"
  message: string
  data: FoundPassage[]
  pagination: Pagination
  evidence: number
  isExact: boolean
}

export interface FoundPassage {
  itemId: number
  title: string
  url: (string | null)
  page: (number | null)
  headingPath: string[]
  start: number
  end: number
  text: string
  score: number
}

export interface KnowledgeItemList {
  status: "success"
  message: string
  data: KnowledgeItem[]
  pagination: Pagination
}

export interface KnowledgeItem {
  id: number
  knowledgeBaseId: number
  type: ("text" | "qa" | "file" | "page")
  title: string
  content?: string
  question?: string
  answer?: string
  tags: string[]
  url: (string | null)
  status: ("queued" | "processing" | "completed" | "failed")
  error: (string | null)
  createdAt: string
  updatedAt: string
}

export interface NewKnowledgeItem {
  title?: string
  content?: string
  question?: string
  answer?: string
  /**
   * @maxItems 20
   */
  tags?: string[]
}

export interface KnowledgeItemResult {
  status: "success"
  message: string
  data: KnowledgeItem
}

export interface KnowledgeItemChanges {
  title?: string
  content?: string
  question?: string
  answer?: string
  /**
   * @maxItems 20
   */
  tags?: string[]
}

export interface NewWebhook {
  url: string
  /**
   * @minItems 1
   * @maxItems 7
   */
  events?: [("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed"), ...(("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed"))[]]
  description?: string
  isActive?: boolean
  token?: (string | null)
}

export interface NewWebhookResult {
  status: "success"
  message: string
  data: WebhookWithSecret
}

export interface WebhookWithSecret {
  id: number
  url: string
  description: string
  events: ("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed")[]
  isActive: boolean
  pausedAt: (string | null)
  pauseReason: (("failing" | "gone") | null)
  createdAt: string
  updatedAt: string
  secret: string
}

export interface WebhookList {
  status: "success"
  message: string
  data: Webhook[]
  pagination: Pagination
}

export interface Webhook {
  id: number
  url: string
  description: string
  events: ("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed")[]
  isActive: boolean
  pausedAt: (string | null)
  pauseReason: (("failing" | "gone") | null)
  createdAt: string
  updatedAt: string
}

export interface WebhookResult {
  status: "success"
  message: string
  data: Webhook
}

export interface WebhookChanges {
  url?: string
  /**
   * @minItems 1
   * @maxItems 7
   */
  events?: [("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed"), ...(("message.received" | "message.sent" | "conversation.started" | "conversation.ended" | "user.registered" | "chatbot.created" | "training.completed"))[]]
  description?: string
  isActive?: boolean
  token?: (string | null)
}

export interface ContextResult {
  status: "success"
  message: string
  data: Context
}

export interface Context {
  chatbotId: number
  userId: string
  variables: {
    [k: string]: unknown
  }
  topics: Topic[]
  entities: Entity[]
  createdAt: (string | null)
  updatedAt: (string | null)
}

export interface Topic {
  id: number
  label: string
  weight: number
  firstSeenAt: string
  lastSeenAt: string
}

export interface Entity {
  id: number
  type: string
  value: string
  normalisedValue: string
  confidence: number
  source: ("message" | "api")
  messageId: (number | null)
  firstSeenAt: string
  lastSeenAt: string
}

export interface ContextChanges {
  variables: {
    [k: string]: JsonValue
  }
}

export interface JsonValue {
  [k: string]: unknown
}

export interface TopicList {
  status: "success"
  message: string
  data: Topic[]
  pagination: Pagination
}

export interface NewTopic {
  label: string
  weight?: number
}

export interface TopicResult {
  status: "success"
  message: string
  data: Topic
}

export interface EntityList {
  status: "success"
  message: string
  data: Entity[]
  pagination: Pagination
}

export interface NewEntity {
  type: string
  value: string
  confidence?: number
}

export interface EntityResult {
  status: "success"
  message: string
  data: Entity
}

export interface ReferencesToResolve {
  text: string
  userId?: string
  conversationId?: (number | string)
  /**
   * @maxItems 50
   */
  history?: {
    sender: ("user" | "assistant" | "operator")
    content: string
  }[]
}

export interface ResolutionResult {
  status: "success"
  message: string
  data: Resolution
}

export interface Resolution {
  text: string
  resolvedText: string
  references: Reference[]
}

export interface Reference {
  kind: ("pronoun" | "place" | "ordinal" | "one" | "noun" | "date" | "order")
  start: number
  end: number
  text: string
  antecedent: (string | null)
  isResolved: boolean
  confidence: number
  source: ({
    type: ("history" | "message" | "entity")
    index: (number | null)
    messageId: (number | null)
    entityId: (number | null)
  } | null)
}

export interface TrainingDatasetList {
  status: "success"
  message: string
  data: TrainingDatasetSummary[]
  pagination: Pagination
}

export interface TrainingDatasetSummary {
  id: number
  chatbotId: number
  name: string
  description: string
  examplesCount: number
  createdAt: string
  updatedAt: string
}

export interface NewTrainingDataset {
  name: string
  description?: string
  /**
   * @maxItems 200
   */
  intents?: {
    name: string
    action: IntentAction
  }[]
}

export interface TrainingDatasetResult {
  status: "success"
  message: string
  data: TrainingDataset
}

export interface TrainingDataset {
  id: number
  chatbotId: number
  name: string
  description: string
  examplesCount: number
  createdAt: string
  updatedAt: string
  intents: {
    name: string
    examples: number
    action: IntentAction
  }[]
  outOfScopeExamples: number
  examples: TrainingExample[]
}

export interface TrainingExample {
  id: number
  text: string
  intent: (string | null)
  createdAt: string
}

export interface TrainingDatasetChanges {
  name?: string
  description?: string
  /**
   * @maxItems 200
   */
  intents?: {
    name: string
    action: IntentAction
  }[]
}

export interface NewTrainingExample {
  text: string
  intent: (string | null)
  answer?: string
  plugin?: string
  tool?: string
  handoff?: boolean
}

export interface AddedTrainingExamplesResult {
  status: "success"
  message: string
  data: AddedTrainingExamples
}

export interface AddedTrainingExamples {
  added: number
  duplicates: number
  contradictions: {
    total: number
    examples: {
      text: string
      intent: (string | null)
      keptIntent: (string | null)
    }[]
  }
  otherActions: {
    intent: string
    kept: IntentAction
    refused: IntentAction
  }[]
  dataset: TrainingDatasetSummary
}

export interface TrainingExampleChanges {
  text: string
  intent: (string | null)
}

export interface NewTrainingSession {
  /**
   * @minItems 1
   * @maxItems 50
   */
  datasetIds?: [number, ...(number)[]]
  activate?: boolean
}

export interface TrainingSessionResult {
  status: "success"
  message: string
  data: TrainingSession
}

export interface TrainingSession {
  id: number
  chatbotId: number
  datasetIds: number[]
  status: ("queued" | "running" | "completed" | "failed" | "cancelled")
  progress: number
  activate: boolean
  isLive: boolean
  hasModel: boolean
  examplesCount: number
  intentsCount: number
  accuracy: (number | null)
  macroF1: (number | null)
  error: ({
    code: string
    message: string
  } | null)
  createdAt: string
  finishedAt: (string | null)
  report: (TrainingReport | null)
}

export interface TrainingReport {
  heldOut: number
  accuracy: number
  macroF1: number
  confusionMatrix: number[][]
  intents: {
    name: string
    examples: number
    action: ("none" | "handoff" | "answer" | "tool")
    heldOut: number
    precision: number
    recall: number
    f1: number
  }[]
  calibrationError: number
  abstention: {
    bound: number
    labelled: number
    rightOfLabelled: number
    outOfScope: number
    outOfScopeRefused: number
  }
  outOfScopeExamples: number
  duplicates: number
  contradictions: {
    total: number
    examples: {
      text: string
      intents: (string | null)[]
    }[]
  }
  modelBytes: number
}

export interface TrainingSessionList {
  status: "success"
  message: string
  data: TrainingSessionSummary[]
  pagination: Pagination
}

export interface TrainingSessionSummary {
  id: number
  chatbotId: number
  datasetIds: number[]
  status: ("queued" | "running" | "completed" | "failed" | "cancelled")
  progress: number
  activate: boolean
  isLive: boolean
  hasModel: boolean
  examplesCount: number
  intentsCount: number
  accuracy: (number | null)
  macroF1: (number | null)
  error: ({
    code: string
    message: string
  } | null)
  createdAt: string
  finishedAt: (string | null)
}

export interface TrainingMessage {
  text: string
}

export interface ClassifiedMessageResult {
  status: "success"
  message: string
  data: ClassifiedMessage
}

export interface ClassifiedMessage {
  intent: (string | null)
  confidence: number
  bound: number
  actionBound: number
  action: IntentAction
  ranked: {
    intent: string
    confidence: number
  }[]
}

export interface MessageAnalyticsResult {
  status: "success"
  message: string
  data: MessageAnalytics
}

export interface MessageAnalytics {
  from: string
  to: string
  timeZone: string
  granularity: ("hour" | "day" | "week" | "month")
  totals: {
    messages: {
      total: number
      user: number
      chatbot: number
      operator: number
      system: number
    }
    answers: {
      answer: number
      clarify: number
      abstain: number
      handoff: number
    }
  }
  values: {
    start: string
    end: string
    messages: {
      total: number
      user: number
      chatbot: number
      operator: number
      system: number
    }
    answers: {
      answer: number
      clarify: number
      abstain: number
      handoff: number
    }
  }[]
}

export interface UserAnalyticsResult {
  status: "success"
  message: string
  data: UserAnalytics
}

export interface UserAnalytics {
  from: string
  to: string
  timeZone: string
  granularity: ("hour" | "day" | "week" | "month")
  totals: {
    activeUsers: number
    newUsers: number
  }
  values: {
    start: string
    end: string
    activeUsers: number
    newUsers: number
  }[]
  sample: number
  standardError: number
}

export interface SessionAnalyticsResult {
  status: "success"
  message: string
  data: SessionAnalytics
}

export interface SessionAnalytics {
  from: string
  to: string
  timeZone: string
  granularity: ("hour" | "day" | "week" | "month")
  totals: {
    sessions: number
    results: {
      answered: number
      person: number
      missed: number
      unanswered: number
    }
    messagesPerSession: (number | null)
    averageSeconds: (number | null)
  }
  values: {
    start: string
    end: string
    sessions: number
    results: {
      answered: number
      person: number
      missed: number
      unanswered: number
    }
    messagesPerSession: (number | null)
    averageSeconds: (number | null)
  }[]
}

export interface IntentAnalyticsResult {
  status: "success"
  message: string
  data: IntentAnalytics
}

export interface IntentAnalytics {
  from: string
  to: string
  timeZone: string
  granularity: ("hour" | "day" | "week" | "month")
  totals: {
    intents: {
      intent: string
      count: number
    }[]
    otherIntents: number
    withoutIntent: number
  }
  values: {
    start: string
    end: string
    intents: {
      intent: string
      count: number
    }[]
    otherIntents: number
    withoutIntent: number
  }[]
}

export interface InsightsResult {
  status: "success"
  message: string
  data: Insights
}

export interface Insights {
  current: {
    from: string
    to: string
    sessions: number
    deflectionRate: (number | null)
    abstentionRate: (number | null)
    ratings: {
      good: number
      bad: number
    }
    firstResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    firstChatbotResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    firstPersonResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    resolution: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
  }
  previous: {
    from: string
    to: string
    sessions: number
    deflectionRate: (number | null)
    abstentionRate: (number | null)
    ratings: {
      good: number
      bad: number
    }
    firstResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    firstChatbotResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    firstPersonResponse: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
    resolution: {
      count: number
      medianSeconds: (number | null)
      p90Seconds: (number | null)
      p95Seconds: (number | null)
    }
  }
  satisfaction: {
    previous: (number | null)
    current: (number | null)
    pValue: (number | null)
    isFalling: boolean
  }
  unanswered: {
    total: number
    questions: {
      id: number
      question: string
      count: number
      lastSeenAt: string
    }[]
  }
}

export interface LearningItemList {
  status: "success"
  message: string
  data: LearningItem[]
  pagination: Pagination
}

export interface LearningItem {
  id: number
  chatbotId: number
  origin: ("abstention" | "low_rating" | "handoff" | "operator_answer" | "manual")
  question: string
  answer: (string | null)
  personalData: ("email" | "phone" | "number" | "name")[]
  status: ("pending" | "approved" | "rejected" | "applied" | "undone")
  author: (string | null)
  conversationId: (number | null)
  questionMessageId: (number | null)
  answerMessageId: (number | null)
  clusterId: (number | null)
  knowledgeItemId: (number | null)
  appliedAt: (string | null)
  createdAt: string
  updatedAt: string
}

export interface NewLearningItem {
  question: string
  answer: string
}

export interface LearningItemResult {
  status: "success"
  message: string
  data: LearningItem
}

export interface LearningChange {
  status: ("pending" | "approved" | "rejected" | "applied" | "undone")
  question?: string
  answer?: string
  allowPersonalData?: boolean
}

export interface GeneratedLearningResult {
  status: "success"
  message: string
  data: GeneratedLearning
}

export interface GeneratedLearning {
  created: number
  answered: number
}

export interface LearningChoice {
  /**
   * @minItems 1
   * @maxItems 50
   */
  ids?: [number, ...(number)[]]
}

export interface AppliedLearningResult {
  status: "success"
  message: string
  data: AppliedLearning
}

export interface AppliedLearning {
  applied: LearningItem[]
  failed: {
    id: number
    reason: string
  }[]
  remaining: number
}

export interface HealthResult {
  status: "success"
  message: string
  data: Health
}

export interface Health {
  status: "ok"
  time: string
}

export interface SystemStatusResult {
  status: "success"
  message: string
  data: SystemStatus
}

export interface SystemStatus {
  state: ("ok" | "degraded" | "down")
  checkedAt: string
  parts: {
    database: SystemPart
    objectStorage: SystemPart
    rooms: SystemPart
    limiters: SystemPart
    queues: SystemPart
    ai: SystemPart
    mail: SystemPart
    webhooks: SystemPart
  }
  backlog: ({
    unfinishedDocuments: number
    lateDocuments: number
    queuedMails: number
    lateMails: number
    unfinishedWebsites: number
    accountEvents: number
    waitingHandoffs: number
    pausedWebhooks: number
  } | null)
}

export interface SystemPart {
  state: ("ok" | "degraded" | "down")
  latencyMs: (number | null)
  detail: (string | null)
}

export interface PluginList {
  status: "success"
  message: string
  data: PluginEntry[]
  pagination: Pagination
}

export interface PluginEntry {
  id: number
  name: string
  version: string
  description: string
  configSchema: {
    [k: string]: unknown
  }
  secrets: string[]
  endpoint: ({
    url: string
    headers: {
      [k: string]: string
    }
  } | null)
  tools: ({
    name: string
    description: string
    parameters: {
      [k: string]: unknown
    }
  }[] | null)
  mcpServer: ({
    url: string
    headers: {
      [k: string]: string
    }
  } | null)
  createdAt: string
  updatedAt: string
}

export interface NewPlugin {
  name: string
  version: string
  description: string
  configSchema?: {
    [k: string]: unknown
  }
  endpoint?: {
    url: string
    headers?: {
      [k: string]: string
    }
  }
  /**
   * @minItems 1
   * @maxItems 64
   */
  tools?: [{
    name: string
    description: string
    parameters?: {
      [k: string]: unknown
    }
  }, ...({
    name: string
    description: string
    parameters?: {
      [k: string]: unknown
    }
  })[]]
  mcpServer?: {
    url: string
    headers?: {
      [k: string]: string
    }
  }
}

export interface PluginResult {
  status: "success"
  message: string
  data: PluginEntry
}

export interface PluginChanges {
  name?: string
  version?: string
  description?: string
  configSchema?: {
    [k: string]: unknown
  }
  endpoint?: {
    url: string
    headers?: {
      [k: string]: string
    }
  }
  /**
   * @minItems 1
   * @maxItems 64
   */
  tools?: [{
    name: string
    description: string
    parameters?: {
      [k: string]: unknown
    }
  }, ...({
    name: string
    description: string
    parameters?: {
      [k: string]: unknown
    }
  })[]]
  mcpServer?: {
    url: string
    headers?: {
      [k: string]: string
    }
  }
}

export interface PluginInstallationList {
  status: "success"
  message: string
  data: PluginInstallation[]
  pagination: Pagination
}

export interface PluginInstallation {
  plugin: {
    id: number
    name: string
    version: string
    description: string
  }
  chatbotId: number
  config: {
    [k: string]: unknown
  }
  /**
   * Whether the chatbot may call its tools.
   */
  isEnabled: boolean
  state: ("off" | "needs_configuration" | "unavailable" | "failing" | "ready")
  createdAt: string
  updatedAt: string
}

export interface NewPluginInstallation {
  pluginId: (number | string)
  config?: {
    [k: string]: unknown
  }
}

export interface PluginInstallationResult {
  status: "success"
  message: string
  data: PluginInstallation
}

export interface PluginConfiguration {
  config: {
    [k: string]: unknown
  }
}

export interface PluginSwitch {
  /**
   * Whether the chatbot may call the plugin's tools.
   */
  isEnabled: boolean
}

export interface PluginStatusResult {
  status: "success"
  message: string
  data: PluginStatus
}

export interface PluginStatus {
  state: ("off" | "needs_configuration" | "unavailable" | "failing" | "ready")
  tools: {
    name: string
    description: string
  }[]
  rejectedTools: {
    name: string
    reason: string
  }[]
  toolsListedAt: (string | null)
  lastCall: ({
    tool: string
    at: string
  } | null)
  lastError: ({
    tool: (string | null)
    failure: string
    message: string
    at: string
  } | null)
  window: {
    hours: number
    calls: number
    failures: number
    errorRate: (number | null)
    averageMs: (number | null)
    longestMs: (number | null)
  }
}

export interface MessageReceivedWebhookEvent {
  /**
   * Type of the event.
   */
  type: "message.received"
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
    message: EventMessage
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

export interface MessageSentWebhookEvent {
  /**
   * Type of the event.
   */
  type: "message.sent"
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
    message: EventMessage2
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
export interface EventMessage2 {
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

export interface ConversationStartedWebhookEvent {
  /**
   * Type of the event.
   */
  type: "conversation.started"
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

export interface ConversationEndedWebhookEvent {
  /**
   * Type of the event.
   */
  type: "conversation.ended"
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
     * The new status.
     */
    status: ("active" | "archived")
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

export interface UserRegisteredWebhookEvent {
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

export interface ChatbotCreatedWebhookEvent {
  /**
   * Type of the event.
   */
  type: "chatbot.created"
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

export interface TrainingCompletedWebhookEvent {
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

export interface RegisterRequest {
  body: NewUser
}

export interface LogInRequest {
  body: Login
}

export interface RefreshTokenRequest {
  body: Refresh
}

export interface UpdateMeRequest {
  body: ProfileChanges
}

export interface RequestPasswordResetRequest {
  body: PasswordResetRequest
}

export interface ResetPasswordRequest {
  body: PasswordReset
}

export interface CreateApiKeyRequest {
  body: NewApiKey
}

export interface ListApiKeysRequest {
  query?: {
    page?: number
    limit?: number
  }
}

export interface RevokeApiKeyRequest {
  keyId: number
}

export interface AdminListUsersRequest {
  query?: {
    page?: number
    limit?: number
    search?: string
  }
}

export interface AdminReadUserRequest {
  id: number
}

export interface AdminUpdateUserRequest {
  id: number
  body: AdminUserChanges
}

export interface AdminDeleteUserRequest {
  id: number
}

export interface ListChatbotsRequest {
  query?: {
    page?: number
    limit?: number
  }
}

export interface CreateChatbotRequest {
  body: NewChatbot
}

export interface ReadChatbotRequest {
  id: number
}

export interface UpdateChatbotRequest {
  id: number
  body: ChatbotChanges
}

export interface DeleteChatbotRequest {
  id: number
}

export interface SendMessageRequest {
  id: number
  body: NewMessage
}

export interface ReadHistoryRequest {
  id: number
  query?: {
    page?: number
    limit?: number
    userId?: string
    conversationId?: number
  }
}

export interface EndConversationRequest {
  id: number
  body: ConversationEnd
}

export interface RateResponseRequest {
  id: number
  body: NewRating
}

export interface ListPersonalitiesRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
  }
}

export interface CreatePersonalityRequest {
  chatbotId: number
  body: NewPersonality
}

export interface CreateDefaultPersonalityRequest {
  chatbotId: number
}

export interface ReadPersonalityRequest {
  id: number
}

export interface UpdatePersonalityRequest {
  id: number
  body: PersonalityChanges
}

export interface DeletePersonalityRequest {
  id: number
}

export interface SetDefaultPersonalityRequest {
  id: number
}

export interface ReadPromptModifierRequest {
  id: number
}

export interface ListKnowledgeBasesRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
  }
}

export interface CreateKnowledgeBaseRequest {
  chatbotId: number
  body: NewKnowledgeBase
}

export interface UnshareKnowledgeBaseRequest {
  chatbotId: number
  knowledgeBaseId: number
}

export interface ReadKnowledgeBaseRequest {
  id: number
}

export interface UpdateKnowledgeBaseRequest {
  id: number
  body: KnowledgeBaseChanges
}

export interface DeleteKnowledgeBaseRequest {
  id: number
}

export interface SearchKnowledgeBaseRequest {
  id: number
  query?: {
    page?: number
    limit?: number
    q?: string
    query?: string
  }
}

export interface ListKnowledgeItemsRequest {
  id: number
  query?: {
    page?: number
    limit?: number
  }
}

export interface AddKnowledgeItemRequest {
  id: number
  body: NewKnowledgeItem
}

export interface ReadKnowledgeItemRequest {
  id: number
  itemId: number
}

export interface UpdateKnowledgeItemRequest {
  id: number
  itemId: number
  body: KnowledgeItemChanges
}

export interface DeleteKnowledgeItemRequest {
  id: number
  itemId: number
}

export interface CreateWebhookRequest {
  body: NewWebhook
}

export interface ListWebhooksRequest {
  query?: {
    page?: number
    limit?: number
  }
}

export interface ReadWebhookRequest {
  id: number
}

export interface UpdateWebhookRequest {
  id: number
  body: WebhookChanges
}

export interface DeleteWebhookRequest {
  id: number
}

export interface ReadContextRequest {
  chatbotId: number
  userId: string
}

export interface ChangeContextRequest {
  chatbotId: number
  userId: string
  body: ContextChanges
}

export interface DeleteContextRequest {
  chatbotId: number
  userId: string
}

export interface ListTopicsRequest {
  chatbotId: number
  userId: string
  query?: {
    page?: number
    limit?: number
  }
}

export interface SaveTopicRequest {
  chatbotId: number
  userId: string
  body: NewTopic
}

export interface DeleteTopicRequest {
  chatbotId: number
  userId: string
  topicId: number
}

export interface ListEntitiesRequest {
  chatbotId: number
  userId: string
  query?: {
    page?: number
    limit?: number
  }
}

export interface AddEntityRequest {
  chatbotId: number
  userId: string
  body: NewEntity
}

export interface DeleteEntityRequest {
  chatbotId: number
  userId: string
  entityId: number
}

export interface ResolveReferencesRequest {
  chatbotId: number
  body: ReferencesToResolve
}

export interface ListTrainingDatasetsRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
  }
}

export interface CreateTrainingDatasetRequest {
  chatbotId: number
  body: NewTrainingDataset
}

export interface ReadTrainingDatasetRequest {
  id: number
  query?: {
    page?: number
    limit?: number
    intent?: string
    outOfScope?: boolean
  }
}

export interface UpdateTrainingDatasetRequest {
  id: number
  body: TrainingDatasetChanges
}

export interface DeleteTrainingDatasetRequest {
  id: number
}

export interface AddTrainingExamplesRequest {
  id: number
  body: NewTrainingExamples
}

export interface UpdateTrainingExampleRequest {
  id: number
  exampleId: number
  body: TrainingExampleChanges
}

export interface DeleteTrainingExampleRequest {
  id: number
  exampleId: number
}

export interface StartTrainingSessionRequest {
  chatbotId: number
  body: NewTrainingSession
}

export interface ListTrainingSessionsRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
    isLive?: boolean
  }
}

export interface ReadTrainingSessionRequest {
  id: number
}

export interface CancelTrainingSessionRequest {
  id: number
}

export interface ActivateTrainingSessionRequest {
  id: number
}

export interface DeactivateTrainingSessionRequest {
  id: number
}

export interface ClassifyTrainingMessageRequest {
  id: number
  body: TrainingMessage
}

export interface ReadMessageAnalyticsRequest {
  chatbotId: number
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    timeZone?: string
    granularity?: ("hour" | "day" | "week" | "month")
  }
}

export interface ReadUserAnalyticsRequest {
  chatbotId: number
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    timeZone?: string
    granularity?: ("hour" | "day" | "week" | "month")
  }
}

export interface ReadSessionAnalyticsRequest {
  chatbotId: number
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    timeZone?: string
    granularity?: ("hour" | "day" | "week" | "month")
  }
}

export interface ReadIntentAnalyticsRequest {
  chatbotId: number
  query?: {
    /**
     * A date of the time zone's calendar, or an instant.
     */
    from?: string
    /**
     * A date of the time zone's calendar, or an instant.
     */
    to?: string
    timeZone?: string
    granularity?: ("hour" | "day" | "week" | "month")
  }
}

export interface ReadInsightsRequest {
  chatbotId: number
  query?: {
    days?: number
  }
}

export interface ListLearningRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
    status?: ("pending" | "approved" | "rejected" | "applied" | "undone" | "all")
  }
}

export interface AddLearningRequest {
  chatbotId: number
  body: NewLearningItem
}

export interface ChangeLearningRequest {
  learningId: number
  body: LearningChange
}

export interface GenerateLearningRequest {
  chatbotId: number
}

export interface ApplyLearningRequest {
  chatbotId: number
  body: LearningChoice
}

export interface ListPluginsRequest {
  query?: {
    page?: number
    limit?: number
  }
}

export interface CreatePluginRequest {
  body: NewPlugin
}

export interface ReadPluginRequest {
  id: number
}

export interface UpdatePluginRequest {
  id: number
  body: PluginChanges
}

export interface DeletePluginRequest {
  id: number
}

export interface ListInstallationsRequest {
  chatbotId: number
  query?: {
    page?: number
    limit?: number
  }
}

export interface InstallPluginRequest {
  chatbotId: number
  body: NewPluginInstallation
}

export interface UninstallPluginRequest {
  chatbotId: number
  pluginId: number
}

export interface ConfigurePluginRequest {
  chatbotId: number
  pluginId: number
  body: PluginConfiguration
}

export interface SwitchPluginRequest {
  chatbotId: number
  pluginId: number
  body: PluginSwitch
}

export interface ReadPluginStatusRequest {
  chatbotId: number
  pluginId: number
}

/** What a webhook gets. */
export type WebhookEvent =
  | MessageReceivedWebhookEvent
  | MessageSentWebhookEvent
  | ConversationStartedWebhookEvent
  | ConversationEndedWebhookEvent
  | UserRegisteredWebhookEvent
  | ChatbotCreatedWebhookEvent
  | TrainingCompletedWebhookEvent
