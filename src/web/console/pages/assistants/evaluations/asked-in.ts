interface Said {
  id: number;
  sender: "user" | "assistant" | "operator" | "system";
  text: string;
  outcome?: string;
}

export interface Asked {
  id: number;
  question: string;
  /** What a person answered, else the assistant; without markers of sources. Empty when nobody knew. */
  answer: string;
}

/** A golden question's longest answer, characters. */
const longest = 4_000;

/** The visitor's messages of a dialog, each with its answer: a person's counts before the assistant's. */
export function askedIn(messages: readonly Said[]): Asked[] {
  return messages.flatMap((message, at) => {
    if (message.sender !== "user" || message.text.trim() === "") return [];
    const following = messages.slice(at + 1);
    const end = following.findIndex(({ sender }) => sender === "user");
    const replies = end === -1 ? following : following.slice(0, end);
    const answer =
      replies.find(({ sender }) => sender === "operator") ??
      replies.find(({ sender, outcome }) => sender === "assistant" && (outcome ?? "answer") === "answer");
    const text = (answer?.text ?? "").replaceAll(/\s\[\d{1,3}\]/g, "").slice(0, longest);
    return [{ id: message.id, question: message.text, answer: text }];
  });
}
