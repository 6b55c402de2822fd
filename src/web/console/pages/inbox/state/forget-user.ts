import { effect } from "@preact/signals";
import { user } from "../../../session/session.ts";
import { forgetAll } from "../conversation/opened.ts";
import { forgetDrafts } from "../drafts/draft.ts";
import { outbox } from "../outbox/outbox.ts";
import { inbox } from "./inbox.ts";

/** Leaves nothing of a user who has logged out for the next one in this tab. */
effect(() => {
  if (user.value !== null) return;
  inbox.stop();
  outbox.forget();
  forgetDrafts();
  forgetAll();
});
