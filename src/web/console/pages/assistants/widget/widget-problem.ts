import { isColour } from "./is-colour.ts";

export type WidgetProblem = "noColour" | "avatarProblem" | "preChatEmpty";

/** What the server would refuse of a widget's settings; null when nothing. */
export function widgetProblem(widget: {
  primary_color: string;
  text_color: string;
  avatar_url: string | null;
  pre_chat_fields: readonly { label: string }[];
}): WidgetProblem | null {
  const { avatar_url: avatar, pre_chat_fields: fields } = widget;
  if (!isColour(widget.primary_color) || !isColour(widget.text_color)) return "noColour";
  if (avatar !== null && !/^https:\/\/[^/\s]+/.test(avatar)) return "avatarProblem";
  if (fields.some(({ label }) => label.trim() === "")) return "preChatEmpty";
  return null;
}
