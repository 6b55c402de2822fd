import { Composer } from "./composer.tsx";
import { wantsPerson } from "./conversation.ts";
import type { ChatSettings } from "./settings.ts";
import { StateLine } from "./state-line.tsx";
import type { Talk } from "./talk.ts";
import type { Words } from "./words/en.ts";

interface FootProps {
  talk: Talk;
  settings: ChatSettings;
  words: Words;
  /** Nothing can be said in this conversation any more. */
  isOver: boolean;
  /** It keeps what is being written while something else is looked at. */
  isHidden: boolean;
  /** null: a visitor may not send files. */
  onFiles: ((files: File[]) => void) | null;
}

/** What is below the conversation: how the connection is, what might be asked, and where to write. */
export function Foot({ talk, settings, words, isOver, isHidden, onFiles }: FootProps) {
  const { conversation, state } = talk;
  const isNew = conversation.entries.length + conversation.pending.length === 0 && !talk.isCatchingUp;
  const suggestions = isNew ? settings.quick_replies : wantsPerson(conversation) ? [words.talkToPerson] : [];
  return (
    <footer hidden={isHidden}>
      <StateLine state={state} isArchived={conversation.isArchived} words={words} onAgain={() => talk.startAgain()} />
      {!isOver && suggestions.length > 0 && (
        <ul class="suggestions" aria-label={words.suggestions}>
          {suggestions.map((reply) => (
            <li key={reply}>
              <button type="button" dir="auto" onClick={() => talk.send(reply)}>
                {reply}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Composer
        placeholder={settings.placeholder ?? words.placeholder}
        words={words}
        isOff={isOver}
        onSend={(text) => talk.send(text)}
        onTyping={() => talk.sendTyping()}
        onFiles={onFiles}
      />
    </footer>
  );
}
