export type WidgetProblem = "avatarProblem" | "preChatEmpty";

/** What the server would refuse of a widget's settings; null when nothing. */
export function widgetProblem(widget: {
  avatar_url: string | null;
  pre_chat_fields: readonly { label: string }[];
}): WidgetProblem | null {
  const { avatar_url: avatar, pre_chat_fields: fields } = widget;
  if (avatar !== null && !/^https:\/\/[^/\s]+/.test(avatar)) return "avatarProblem";
  if (fields.some(({ label }) => label.trim() === "")) return "preChatEmpty";
  return null;
}
