export type WidgetProblem = "avatarProblem" | "perHourProblem" | "preChatEmpty";

/** What the server would refuse of a widget's settings; null when nothing. */
export function widgetProblem(widget: {
  avatar_url: string | null;
  answers_per_hour: number;
  pre_chat_fields: readonly { label: string }[];
}): WidgetProblem | null {
  const { avatar_url: avatar, answers_per_hour: perHour, pre_chat_fields: fields } = widget;
  if (avatar !== null && !/^https:\/\/[^/\s]+/.test(avatar)) return "avatarProblem";
  if (!Number.isInteger(perHour) || perHour < 1 || perHour > 1000) return "perHourProblem";
  if (fields.some(({ label }) => label.trim() === "")) return "preChatEmpty";
  return null;
}
