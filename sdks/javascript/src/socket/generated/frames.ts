/* Generated from the routes of the API (npm run sdks). */
export type ServerFrame = (NewMessageFrame | MessageDeltaFrame | MessageRatedFrame | AckFrame | ErrorFrame | HandoffRequestedFrame | HandoffStartedFrame | HandoffReleasedFrame | DialogStatusFrame | HiddenFrame | VisitorTypingFrame | OperatorTypingFrame | ReceiptFrame | DeliveryFailedFrame | DialogPresenceFrame | ResyncFrame)

export type InternalFrame = (NoteAddedFrame | TriageChangedFrame | SlaBreachedFrame)

export type TeamFrame = (ServerFrame | InternalFrame | ViewersFrame)

export interface AckFrame {
  type: "ack"
  dialog_id: number
  client_message_id: (string | null)
  message_id: number
  seq: number
  duplicate: boolean
}

export interface AttachmentFrame {
  id: number
  name: string
  content_type: string
  size: (number | null)
  url: string
}

export interface CitationFrame {
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

export interface DeliveryFailedFrame {
  type: "delivery_failed"
  dialog_id: number
  message_id: number
  reason: string
  timestamp: string
}

export interface DialogPresenceFrame {
  type: "presence"
  dialog_id: number
  user: ("online" | "offline")
  operators: {
    id: number
    name: string
  }[]
  queue_position?: number
  timestamp: string
}

export interface DialogStatusFrame {
  type: "dialog_status"
  status: ("active" | "archived")
  is_merged?: true
  dialog_id: number
  seq: number
  timestamp: string
}

export interface ErrorFrame {
  type: "error"
  dialog_id: number
  error: {
    code: string
    message: string
  }
  client_message_id?: (string | null)
  reply_to?: number
}

export interface HandoffReleasedFrame {
  type: "handoff_released"
  cause: ("released" | "cancelled" | "reset" | "expired")
  dialog_id: number
  seq: number
  timestamp: string
}

export interface HandoffRequestedFrame {
  type: "handoff_requested"
  reason: ("keyword" | "user_request" | "low_confidence" | "operator" | "api")
  queue_position: (number | null)
  dialog_id: number
  seq: number
  timestamp: string
}

export interface HandoffStartedFrame {
  type: "handoff_started"
  manager: {
    id: number
    name: string
    avatar: (string | null)
  }
  dialog_id: number
  seq: number
  timestamp: string
}

export interface HiddenFrame {
  type: "hidden"
  dialog_id: number
  seq: number
}

export interface MessageDeltaFrame {
  type: "message_delta"
  dialog_id: number
  reply_to: number
  offset: number
  delta: string
  timestamp: string
}

export interface MessageFrame {
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
  citations?: CitationFrame[]
  model?: string
  rating?: ("good" | "bad")
  attachments?: AttachmentFrame[]
}

export interface MessageRatedFrame {
  type: "message_rated"
  dialog_id: number
  message_id: number
  rating: ("good" | "bad")
  timestamp: string
}

export interface NewMessageFrame {
  type: "new_message"
  dialog_id: number
  message: MessageFrame
  seq: number
  timestamp: string
}

export interface OperatorTypingFrame {
  type: "operator_typing"
  dialog_id: number
  operator_name: string
  timestamp: string
}

export interface ReadFrame {
  type: "read"
  seq: number
}

export interface ReceiptFrame {
  type: "receipt"
  dialog_id: number
  side: ("user" | "operator")
  delivered_seq: number
  read_seq: number
  timestamp: string
}

export interface ReceivedFrame {
  type: "received"
  seq: number
}

export interface ResumeFrame {
  type: "resume"
  after_seq: number
}

export interface ResyncFrame {
  type: "resync"
  dialog_id: number
  after_seq: number
  timestamp: string
}

export interface SendMessageFrame {
  type: "send_message"
  content?: string
  text?: string
  sender?: "user"
  client_message_id?: string
  after_seq?: number
}

export interface VisitorTypingFrame {
  type: "typing"
  dialog_id: number
  sender: "user"
  timestamp: string
}

export interface TypingFrame {
  type: "typing"
}

export interface NoteAddedFrame {
  type: "note_added"
  note: {
    id: number
    author: {
      id: number
      name: string
    }
    text: string
    mentions: number[]
    created_at: string
  }
  dialog_id: number
  seq: number
  timestamp: string
}

export interface TriageChangedFrame {
  type: "triage_changed"
  change: ("labels_changed" | "variables_changed" | "priority_changed" | "snoozed" | "snooze_ended" | "team_changed" | "merged_into" | "merged_from" | "merge_undone")
  cause?: ("due" | "message" | "operator" | "archived")
  merge_id?: number
  dialog?: {
    id: number
  }
  by: ({
    id: number
    name: string
  } | null)
  triage: TriageFields
  dialog_id: number
  seq: number
  timestamp: string
}

export interface TriageFields {
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

export interface SlaBreachedFrame {
  type: "sla_breached"
  metric: ("first_response" | "next_response" | "resolution")
  policy: {
    id: number
    name: string
  }
  due_at: string
  dialog_id: number
  seq: number
  timestamp: string
}

export interface ViewersFrame {
  type: "viewers"
  dialog_id: number
  viewers: {
    id: number
    name: string
    is_typing: boolean
  }[]
  timestamp: string
}
