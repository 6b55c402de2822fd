import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const siteWords: Words = {
  "GuestDialog.*": "Dialog",
  "NewGuestDialog.guest_id": "The visitor's id of an earlier response; without it, a new one is made.",
  "SiteMessages.last_seq": "`seq` of the last message: the `after_seq` of the next poll.",
  "WidgetPage.host": "The site of the pages: with the port, unless it is the usual one.",
  "?theme": "Theme of the widget, over its settings.",
  guest_id: "Signed id of the visitor, the credential for later requests.",
  refusal: "Why the widget is refused there; null: it is not.",
  snippet: "What the page has of the widget's code; null: it could not be read.",
};
