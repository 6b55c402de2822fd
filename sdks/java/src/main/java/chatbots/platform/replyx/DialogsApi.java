// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Events;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Upload;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Dialogs. */
public final class DialogsApi {
    private final Core core;

    DialogsApi(Core core) {
        this.core = core;
    }

    /**
     * Send a file.
     *
     * <p>At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with
     * {@code sender=user} a visitor's. The type is detected from the bytes. An {@code Idempotency-Key} header or
     * {@code client_message_id} makes retries safe. Called by a user of the account, or by a visitor with a site
     * token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/files}
     */
    public Message sendFile(long dialogId, NewFile body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/files").form(body).keyed(), Message.class);
    }

    /**
     * Send a file.
     *
     * <p>At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with
     * {@code sender=user} a visitor's. The type is detected from the bytes. An {@code Idempotency-Key} header or
     * {@code client_message_id} makes retries safe. Called by a user of the account, or by a visitor with a site
     * token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/files}
     */
    public Message sendFile(long dialogId, NewFile body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/files").form(body).keyed().extras(extras), Message.class);
    }

    /**
     * Read a file of a dialog.
     *
     * <p>For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet. Called by
     * a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/files/{file_id}}
     */
    public byte[] readFile(long fileId) {
        return core.sendBytes(Call.of("GET", "/api/files/" + Call.segment(fileId)));
    }

    /**
     * Search the messages of your dialogs.
     *
     * <p>All words of {@code q} must match; the last one may be a prefix. Newest first; may lag by seconds. Called
     * by any user of the account.
     *
     * <p>{@code GET /api/dialogs/search}
     */
    public FoundMessages searchMessages(SearchMessagesQuery query) {
        return core.send(Call.of("GET", "/api/dialogs/search").query(query), FoundMessages.class);
    }

