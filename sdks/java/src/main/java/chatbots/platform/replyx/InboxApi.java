// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Inbox. */
public final class InboxApi {
    private final Core core;

    InboxApi(Core core) {
        this.core = core;
    }

    /**
     * Read your draft in a dialog.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/dialogs/{dialog_id}/draft}
     */
    public Draft readDraft(long dialogId) {
        return core.send(Call.of("GET", "/api/dialogs/" + Call.segment(dialogId) + "/draft"), Draft.class);
    }

    /**
     * Save your draft in a dialog.
     *
     * <p>{@code revision} is that of the draft which the text continues. When it has been changed elsewhere, the
     * answer is 409 with the newer one ({@code details.draft}), and nothing is saved. A message with its {@code
     * draft_revision} deletes it. Called by any user of the account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/draft}
     */
    public Draft saveDraft(long dialogId, NewDraft body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/draft").body(body), Draft.class);
    }

    /**
     * Delete your draft in a dialog.
     *
     * <p>No effect when there is none. With {@code revision}, only that one: 409 when it has been changed since.
     * Called by any user of the account.
     *
     * <p>{@code DELETE /api/dialogs/{dialog_id}/draft}
     */
    public Draft deleteDraft(long dialogId) {
        return core.send(Call.of("DELETE", "/api/dialogs/" + Call.segment(dialogId) + "/draft"), Draft.class);
    }

    /**
     * Delete your draft in a dialog.
     *
     * <p>No effect when there is none. With {@code revision}, only that one: 409 when it has been changed since.
     * Called by any user of the account.
     *
     * <p>{@code DELETE /api/dialogs/{dialog_id}/draft}
     */
    public Draft deleteDraft(long dialogId, DeleteDraftQuery query) {
        return core.send(Call.of("DELETE", "/api/dialogs/" + Call.segment(dialogId) + "/draft").query(query), Draft.class);
    }

    /**
     * List the dialogs of a view of your inbox.
     *
     * <p>The queue begins with the longest wait, the other views with the newest activity; {@code team} without
     * {@code team_id} is for all your teams. With {@code changed_since}, what has changed in any view after that
     * {@code revision}, the oldest change first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/dialogs}
     */
    public InboxPage listInbox() {
        return core.send(Call.of("GET", "/api/inbox/dialogs"), InboxPage.class);
    }

    /**
     * List the dialogs of a view of your inbox. All pages, one after the other.
     *
     * <p>The queue begins with the longest wait, the other views with the newest activity; {@code team} without
     * {@code team_id} is for all your teams. With {@code changed_since}, what has changed in any view after that
     * {@code revision}, the oldest change first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/dialogs}
     */
    public Pages<InboxRow> allInbox() {
        return core.pages(Call.of("GET", "/api/inbox/dialogs"), new Pages.Style("next", "cursor", "dialogs", "next_cursor"), InboxRow.class);
    }

    /**
     * List the dialogs of a view of your inbox.
     *
     * <p>The queue begins with the longest wait, the other views with the newest activity; {@code team} without
     * {@code team_id} is for all your teams. With {@code changed_since}, what has changed in any view after that
     * {@code revision}, the oldest change first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/dialogs}
     */
    public InboxPage listInbox(ListInboxQuery query) {
        return core.send(Call.of("GET", "/api/inbox/dialogs").query(query), InboxPage.class);
    }

    /**
     * List the dialogs of a view of your inbox. All pages, one after the other.
     *
     * <p>The queue begins with the longest wait, the other views with the newest activity; {@code team} without
     * {@code team_id} is for all your teams. With {@code changed_since}, what has changed in any view after that
     * {@code revision}, the oldest change first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/dialogs}
     */
    public Pages<InboxRow> allInbox(ListInboxQuery query) {
        return core.pages(Call.of("GET", "/api/inbox/dialogs").query(query), new Pages.Style("next", "cursor", "dialogs", "next_cursor"), InboxRow.class);
    }

    /**
     * Count the dialogs of each view of your inbox, and the unread ones.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/counts}
     */
    public InboxCounts countInbox() {
        return core.send(Call.of("GET", "/api/inbox/counts"), InboxCounts.class);
    }

    /**
     * Search the dialogs of your account.
     *
     * <p>All words of {@code q} must be in one message, in the contact (name, e-mail address, phone number in any
     * spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog, contact
     * or message is found too. All dialogs, newest activity first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/search}
     */
    public InboxHits searchInbox(SearchInboxQuery query) {
        return core.send(Call.of("GET", "/api/inbox/search").query(query), InboxHits.class);
    }

