import type { z } from "zod";
import type { AssistantStats } from "../../../domain/assistants/assistant/read-assistant-stats.ts";
import type { StoredWidget } from "../../../domain/assistants/site/read-widget-settings.ts";
import type { WidgetChanges } from "../../../domain/assistants/site/widget-settings.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./settings-wire.ts";

export function toWidgetSettings(
  assistant: { id: number; name: string },
  { settings, updatedAt }: StoredWidget,
): z.input<typeof wire.WidgetSettings> {
  return {
    assistant_id: assistant.id,
    assistant_name: assistant.name,
    primary_color: settings.primaryColor,
    text_color: settings.textColor,
    theme: settings.theme,
    position: settings.position,
    language: settings.language,
    title: settings.title,
    subtitle: settings.subtitle,
    greeting: settings.greeting,
    placeholder: settings.placeholder,
    avatar_url: settings.avatarUrl,
    quick_replies: settings.quickReplies,
    pre_chat_fields: settings.preChatFields.map(({ isRequired, ...field }) => ({ ...field, required: isRequired })),
    file_upload: settings.fileUpload,
    sound: settings.sound,
    answers_per_hour: settings.answersPerHour,
    updated_at: toTime(updatedAt),
  };
}

export function fromWidgetChanges(body: z.output<typeof wire.WidgetChanges>): WidgetChanges {
  return {
    primaryColor: body.primary_color,
    textColor: body.text_color,
    theme: body.theme,
    position: body.position,
    language: body.language,
    title: body.title,
    subtitle: body.subtitle,
    greeting: body.greeting,
    placeholder: body.placeholder,
    avatarUrl: body.avatar_url,
    quickReplies: body.quick_replies,
    preChatFields:
      body.pre_chat_fields === null
        ? null
        : body.pre_chat_fields?.map(({ required, ...field }) => ({ ...field, isRequired: required })),
    fileUpload: body.file_upload,
    sound: body.sound,
    answersPerHour: body.answers_per_hour,
  };
}

/** The requested state of the switch in any of its spellings; without one, the opposite of the current state. */
export function requestedSwitch(body: z.output<typeof wire.IntegrationSwitch>, isOn: boolean): boolean {
  return body.enabled ?? body.is_enabled ?? body.website_integration_enabled ?? body.website_integration ?? !isOn;
}

export function toAssistantStats(stats: AssistantStats[]): z.input<typeof wire.AssistantStats> {
  const assistants = stats.map((one) => ({
    assistant_id: one.assistantId,
    name: one.name,
    is_active: one.isActive,
    ...toCounts(one),
    last_message_time: toTime(one.lastMessageAt),
  }));
  const active = stats.filter((one) => one.isActive).length;
  return {
    assistants,
    total: { assistants_count: stats.length, active_assistants: active, ...toCounts(sumOf(stats)) },
  };
}

type Counted = Pick<
  AssistantStats,
  "dialogs" | "activeDialogs" | "dialogsInHandoff" | "messages" | "answers" | "documents"
>;

function toCounts(counted: Counted) {
  return {
    dialogs_count: counted.dialogs,
    active_dialogs: counted.activeDialogs,
    handoff_dialogs: counted.dialogsInHandoff,
    messages_count: counted.messages,
    answers_count: counted.answers,
    documents_count: counted.documents,
  };
}

function sumOf(stats: Counted[]): Counted {
  const sum = (name: keyof Counted) => stats.reduce((total, one) => total + one[name], 0);
  return {
    dialogs: sum("dialogs"),
    activeDialogs: sum("activeDialogs"),
    dialogsInHandoff: sum("dialogsInHandoff"),
    messages: sum("messages"),
    answers: sum("answers"),
    documents: sum("documents"),
  };
}
