/** What the Worker loads by `import()` when it is first needed. */
import "jose";
import "../../src/api/reference/app.ts";
import "../../src/api/replyx/app.ts";
import "../../src/api/widget/app.ts";
import "../../src/channels/payments/app.ts";
import "../../src/channels/telegram/app.ts";
import "../../src/domain/answering/failed-answer.ts";
import "../../src/domain/answering/handoff-expired-message.ts";
import "../../src/domain/conversations/dialog/close-turn.ts";
import "../../src/domain/conversations/dialog/take-turn.ts";
import "../../src/domain/conversations/handoff/away-message.ts";
import "../../src/events/consume-events.ts";
import "../../src/events/keep-house.ts";
import "../../src/ingest/consume-ingest.ts";
import "../../src/objects/knowledge-index/count-grams.ts";