    /**
     * Search the dialogs of your account. All pages, one after the other.
     *
     * <p>All words of {@code q} must be in one message, in the contact (name, e-mail address, phone number in any
     * spelling) or in the title; the last word may be begun, with two letters at least. An id of a dialog, contact
     * or message is found too. All dialogs, newest activity first. Called by any user of the account.
     *
     * <p>{@code GET /api/inbox/search}
     */
    public Pages<InboxHitsHit> searchAllInbox(SearchInboxQuery query) {
        return core.pages(Call.of("GET", "/api/inbox/search").query(query), new Pages.Style("next", "cursor", "hits", "next_cursor"), InboxHitsHit.class);
    }

    /**
     * Say how far you have read a dialog.
     *
     * <p>It never goes back. Your other sockets of the inbox get {@code dialog_read}. Called by any user of the
     * account.
     *
     * <p>{@code PUT /api/dialogs/{dialog_id}/read}
     */
    public ReadState markDialogRead(long dialogId, NewReadState body) {
        return core.send(Call.of("PUT", "/api/dialogs/" + Call.segment(dialogId) + "/read").body(body), ReadState.class);
    }

    /**
     * Read how you are told of news.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/me/notifications}
     */
    public Notifications readNotifications() {
        return core.send(Call.of("GET", "/api/me/notifications"), Notifications.class);
    }

    /**
     * Choose how you are told of news.
     *
     * <p>{@code revision} is the one that you have read: when it is not the current one, 409, and nothing is saved.
     * Called by any user of the account.
     *
     * <p>{@code PUT /api/me/notifications}
     */
    public Notifications saveNotifications(Notifications body) {
        return core.send(Call.of("PUT", "/api/me/notifications").body(body), Notifications.class);
    }

    /** What {@code deleteDraft} can be asked for. */
    public record DeleteDraftQuery(Map<String, Object> fields) implements Body {
        public static DeleteDraftQuery of() {
            return new DeleteDraftQuery(Map.of());
        }

        public DeleteDraftQuery revision(long value) {
            return with("revision", value);
        }

        private DeleteDraftQuery with(String name, Object value) {
            return new DeleteDraftQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listInbox} can be asked for. */
    public record ListInboxQuery(Map<String, Object> fields) implements Body {
        public static ListInboxQuery of() {
            return new ListInboxQuery(Map.of());
        }

        /**
         * One of {@code queue}, {@code mine}, {@code unassigned}, {@code team}, {@code all}, {@code mentions}, {@code
         * snoozed}, {@code closed}.
         */
        public ListInboxQuery view(String value) {
            return with("view", value);
        }

        public ListInboxQuery teamId(long value) {
            return with("team_id", value);
        }

        /**
         * One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code email}, {@code
         * all}.
         */
        public ListInboxQuery channel(String value) {
            return with("channel", value);
        }

        public ListInboxQuery labelId(long value) {
            return with("label_id", value);
        }

        public ListInboxQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code low}, {@code medium}, {@code high}, {@code urgent}, {@code all}. */
        public ListInboxQuery priority(String value) {
            return with("priority", value);
        }

        public ListInboxQuery cursor(String value) {
            return with("cursor", value);
        }

        public ListInboxQuery changedSince(long value) {
            return with("changed_since", value);
        }

        public ListInboxQuery limit(long value) {
            return with("limit", value);
        }

        private ListInboxQuery with(String name, Object value) {
            return new ListInboxQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code searchInbox} can be asked for. */
    public record SearchInboxQuery(Map<String, Object> fields) implements Body {
        public static SearchInboxQuery of(String q) {
            return new SearchInboxQuery(Map.of()).with("q", q);
        }

        public SearchInboxQuery q(String value) {
            return with("q", value);
        }

        public SearchInboxQuery cursor(String value) {
            return with("cursor", value);
        }

        public SearchInboxQuery limit(long value) {
            return with("limit", value);
        }

        private SearchInboxQuery with(String name, Object value) {
            return new SearchInboxQuery(Body.with(fields, name, value));
        }
    }

    /** @param kind One of {@code reply}, {@code note}. */
    public record Draft(
            @Wire("dialog_id") long dialogId,
            String kind,
            String text,
            long revision,
            @Wire("updated_at") String updatedAt) {}

    public record NewDraft(Map<String, Object> fields) implements Body {
        public static NewDraft of(String text, long revision) {
            return new NewDraft(Map.of()).with("text", text).with("revision", revision);
        }

        public NewDraft text(String value) {
            return with("text", value);
        }

        /** One of {@code reply}, {@code note}. */
        public NewDraft kind(String value) {
            return with("kind", value);
        }

        public NewDraft revision(long value) {
            return with("revision", value);
        }

        private NewDraft with(String name, Object value) {
            return new NewDraft(Body.with(fields, name, value));
        }
    }

    /**
     * @param removed Of changes: dialogs that have been erased.
     * @param revision Pass it as {@code changed_since} to get what changes after this answer.
     */
    public record InboxPage(
            List<InboxRow> dialogs,
            @Wire("next_cursor") String nextCursor,
            @Wire("has_more") boolean hasMore,
            List<Long> removed,
            long revision) {}

