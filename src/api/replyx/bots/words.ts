import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const botsWords: Words = {
  "NewBotDialog.telegram_chat_id": "Telegram's id of the chat; negative for a group.",
  "NewFile.sender": "`user` for a visitor's file; without it, it is an operator's.",
  "?file_id": "Id of the file.",
  response: "The answer's text; null while an operator has the dialog.",
};
