import type { Words } from "../kit/tell-fields.ts";
import { accountWords } from "./account/words.ts";
import { accountTokensWords } from "./account-tokens/words.ts";
import { adminWords } from "./admin/words.ts";
import { aiWords } from "./ai/words.ts";
import { aiTokensWords } from "./ai-tokens/words.ts";
import { apiTokensWords } from "./api-tokens/words.ts";
import { assistantsWords } from "./assistants/words.ts";
import { billingWords } from "./billing/words.ts";
import { botsWords } from "./bots/words.ts";
import { channelsWords } from "./channels/words.ts";
import { contactsWords } from "./contacts/words.ts";
import { dialogsWords } from "./dialogs/words.ts";
import { documentsWords } from "./documents/words.ts";
import { emailWords } from "./email/words.ts";
import { evaluationsWords } from "./evaluations/words.ts";
import { figuresWords } from "./figures/words.ts";
import { gapsWords } from "./gaps/words.ts";
import { handoffWords } from "./handoff/words.ts";
import { inboxWords } from "./inbox/words.ts";
import { invitationsWords } from "./invitations/words.ts";
import { knowledgeWords } from "./knowledge/words.ts";
import { labelsWords } from "./labels/words.ts";
import { onboardingWords } from "./onboarding/words.ts";
import { qaWords } from "./qa/words.ts";
import { savedRepliesWords } from "./saved-replies/words.ts";
import { sharedWords } from "./shared-words.ts";
import { sharedWordsMore } from "./shared-words-more.ts";
import { siteWords } from "./site/words.ts";
import { slaWords } from "./sla/words.ts";
import { supportWords } from "./support/words.ts";
import { systemWords } from "./system/words.ts";
import { teamWords } from "./team/words.ts";
import { teamsWords } from "./teams/words.ts";
import { tokensWords } from "./tokens/words.ts";
import { unansweredWords } from "./unanswered/words.ts";
import { webhooksWords } from "./webhooks/words.ts";
import { websitesWords } from "./websites/words.ts";

/** What the fields and parameters of the dialect are. Only readers of its document need them. */
export const words: Words = {
  ...accountWords,
  ...accountTokensWords,
  ...adminWords,
  ...aiWords,
  ...aiTokensWords,
  ...apiTokensWords,
  ...assistantsWords,
  ...billingWords,
  ...botsWords,
  ...channelsWords,
  ...contactsWords,
  ...dialogsWords,
  ...documentsWords,
  ...emailWords,
  ...evaluationsWords,
  ...figuresWords,
  ...gapsWords,
  ...handoffWords,
  ...inboxWords,
  ...invitationsWords,
  ...knowledgeWords,
  ...labelsWords,
  ...onboardingWords,
  ...qaWords,
  ...savedRepliesWords,
  ...siteWords,
  ...slaWords,
  ...supportWords,
  ...systemWords,
  ...teamWords,
  ...teamsWords,
  ...tokensWords,
  ...unansweredWords,
  ...webhooksWords,
  ...websitesWords,
  ...sharedWords,
  ...sharedWordsMore,
};
