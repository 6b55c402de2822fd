import type { ChatSession } from "./chat-session.ts";
import { Composer } from "./composer.tsx";
import { ConnectionStatus } from "./connection-status.tsx";
import { shouldOfferOperator } from "./conversation.ts";
import type { ChatSettings } from "./settings.ts";
import type { Texts } from "./texts/en.ts";

interface FooterProps {
  session: ChatSession;
  settings: ChatSettings;
  texts: Texts;
  /** The conversation takes no more messages. */
  isOver: boolean;
  /** Hidden while the list of conversations is shown; keeps the unsent text. */
  isHidden: boolean;
  /** null: visitors may not send files. */
  onFiles: ((files: File[]) => void) | null;
}

/** Below the conversation: the connection status, the suggestions and the text field. */
export function Footer({ session, settings, texts, isOver, isHidden, onFiles }: FooterProps) {
  const { conversation, state } = session;
  const isNew = conversation.entries.length + conversation.pending.length === 0 && !session.isLoadingHistory;
  const suggestions = isNew ? settings.quick_replies : shouldOfferOperator(conversation) ? [texts.talkToPerson] : [];
  return (
    <footer hidden={isHidden}>
      <ConnectionStatus
        state={state}
        isArchived={conversation.isArchived}
        texts={texts}
        onAgain={() => session.startAgain()}
      />
      {!isOver && suggestions.length > 0 && (
        <ul class="suggestions" aria-label={texts.suggestions}>
          {suggestions.map((reply) => (
            <li key={reply}>
              <button type="button" dir="auto" onClick={() => session.send(reply)}>
                {reply}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Composer
        placeholder={settings.placeholder ?? texts.placeholder}
        texts={texts}
        isDisabled={isOver}
        onSend={(text) => session.send(text)}
        onTyping={() => session.sendTyping()}
        onFiles={onFiles}
      />
    </footer>
  );
}
