/** Messages of four intents to train with, and others to try: made of pieces, so that no message is in both. */
const pieces: Record<string, [openings: string[], things: string[]]> = {
  cancel_order: [
    ["I want to cancel", "Please stop", "How do I withdraw", "Can I call off", "I no longer want", "Drop"],
    ["my order", "the order I placed today", "order number 4417", "an order that is not shipped yet"],
  ],
  delivery_time: [
    [
      "When will I get",
      "How long does it take to ship",
      "What day arrives",
      "Is there a date for",
      "Where is",
      "Track",
    ],
    ["my parcel", "the delivery", "the package you sent", "a shipment to Spain"],
  ],
  opening_hours: [
    ["When do you open", "What are your hours", "Are you open", "At what time do you close", "Until when are you open"],
    ["on Sunday", "tomorrow", "on public holidays", "in the morning"],
  ],
  complaint: [
    ["I am angry about", "This is unacceptable:", "I want to complain about", "What a disgrace,", "You ruined"],
    ["your rude staff", "the broken lamp I got", "being ignored for weeks", "this awful service"],
  ],
};

export const intents = Object.keys(pieces);

export interface TrainingMessage {
  text: string;
  intent: string;
}

const all: (TrainingMessage & { isHeldOut: boolean })[] = intents.flatMap((intent) => {
  const [openings, things] = pieces[intent]!;
  return openings.flatMap((opening, row) =>
    things.map((thing, column) => ({
      ...{ text: `${opening} ${thing}`, intent },
      isHeldOut: (row + column) % 4 === 0,
    })),
  );
});

const messagesOf = (wanted: boolean): TrainingMessage[] =>
  all.filter(({ isHeldOut }) => isHeldOut === wanted).map(({ isHeldOut: _, ...message }) => message);

export const toTrain: TrainingMessage[] = messagesOf(false);
export const toTry: TrainingMessage[] = messagesOf(true);

/** Outside the intents, and not among those that every training knows. */
export const outside = [
  "Which planet is the largest one?",
  "Sing me a song about frogs",
  "Как приготовить борщ?",
  "zzz qqq xxx",
];