    /**
     * @param seq The last entry of the dialog's log that the row tells of: a larger one is newer.
     * @param status One of {@code active}, {@code archived}.
     * @param handoffStatus One of {@code none}, {@code requested}, {@code active}, {@code released}.
     * @param priority One of {@code low}, {@code medium}, {@code high}, {@code urgent}.
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     * @param unansweredSeqs The visitor's messages that nobody has answered: the newest 100.
     * @param slaDueAt When the next target of the SLA policy is due, or was due and is not met yet.
     * @param readSeq The last entry of the dialog that you have read.
     * @param unreadCount The unanswered messages after it.
     * @param isMentioned Whether a note that you have not read mentions you.
     */
    public record InboxRow(
            @Wire("dialog_id") long dialogId,
            long seq,
            String status,
            @Wire("handoff_status") String handoffStatus,
            @Wire("handoff_reason") String handoffReason,
            @Wire("waiting_since") String waitingSince,
            InboxRowOperator operator,
            @Wire("last_message") String lastMessage,
            @Wire("last_message_time") String lastMessageTime,
            @Wire("label_ids") List<Long> labelIds,
            String priority,
            @Wire("snoozed_until") String snoozedUntil,
            InboxRowTeam team,
            String title,
            @Wire("contact_name") String contactName,
            String channel,
            InboxRowAssistant assistant,
            @Wire("unanswered_seqs") List<Long> unansweredSeqs,
            @Wire("sla_due_at") String slaDueAt,
            @Wire("read_seq") long readSeq,
            @Wire("unread_count") long unreadCount,
            @Wire("is_mentioned") boolean isMentioned,
            @Wire("has_draft") boolean hasDraft) {}

    public record InboxRowOperator(long id, String name, String avatar) {}

    public record InboxRowTeam(long id, String name) {}

    public record InboxRowAssistant(long id, String name) {}

    public record InboxCounts(
            long revision,
            InboxCountsViews views,
            long drafts,
            List<InboxCountsTeam> teams,
            List<InboxCountsLabel> labels,
            List<InboxCountsAssistant> assistants,
            List<InboxCountsChannel> channels) {}

    public record InboxCountsViews(
            InboxCountsViewsQueue queue,
            InboxCountsViewsMine mine,
            InboxCountsViewsUnassigned unassigned,
            InboxCountsViewsTeam team,
            InboxCountsViewsAll all,
            InboxCountsViewsMentions mentions,
            InboxCountsViewsSnoozed snoozed) {}

    public record InboxCountsViewsQueue(long dialogs, long unread) {}

    public record InboxCountsViewsMine(long dialogs, long unread) {}

    public record InboxCountsViewsUnassigned(long dialogs, long unread) {}

    public record InboxCountsViewsTeam(long dialogs, long unread) {}

    public record InboxCountsViewsAll(long dialogs, long unread) {}

    public record InboxCountsViewsMentions(long dialogs, long unread) {}

    public record InboxCountsViewsSnoozed(long dialogs, long unread) {}

    public record InboxCountsTeam(long dialogs, long unread, long id) {}

    public record InboxCountsLabel(long dialogs, long unread, long id) {}

    public record InboxCountsAssistant(long dialogs, long unread, long id) {}

    /**
     * @param channel One of {@code api}, {@code website}, {@code telegram}, {@code sms}, {@code whatsapp}, {@code
     * email}.
     */
    public record InboxCountsChannel(long dialogs, long unread, String channel) {}

    public record InboxHits(List<InboxHitsHit> hits, @Wire("next_cursor") String nextCursor) {}

    public record InboxHitsHit(InboxRow dialog, InboxHitsHitMessage message) {}

    /** @param sender One of {@code user}, {@code assistant}, {@code operator}, {@code system}. */
    public record InboxHitsHitMessage(
            long id,
            String sender,
            String text,
            @Wire("created_at") String createdAt) {}

    public record NewReadState(Map<String, Object> fields) implements Body {
        public static NewReadState of() {
            return new NewReadState(Map.of());
        }

        public NewReadState messageId(long value) {
            return with("message_id", value);
        }

        public NewReadState seq(long value) {
            return with("seq", value);
        }

        private NewReadState with(String name, Object value) {
            return new NewReadState(Body.with(fields, name, value));
        }
    }

    public record ReadState(
            @Wire("dialog_id") long dialogId,
            @Wire("read_seq") long readSeq,
            @Wire("unread_count") long unreadCount,
            @Wire("is_mentioned") boolean isMentioned) {}

    public record Notifications(
            boolean sound,
            boolean desktop,
            NotificationsEvents events,
            @Wire("quiet_when_away") boolean quietWhenAway,
            long revision) {}

    public record NotificationsEvents(boolean waiting, boolean own, boolean mentions, boolean all) {}
}