    /**
     * Archive a dialog: it can be read, but takes no messages.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/archive}
     */
    public TeamDialog archiveDialog(long dialogId) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/archive"), TeamDialog.class);
    }

    /**
     * Reopen an archived dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/reopen}
     */
    public TeamDialog reopenDialog(long dialogId) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/reopen"), TeamDialog.class);
    }

    /**
     * Export a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/export}
     */
    public DialogExport exportDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/export"), DialogExport.class);
    }

    /**
     * Start a dialog with an assistant.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs}
     */
    public TeamDialog createDialog(NewDialog body) {
        return core.send(Call.of("POST", "/api/dialogs").body(body).keyed(), TeamDialog.class);
    }

    /**
     * Start a dialog with an assistant.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs}
     */
    public TeamDialog createDialog(NewDialog body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs").body(body).keyed().extras(extras), TeamDialog.class);
    }

    /**
     * List your dialogs.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/dialogs}
     */
    public DialogList listDialogs() {
        return core.send(Call.of("GET", "/api/dialogs"), DialogList.class);
    }

    /**
     * List your dialogs. All pages, one after the other.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/dialogs}
     */
    public Pages<TeamDialog> allDialogs() {
        return core.pages(Call.of("GET", "/api/dialogs"), new Pages.Style("page", "page", "dialogs", null), TeamDialog.class);
    }

    /**
     * List your dialogs.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/dialogs}
     */
    public DialogList listDialogs(ListDialogsQuery query) {
        return core.send(Call.of("GET", "/api/dialogs").query(query), DialogList.class);
    }

    /**
     * List your dialogs. All pages, one after the other.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/dialogs}
     */
    public Pages<TeamDialog> allDialogs(ListDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/dialogs").query(query), new Pages.Style("page", "page", "dialogs", null), TeamDialog.class);
    }

    /**
     * List an assistant's dialogs.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/dialogs}
     */
    public DialogList listAssistantDialogs(long assistantId) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/dialogs"), DialogList.class);
    }

    /**
     * List an assistant's dialogs. All pages, one after the other.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/dialogs}
     */
    public Pages<TeamDialog> allAssistantDialogs(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/dialogs"), new Pages.Style("page", "page", "dialogs", null), TeamDialog.class);
    }

    /**
     * List an assistant's dialogs.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/dialogs}
     */
    public DialogList listAssistantDialogs(long assistantId, ListAssistantDialogsQuery query) {
        return core.send(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/dialogs").query(query), DialogList.class);
    }

    /**
     * List an assistant's dialogs. All pages, one after the other.
     *
     * <p>Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of
     * the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/dialogs}
     */
    public Pages<TeamDialog> allAssistantDialogs(long assistantId, ListAssistantDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/dialogs").query(query), new Pages.Style("page", "page", "dialogs", null), TeamDialog.class);
    }

    /**
     * Find the dialog of a Telegram chat.
     *
     * <p>The newest one, if several of your assistants are in the chat. Called with the service key, or by any user
     * of the account.
     *
     * <p>{@code GET /api/dialogs/by-telegram-chat/{telegram_chat_id}}
     */
    public SiteApi.Dialog readTelegramDialog(String telegramChatId) {
        return core.send(Call.of("GET", "/api/dialogs/by-telegram-chat/" + Call.segment(telegramChatId)), SiteApi.Dialog.class);
    }

    /**
     * Read a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}}
     */
    public TeamDialog readDialog(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId)), TeamDialog.class);
    }

    /**
     * Send a message.
     *
     * <p>{@code content} is a visitor's message: the response contains the answer, or streams it with {@code Accept:
     * text/event-stream}. {@code text} is an operator's message; with {@code after_seq} it is refused when a
     * colleague has written after that entry ({@code NEWER_MESSAGES}, {@code details.missed}). An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages}
     */
    public Object postMessage(long dialogId, NewMessage body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed(), Object.class);
    }

    /**
     * Send a message. As events, while it is written.
     *
     * <p>{@code content} is a visitor's message: the response contains the answer, or streams it with {@code Accept:
     * text/event-stream}. {@code text} is an operator's message; with {@code after_seq} it is refused when a
     * colleague has written after that entry ({@code NEWER_MESSAGES}, {@code details.missed}). An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages}
     */
    public Events postMessageStream(long dialogId, NewMessage body) {
        return core.stream(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed());
    }

    /**
     * Send a message.
     *
     * <p>{@code content} is a visitor's message: the response contains the answer, or streams it with {@code Accept:
     * text/event-stream}. {@code text} is an operator's message; with {@code after_seq} it is refused when a
     * colleague has written after that entry ({@code NEWER_MESSAGES}, {@code details.missed}). An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages}
     */
    public Object postMessage(long dialogId, NewMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras), Object.class);
    }

    /**
     * Send a message. As events, while it is written.
     *
     * <p>{@code content} is a visitor's message: the response contains the answer, or streams it with {@code Accept:
     * text/event-stream}. {@code text} is an operator's message; with {@code after_seq} it is refused when a
     * colleague has written after that entry ({@code NEWER_MESSAGES}, {@code details.missed}). An {@code
     * Idempotency-Key} header or {@code client_message_id} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/messages}
     */
    public Events postMessageStream(long dialogId, NewMessage body, Extras extras) {
        return core.stream(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/messages").body(body).keyed().extras(extras));
    }

    /**
     * Read a dialog's messages.
     *
     * <p>A plain list for dialogs created by {@code POST /api/dialogs}, {@code {messages}} for others; {@code
     * X-API-Dialect: quickstart|v1} selects one. In order; without {@code after_seq}, the last messages. Called by
     * any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/messages}
     */
    public Object listMessages(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/messages"), Object.class);
    }

    /**
     * Read a dialog's messages.
     *
     * <p>A plain list for dialogs created by {@code POST /api/dialogs}, {@code {messages}} for others; {@code
     * X-API-Dialect: quickstart|v1} selects one. In order; without {@code after_seq}, the last messages. Called by
     * any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/messages}
     */
    public Object listMessages(long dialogId, ListMessagesQuery query) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/messages").query(query), Object.class);
    }

    /**
     * Read how an answer came about.
     *
     * <p>The question as it was understood, the passages with their places in each leg and what became of them, the
     * bound, the calls of tools, and the time of each step. For users of the account; visitors never see it. A
     * message that is no answer is a 409. Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/messages/{message_id}/trace}
     */
    public AnswerTrace readAnswerTrace(long dialogId, long messageId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/messages/" + Call.segment(messageId) + "/trace"), AnswerTrace.class);
    }

    /**
     * Draft a reply to the visitor's open question.
     *
     * <p>As the assistant would answer it, with sources and confidence; nothing is sent. A 409 when nothing is open,
     * or when the thread changed since {@code after_seq} or while drafting. A draft costs what an answer costs;
     * without a text it costs nothing. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/suggestion}
     */
    public Suggestion suggestReply(long dialogId, SuggestionRequest body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/suggestion").body(body), Suggestion.class);
    }

    /**
     * Summarise a dialog.
     *
     * <p>What the visitor asked, what was answered and with which sources, what was not, and what the visitor has
     * named (orders, dates). {@code method} says whether a hosted model wrote {@code text}. It costs what an answer
     * costs. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/summary}
     */
    public DialogSummary summariseDialog(long dialogId) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/summary"), DialogSummary.class);
    }

    /**
     * Add an internal note.
     *
     * <p>Only users of the account see it, never a visitor, the assistant or a channel. A {@code client_message_id}
     * or {@code Idempotency-Key} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/notes}
     */
    public Note addNote(long dialogId, NewNote body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/notes").body(body).keyed(), Note.class);
    }

    /**
     * Add an internal note.
     *
     * <p>Only users of the account see it, never a visitor, the assistant or a channel. A {@code client_message_id}
     * or {@code Idempotency-Key} makes retries safe. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/notes}
     */
    public Note addNote(long dialogId, NewNote body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/notes").body(body).keyed().extras(extras), Note.class);
    }

    /**
     * Read the internal notes of a dialog.
     *
     * <p>In order; without {@code after_seq}, the last ones. Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/notes}
     */
    public NoteList listNotes(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/notes"), NoteList.class);
    }

    /**
     * Read the internal notes of a dialog.
     *
     * <p>In order; without {@code after_seq}, the last ones. Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/notes}
     */
    public NoteList listNotes(long dialogId, ListNotesQuery query) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/notes").query(query), NoteList.class);
    }

    /**
     * Replace the labels of a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/labels}
     */
    public Triage setDialogLabels(long dialogId, LabelsOfDialog body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/labels").body(body), Triage.class);
    }

    /**
     * Add labels to a dialog, or remove some.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PATCH /api/dialogs/{dialog_id}/labels}
     */
    public Triage changeDialogLabels(long dialogId, LabelChanges body) {
        return core.send(Call.of("PATCH", "/api/dialogs/" + Call.segment(dialogId) + "/labels").body(body), Triage.class);
    }

    /**
     * Set variables of a dialog; null removes one.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PATCH /api/dialogs/{dialog_id}/variables}
     */
    public Triage changeDialogVariables(long dialogId, VariableChanges body) {
        return core.send(Call.of("PATCH", "/api/dialogs/" + Call.segment(dialogId) + "/variables").body(body), Triage.class);
    }

    /**
     * Set the priority of a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/priority}
     */
    public Triage setDialogPriority(long dialogId, NewPriority body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/priority").body(body), Triage.class);
    }

    /**
     * Snooze a dialog until a time, or end its snooze.
     *
     * <p>A snoozed dialog is not in the list of open dialogs. The snooze ends at its time, with a message of the
     * visitor, when the dialog is archived, or with {@code until: null}. Called by any user of the account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/snooze}
     */
    public Triage snoozeDialog(long dialogId, NewSnooze body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/snooze").body(body), Triage.class);
    }

    /**
     * Assign a dialog to a team.
     *
     * <p>The dialog waits for an operator of the team and is given to its members in turn, in every assignment mode.
     * An operator who has the dialog keeps it if they are in the team. {@code team_id: null} takes it from its team.
     * Called by any user of the account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/team}
     */
    public Triage assignDialogTeam(long dialogId, NewTeamOfDialog body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/team").body(body), Triage.class);
    }

    /**
     * Merge another dialog into this one.
     *
     * <p>The other dialog is archived and keeps its messages, ids, files and receipts; both logs have an event that
     * names the other. Its visitor notices nothing: a message there reopens it. To repeat a merge finishes it. 409
     * for two contacts without {@code merge_contacts}. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/merges}
     */
    public DialogMerges mergeDialogs(long dialogId, NewDialogMerge body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/merges").body(body), DialogMerges.class);
    }

    /**
     * Read the merges of a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/merges}
     */
    public DialogMerges listDialogMerges(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/merges"), DialogMerges.class);
    }

    /**
     * Undo a merge into this dialog.
     *
     * <p>Within 30 days. The other dialog is open again if it was before. Contacts that were merged with it stay
     * merged. Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/merges/{merge_id}/undo}
     */
    public DialogMerges undoDialogMerge(long dialogId, long mergeId) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/merges/" + Call.segment(mergeId) + "/undo"), DialogMerges.class);
    }

    /** What {@code searchMessages} can be asked for. */
    public record SearchMessagesQuery(Map<String, Object> fields) implements Body {
        public static SearchMessagesQuery of(String q) {
            return new SearchMessagesQuery(Map.of()).with("q", q);
        }

        public SearchMessagesQuery q(String value) {
            return with("q", value);
        }

        public SearchMessagesQuery limit(long value) {
            return with("limit", value);
        }

        private SearchMessagesQuery with(String name, Object value) {
            return new SearchMessagesQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listDialogs} can be asked for. */
    public record ListDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListDialogsQuery of() {
            return new ListDialogsQuery(Map.of());
        }

        /** One of {@code active}, {@code archived}, {@code all}. */
        public ListDialogsQuery status(String value) {
            return with("status", value);
        }

        /** One of {@code none}, {@code requested}, {@code active}, {@code released}, {@code all}. */
        public ListDialogsQuery handoffStatus(String value) {
            return with("handoff_status", value);
        }

        /** One of {@code telegram}, {@code website}, {@code all}. */
        public ListDialogsQuery platform(String value) {
            return with("platform", value);
        }

        public ListDialogsQuery labelId(long value) {
            return with("label_id", value);
        }

        /** One of {@code low}, {@code medium}, {@code high}, {@code urgent}, {@code all}. */
        public ListDialogsQuery priority(String value) {
            return with("priority", value);
        }

        public ListDialogsQuery snoozed(boolean value) {
            return with("snoozed", value);
        }

        public ListDialogsQuery contactId(long value) {
            return with("contact_id", value);
        }

        public ListDialogsQuery teamId(long value) {
            return with("team_id", value);
        }

        public ListDialogsQuery slaBreached(boolean value) {
            return with("sla_breached", value);
        }

        public ListDialogsQuery userId(long value) {
            return with("user_id", value);
        }

        public ListDialogsQuery all(boolean value) {
            return with("all", value);
        }

        public ListDialogsQuery page(long value) {
            return with("page", value);
        }

        public ListDialogsQuery limit(long value) {
            return with("limit", value);
        }

        public ListDialogsQuery offset(long value) {
            return with("offset", value);
        }

        private ListDialogsQuery with(String name, Object value) {
            return new ListDialogsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listAssistantDialogs} can be asked for. */
    public record ListAssistantDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListAssistantDialogsQuery of() {
            return new ListAssistantDialogsQuery(Map.of());
        }

        /** One of {@code active}, {@code archived}, {@code all}. */
        public ListAssistantDialogsQuery status(String value) {
            return with("status", value);
        }

        /** One of {@code none}, {@code requested}, {@code active}, {@code released}, {@code all}. */
        public ListAssistantDialogsQuery handoffStatus(String value) {
            return with("handoff_status", value);
        }

        /** One of {@code telegram}, {@code website}, {@code all}. */
        public ListAssistantDialogsQuery platform(String value) {
            return with("platform", value);
        }

        public ListAssistantDialogsQuery labelId(long value) {
            return with("label_id", value);
        }

        /** One of {@code low}, {@code medium}, {@code high}, {@code urgent}, {@code all}. */
        public ListAssistantDialogsQuery priority(String value) {
            return with("priority", value);
        }

        public ListAssistantDialogsQuery snoozed(boolean value) {
            return with("snoozed", value);
        }

        public ListAssistantDialogsQuery contactId(long value) {
            return with("contact_id", value);
        }

        public ListAssistantDialogsQuery teamId(long value) {
            return with("team_id", value);
        }

        public ListAssistantDialogsQuery slaBreached(boolean value) {
            return with("sla_breached", value);
        }

        public ListAssistantDialogsQuery userId(long value) {
            return with("user_id", value);
        }

        public ListAssistantDialogsQuery all(boolean value) {
            return with("all", value);
        }

        public ListAssistantDialogsQuery page(long value) {
            return with("page", value);
        }

        public ListAssistantDialogsQuery limit(long value) {
            return with("limit", value);
        }

        public ListAssistantDialogsQuery offset(long value) {
            return with("offset", value);
        }

        private ListAssistantDialogsQuery with(String name, Object value) {
            return new ListAssistantDialogsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listMessages} can be asked for. */
    public record ListMessagesQuery(Map<String, Object> fields) implements Body {
        public static ListMessagesQuery of() {
            return new ListMessagesQuery(Map.of());
        }

        public ListMessagesQuery afterSeq(long value) {
            return with("after_seq", value);
        }

        public ListMessagesQuery limit(long value) {
            return with("limit", value);
        }

        private ListMessagesQuery with(String name, Object value) {
            return new ListMessagesQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listNotes} can be asked for. */
    public record ListNotesQuery(Map<String, Object> fields) implements Body {
        public static ListNotesQuery of() {
            return new ListNotesQuery(Map.of());
        }

        public ListNotesQuery afterSeq(long value) {
            return with("after_seq", value);
        }

        public ListNotesQuery limit(long value) {
            return with("limit", value);
        }

        private ListNotesQuery with(String name, Object value) {
            return new ListNotesQuery(Body.with(fields, name, value));
        }
    }

    /**
     * @param sender One of {@code user}, {@code assistant}, {@code operator}, {@code system}.
     * @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}.
     * @param rating One of {@code good}, {@code bad}.
     * @param deliveryStatus One of {@code queued}, {@code sent}, {@code delivered}, {@code read}, {@code
     * undelivered}, {@code failed}.
     * @param smsEncoding One of {@code GSM-7}, {@code UCS-2}.
     */
    public record Message(
            long id,
            String sender,
            String content,
            String text,
            @Wire("created_at") String createdAt,
            @Wire("operator_name") String operatorName,
            @Wire("sender_name") String senderName,
            @Wire("client_message_id") String clientMessageId,
            @Wire("reply_to") Long replyTo,
            String outcome,
            List<Citation> citations,
            String model,
            String rating,
            List<SavedRepliesApi.Attachment> attachments,
            @Wire("response_time") Double responseTime,
            Double confidence,
            @Wire("model_failure") String modelFailure,
            @Wire("tool_calls") List<ToolCall> toolCalls,
            @Wire("delivery_status") String deliveryStatus,
            @Wire("delivery_error") String deliveryError,
            @Wire("sms_encoding") String smsEncoding,
            @Wire("sms_segments") Long smsSegments) {}

    public record Citation(
            long marker,
            @Wire("source_id") long sourceId,
            String title,
            String url,
            Long page,
            @Wire("heading_path") List<String> headingPath,
            long start,
            long end,
            String quote,
            CitationTool tool) {}

    public record CitationTool(String plugin, String name) {}

    /** @param state One of {@code succeeded}, {@code failed}. */
    public record ToolCall(
            ToolCallPlugin plugin,
            String tool,
            Map<String, Object> arguments,
            String state,
            double milliseconds,
            ToolCallError error) {}

    public record ToolCallPlugin(long id, String name) {}

    public record ToolCallError(String failure, String message) {}

    /**
     * @param platform One of {@code telegram}, {@code website}.
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     * @param status One of {@code active}, {@code archived}.
     * @param handoffStatus One of {@code none}, {@code requested}, {@code active}, {@code released}.
     * @param telegramTopicId The topic of a forum; null for other chats.
     * @param priority One of {@code low}, {@code medium}, {@code high}, {@code urgent}.
     */
    public record TeamDialog(
            long id,
            @Wire("assistant_id") long assistantId,
            @Wire("assistant_name") String assistantName,
            String title,
            String platform,
            String channel,
            String status,
            @Wire("handoff_status") String handoffStatus,
            @Wire("handoff_reason") String handoffReason,
            @Wire("handoff_requested_at") String handoffRequestedAt,
            @Wire("is_taken_over") boolean isTakenOver,
            @Wire("taken_over_by") Long takenOverBy,
            @Wire("customer_info") Map<String, Object> customerInfo,
            @Wire("telegram_chat_id") String telegramChatId,
            @Wire("telegram_topic_id") Long telegramTopicId,
            @Wire("telegram_username") String telegramUsername,
            @Wire("first_name") String firstName,
            @Wire("last_name") String lastName,
            @Wire("channel_id") Long channelId,
            @Wire("channel_address") String channelAddress,
            @Wire("channel_blocked_at") String channelBlockedAt,
            @Wire("last_message") String lastMessage,
            @Wire("last_message_time") String lastMessageTime,
            @Wire("created_at") String createdAt,
            @Wire("contact_id") Long contactId,
            @Wire("is_contact_blocked") boolean isContactBlocked,
            @Wire("label_ids") List<Long> labelIds,
            Map<String, Object> variables,
            String priority,
            @Wire("snoozed_until") String snoozedUntil,
            @Wire("team_id") Long teamId,
            @Wire("sla_breached_at") String slaBreachedAt) {}

    public record NewFile(Map<String, Object> fields) implements Body {
        public static NewFile of(Upload file) {
            return new NewFile(Map.of()).with("file", file);
        }

        public NewFile file(Upload value) {
            return with("file", value);
        }

        public NewFile text(String value) {
            return with("text", value);
        }

        /** One of {@code user}. */
        public NewFile sender(String value) {
            return with("sender", value);
        }

        public NewFile clientMessageId(String value) {
            return with("client_message_id", value);
        }

        public NewFile afterSeq(long value) {
            return with("after_seq", value);
        }

        public NewFile draftRevision(long value) {
            return with("draft_revision", value);
        }

        private NewFile with(String name, Object value) {
            return new NewFile(Body.with(fields, name, value));
        }
    }

    public record TracedSearch(
            String question,
            String understood,
            String query,
            double evidence,
            @Wire("is_stored_answer") boolean isStoredAnswer,
            List<TracedSearchLeg> legs,
            double milliseconds,
            List<TracedPassage> passages) {}

    /** @param leg One of {@code words}, {@code grams}, {@code pairs}, {@code dense}, {@code fused}, {@code rerank}. */
    public record TracedSearchLeg(String leg, long found, double milliseconds, String error) {}

    /** @param use One of {@code cited}, {@code contradicts_stored_answer}, {@code below_bound}, {@code not_used}. */
    public record TracedPassage(
            @Wire("chunk_id") String chunkId,
            @Wire("source_id") long sourceId,
            String title,
            String url,
            Long page,
            @Wire("heading_path") List<String> headingPath,
            long start,
            long end,
            String excerpt,
            double score,
            List<TracedPassageRank> ranks,
            Double confidence,
            String use) {}

    /** @param leg One of {@code words}, {@code grams}, {@code pairs}, {@code dense}, {@code fused}, {@code rerank}. */
    public record TracedPassageRank(String leg, long rank, double score) {}

    public record FoundMessages(List<FoundMessagesMessage> messages) {}

    /**
     * @param sender One of {@code user}, {@code assistant}, {@code operator}, {@code system}.
     * @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}.
     * @param rating One of {@code good}, {@code bad}.
     * @param deliveryStatus One of {@code queued}, {@code sent}, {@code delivered}, {@code read}, {@code
     * undelivered}, {@code failed}.
     * @param smsEncoding One of {@code GSM-7}, {@code UCS-2}.
     */
    public record FoundMessagesMessage(
            long id,
            String sender,
            String content,
            String text,
            @Wire("created_at") String createdAt,
            @Wire("operator_name") String operatorName,
            @Wire("sender_name") String senderName,
            @Wire("client_message_id") String clientMessageId,
            @Wire("reply_to") Long replyTo,
            String outcome,
            List<Citation> citations,
            String model,
            String rating,
            List<SavedRepliesApi.Attachment> attachments,
            @Wire("response_time") Double responseTime,
            Double confidence,
            @Wire("model_failure") String modelFailure,
            @Wire("tool_calls") List<ToolCall> toolCalls,
            @Wire("delivery_status") String deliveryStatus,
            @Wire("delivery_error") String deliveryError,
            @Wire("sms_encoding") String smsEncoding,
            @Wire("sms_segments") Long smsSegments,
            @Wire("dialog_id") long dialogId) {}

    public record DialogExport(
            @Wire("exported_at") String exportedAt,
            SiteApi.Dialog dialog,
            List<Message> messages) {}

    public record NewDialog(Map<String, Object> fields) implements Body {
        public static NewDialog of(long assistantId) {
            return new NewDialog(Map.of()).with("assistant_id", assistantId);
        }

        public NewDialog assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewDialog title(String value) {
            return with("title", value);
        }

        public NewDialog customerInfo(Map<String, Object> value) {
            return with("customer_info", value);
        }

        public NewDialog contactId(long value) {
            return with("contact_id", value);
        }

        private NewDialog with(String name, Object value) {
            return new NewDialog(Body.with(fields, name, value));
        }
    }

    public record DialogList(List<TeamDialog> dialogs, long total, @Wire("has_more") boolean hasMore) {}

    public record NewMessage(Map<String, Object> fields) implements Body {
        public static NewMessage of() {
            return new NewMessage(Map.of());
        }

        public NewMessage content(String value) {
            return with("content", value);
        }

        public NewMessage text(String value) {
            return with("text", value);
        }

        /** One of {@code user}. */
        public NewMessage sender(String value) {
            return with("sender", value);
        }

        public NewMessage operatorName(String value) {
            return with("operator_name", value);
        }

        public NewMessage clientMessageId(String value) {
            return with("client_message_id", value);
        }

        public NewMessage draftRevision(long value) {
            return with("draft_revision", value);
        }

        public NewMessage afterSeq(long value) {
            return with("after_seq", value);
        }

        private NewMessage with(String name, Object value) {
            return new NewMessage(Body.with(fields, name, value));
        }
    }

    public record ListMessagesAnswer(List<Message> messages) {}

    /** @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}. */
    public record AnswerTrace(
            @Wire("message_id") long messageId,
            @Wire("question_id") long questionId,
            String outcome,
            String text,
            List<Citation> citations,
            String model,
            @Wire("model_failure") String modelFailure,
            double confidence,
            @Wire("response_time") double responseTime,
            AnswerTraceIntent intent,
            List<AnswerTraceReference> references,
            AnswerTraceGiven given,
            AnswerTracePersonality personality,
            @Wire("tool_calls") List<ToolCall> toolCalls,
            Double bound,
            AnswerTraceTrace trace) {}

    public record AnswerTraceIntent(String label, double confidence, String action) {}

    public record AnswerTraceReference(String text, String antecedent, double confidence) {}

    public record AnswerTraceGiven(List<String> variables, List<String> entities, List<String> topics) {}

    public record AnswerTracePersonality(long id, String name) {}

    public record AnswerTraceTrace(
            String question,
            String language,
            @Wire("history_length") long historyLength,
            List<TracedSearch> searches,
            @Wire("refused_sentences") List<AnswerTraceTraceRefusedSentence> refusedSentences,
            AnswerTraceTraceUsage usage,
            List<AnswerTraceTraceStep> steps) {}

    /** @param reason One of {@code unknown_value}, {@code denies_source}, {@code unknown_link}, {@code unsafe}. */
    public record AnswerTraceTraceRefusedSentence(String text, String reason) {}

    public record AnswerTraceTraceUsage(
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    /** @param step One of {@code intent}, {@code context}, {@code retrieval}, {@code answer}. */
    public record AnswerTraceTraceStep(String step, double milliseconds) {}

    public record SuggestionRequest(Map<String, Object> fields) implements Body {
        public static SuggestionRequest of() {
            return new SuggestionRequest(Map.of());
        }

        public SuggestionRequest afterSeq(long value) {
            return with("after_seq", value);
        }

        private SuggestionRequest with(String name, Object value) {
            return new SuggestionRequest(Body.with(fields, name, value));
        }
    }

    /** @param outcome One of {@code answer}, {@code clarify}, {@code abstain}, {@code handoff}. */
    public record Suggestion(
            String draft,
            String outcome,
            String text,
            List<Citation> citations,
            String model,
            @Wire("model_failure") String modelFailure,
            double confidence,
            double bound,
            String question,
            String language,
            @Wire("history_length") long historyLength,
            List<TracedSearch> searches,
            @Wire("refused_sentences") List<SuggestionRefusedSentence> refusedSentences,
            SuggestionUsage usage,
            List<SuggestionStep> steps,
            SuggestionIntent intent,
            List<SuggestionReference> references,
            SuggestionGiven given,
            SuggestionPersonality personality,
            @Wire("tool_calls") List<ToolCall> toolCalls,
            @Wire("question_ids") List<Long> questionIds,
            @Wire("last_seq") long lastSeq,
            double charged) {}

    /** @param reason One of {@code unknown_value}, {@code denies_source}, {@code unknown_link}, {@code unsafe}. */
    public record SuggestionRefusedSentence(String text, String reason) {}

    public record SuggestionUsage(
            @Wire("input_tokens") long inputTokens,
            @Wire("output_tokens") long outputTokens) {}

    /** @param step One of {@code intent}, {@code context}, {@code retrieval}, {@code answer}. */
    public record SuggestionStep(String step, double milliseconds) {}

    public record SuggestionIntent(String label, double confidence, String action) {}

    public record SuggestionReference(String text, String antecedent, double confidence) {}

    public record SuggestionGiven(List<String> variables, List<String> entities, List<String> topics) {}

    public record SuggestionPersonality(long id, String name) {}

    /** @param method One of {@code extractive}, {@code model}. */
    public record DialogSummary(
            String method,
            String model,
            @Wire("model_failure") String modelFailure,
            String text,
            List<DialogSummaryQuestion> questions,
            long unanswered,
            List<DialogSummaryEntity> entities,
            @Wire("is_partial") boolean isPartial,
            @Wire("message_count") long messageCount,
            @Wire("last_seq") long lastSeq) {}

    public record DialogSummaryQuestion(
            @Wire("message_id") long messageId,
            String text,
            DialogSummaryQuestionAnswer answer) {}

    /** @param by One of {@code operator}, {@code assistant}. */
    public record DialogSummaryQuestionAnswer(
            String by,
            @Wire("message_id") long messageId,
            String text,
            List<DialogSummaryQuestionAnswerSource> sources) {}

    public record DialogSummaryQuestionAnswerSource(@Wire("source_id") long sourceId, String title) {}

    public record DialogSummaryEntity(String type, String value, @Wire("message_id") long messageId) {}

    public record NewNote(Map<String, Object> fields) implements Body {
        public static NewNote of() {
            return new NewNote(Map.of());
        }

        public NewNote text(String value) {
            return with("text", value);
        }

        public NewNote content(String value) {
            return with("content", value);
        }

        public NewNote clientMessageId(String value) {
            return with("client_message_id", value);
        }

        public NewNote mentions(List<Long> value) {
            return with("mentions", value);
        }

        public NewNote draftRevision(long value) {
            return with("draft_revision", value);
        }

        private NewNote with(String name, Object value) {
            return new NewNote(Body.with(fields, name, value));
        }
    }

    public record Note(
            long id,
            @Wire("dialog_id") long dialogId,
            String text,
            NoteAuthor author,
            List<Long> mentions,
            @Wire("created_at") String createdAt) {}

    public record NoteAuthor(long id, String name) {}

    public record NoteList(List<Note> notes, @Wire("last_seq") long lastSeq) {}

    public record LabelsOfDialog(Map<String, Object> fields) implements Body {
        public static LabelsOfDialog of(List<Long> labelIds) {
            return new LabelsOfDialog(Map.of()).with("label_ids", labelIds);
        }

        public LabelsOfDialog labelIds(List<Long> value) {
            return with("label_ids", value);
        }

        private LabelsOfDialog with(String name, Object value) {
            return new LabelsOfDialog(Body.with(fields, name, value));
        }
    }

    /** @param priority One of {@code low}, {@code medium}, {@code high}, {@code urgent}. */
    public record Triage(
            @Wire("label_ids") List<Long> labelIds,
            Map<String, Object> variables,
            String priority,
            @Wire("snoozed_until") String snoozedUntil,
            TriageTeam team) {}

    public record TriageTeam(long id, String name) {}

    public record LabelChanges(Map<String, Object> fields) implements Body {
        public static LabelChanges of() {
            return new LabelChanges(Map.of());
        }

        public LabelChanges add(List<Long> value) {
            return with("add", value);
        }

        public LabelChanges remove(List<Long> value) {
            return with("remove", value);
        }

        private LabelChanges with(String name, Object value) {
            return new LabelChanges(Body.with(fields, name, value));
        }
    }

    public record VariableChanges(Map<String, Object> fields) implements Body {
        public static VariableChanges of(Map<String, Object> variables) {
            return new VariableChanges(Map.of()).with("variables", variables);
        }

        public VariableChanges variables(Map<String, Object> value) {
            return with("variables", value);
        }

        private VariableChanges with(String name, Object value) {
            return new VariableChanges(Body.with(fields, name, value));
        }
    }

    public record NewPriority(Map<String, Object> fields) implements Body {
        /** @param priority One of {@code low}, {@code medium}, {@code high}, {@code urgent}. */
        public static NewPriority of(String priority) {
            return new NewPriority(Map.of()).with("priority", priority);
        }

        /** One of {@code low}, {@code medium}, {@code high}, {@code urgent}. */
        public NewPriority priority(String value) {
            return with("priority", value);
        }

        private NewPriority with(String name, Object value) {
            return new NewPriority(Body.with(fields, name, value));
        }
    }

    public record NewSnooze(Map<String, Object> fields) implements Body {
        public static NewSnooze of(String until) {
            return new NewSnooze(Map.of()).with("until", until);
        }

        public NewSnooze until(String value) {
            return with("until", value);
        }

        private NewSnooze with(String name, Object value) {
            return new NewSnooze(Body.with(fields, name, value));
        }
    }

    public record NewTeamOfDialog(Map<String, Object> fields) implements Body {
        public static NewTeamOfDialog of(Long teamId) {
            return new NewTeamOfDialog(Map.of()).with("team_id", teamId);
        }

        public NewTeamOfDialog teamId(Long value) {
            return with("team_id", value);
        }

        private NewTeamOfDialog with(String name, Object value) {
            return new NewTeamOfDialog(Body.with(fields, name, value));
        }
    }

    public record NewDialogMerge(Map<String, Object> fields) implements Body {
        public static NewDialogMerge of(long dialogId) {
            return new NewDialogMerge(Map.of()).with("dialog_id", dialogId);
        }

        public NewDialogMerge dialogId(long value) {
            return with("dialog_id", value);
        }

        public NewDialogMerge mergeContacts(boolean value) {
            return with("merge_contacts", value);
        }

        private NewDialogMerge with(String name, Object value) {
            return new NewDialogMerge(Body.with(fields, name, value));
        }
    }

    public record DialogMerges(@Wire("merged_into") DialogMerge mergedInto, List<DialogMerge> merged) {}

    public record DialogMerge(
            long id,
            @Wire("merged_id") long mergedId,
            @Wire("kept_id") long keptId,
            @Wire("merged_at") String mergedAt,
            DialogMergeBy by,
            DialogMergeDialog dialog,
            @Wire("undo_until") String undoUntil) {}

    public record DialogMergeBy(long id, String name) {}

    /**
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     */
    public record DialogMergeDialog(
            long id,
            String title,
            String channel,
            @Wire("last_message_time") String lastMessageTime) {}
}
