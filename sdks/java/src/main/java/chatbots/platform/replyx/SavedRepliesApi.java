// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Upload;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Saved replies. */
public final class SavedRepliesApi {
    private final Core core;

    SavedRepliesApi(Core core) {
        this.core = core;
    }

    /**
     * List or search saved replies.
     *
     * <p>Those of the account and your own, by shortcut. {@code search} finds words of the shortcut, the title and
     * the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it come
     * first. Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies}
     */
    public SavedReplyList listSavedReplies() {
        return core.send(Call.of("GET", "/api/saved-replies"), SavedReplyList.class);
    }

    /**
     * List or search saved replies. All pages, one after the other.
     *
     * <p>Those of the account and your own, by shortcut. {@code search} finds words of the shortcut, the title and
     * the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it come
     * first. Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies}
     */
    public Pages<SavedReply> allSavedReplies() {
        return core.pages(Call.of("GET", "/api/saved-replies"), new Pages.Style("page", "page", "saved_replies", null), SavedReply.class);
    }

    /**
     * List or search saved replies.
     *
     * <p>Those of the account and your own, by shortcut. {@code search} finds words of the shortcut, the title and
     * the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it come
     * first. Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies}
     */
    public SavedReplyList listSavedReplies(ListSavedRepliesQuery query) {
        return core.send(Call.of("GET", "/api/saved-replies").query(query), SavedReplyList.class);
    }

    /**
     * List or search saved replies. All pages, one after the other.
     *
     * <p>Those of the account and your own, by shortcut. {@code search} finds words of the shortcut, the title and
     * the text, the last one possibly begun, regardless of case and accents; shortcuts that begin with it come
     * first. Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies}
     */
    public Pages<SavedReply> allSavedReplies(ListSavedRepliesQuery query) {
        return core.pages(Call.of("GET", "/api/saved-replies").query(query), new Pages.Style("page", "page", "saved_replies", null), SavedReply.class);
    }

    /**
     * Create a saved reply.
     *
     * <p>The text may have the variables {@code {{contact.name}}}, {@code {{contact.first_name}}}, {@code
     * {{operator.name}}}, {@code {{dialog.id}}} and {@code {{variables.x}}}, which are filled before it is sent. A
     * shortcut is used once in an account. Called by any user of the account.
     *
     * <p>{@code POST /api/saved-replies}
     */
    public SavedReply createSavedReply(NewSavedReply body) {
        return core.send(Call.of("POST", "/api/saved-replies").body(body), SavedReply.class);
    }

    /**
     * Read a saved reply.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies/{saved_reply_id}}
     */
    public SavedReply readSavedReply(long savedReplyId) {
        return core.send(Call.of("GET", "/api/saved-replies/" + Call.segment(savedReplyId)), SavedReply.class);
    }

    /**
     * Change a saved reply.
     *
     * <p>Omitted fields are not changed. Only its author may change {@code visibility} to {@code own}. Called by any
     * user of the account.
     *
     * <p>{@code PATCH /api/saved-replies/{saved_reply_id}}
     */
    public SavedReply updateSavedReply(long savedReplyId, SavedReplyChanges body) {
        return core.send(Call.of("PATCH", "/api/saved-replies/" + Call.segment(savedReplyId)).body(body), SavedReply.class);
    }

    /**
     * Delete a saved reply and its files.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code DELETE /api/saved-replies/{saved_reply_id}}
     */
    public AccountsApi.Done deleteSavedReply(long savedReplyId) {
        return core.send(Call.of("DELETE", "/api/saved-replies/" + Call.segment(savedReplyId)), AccountsApi.Done.class);
    }

    /**
     * Add a file to a saved reply.
     *
     * <p>At most 20 MB, and ten files for a reply. The type is detected from the bytes. Called by any user of the
     * account.
     *
     * <p>{@code POST /api/saved-replies/{saved_reply_id}/files}
     */
    public SavedReply addSavedReplyFile(long savedReplyId, NewSavedReplyFile body) {
        return core.send(Call.of("POST", "/api/saved-replies/" + Call.segment(savedReplyId) + "/files").form(body), SavedReply.class);
    }

    /**
     * Add a file to a saved reply.
     *
     * <p>At most 20 MB, and ten files for a reply. The type is detected from the bytes. Called by any user of the
     * account.
     *
     * <p>{@code POST /api/saved-replies/{saved_reply_id}/files}
     */
    public SavedReply addSavedReplyFile(long savedReplyId, NewSavedReplyFile body, Extras extras) {
        return core.send(Call.of("POST", "/api/saved-replies/" + Call.segment(savedReplyId) + "/files").form(body).extras(extras), SavedReply.class);
    }

    /**
     * Read a file of a saved reply.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/saved-replies/{saved_reply_id}/files/{saved_file_id}}
     */
    public byte[] readSavedReplyFile(long savedReplyId, long savedFileId) {
        return core.sendBytes(Call.of("GET", "/api/saved-replies/" + Call.segment(savedReplyId) + "/files/" + Call.segment(savedFileId)));
    }

    /**
     * Remove a file from a saved reply.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}}
     */
    public AccountsApi.Done removeSavedReplyFile(long savedReplyId, long savedFileId) {
        return core.send(Call.of("DELETE", "/api/saved-replies/" + Call.segment(savedReplyId) + "/files/" + Call.segment(savedFileId)), AccountsApi.Done.class);
    }

    /**
     * Send a file of a saved reply.
     *
     * <p>As an operator's message with a copy of the file; with {@code after_seq} it is refused when a colleague has
     * written after that entry. An {@code Idempotency-Key} header or {@code client_message_id} makes retries safe.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/saved-files}
     */
    public DialogsApi.Message sendSavedReplyFile(long dialogId, SavedFileToSend body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/saved-files").body(body).keyed(), DialogsApi.Message.class);
    }

    /**
     * Send a file of a saved reply.
     *
     * <p>As an operator's message with a copy of the file; with {@code after_seq} it is refused when a colleague has
     * written after that entry. An {@code Idempotency-Key} header or {@code client_message_id} makes retries safe.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/saved-files}
     */
    public DialogsApi.Message sendSavedReplyFile(long dialogId, SavedFileToSend body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/saved-files").body(body).keyed().extras(extras), DialogsApi.Message.class);
    }

    /** What {@code listSavedReplies} can be asked for. */
    public record ListSavedRepliesQuery(Map<String, Object> fields) implements Body {
        public static ListSavedRepliesQuery of() {
            return new ListSavedRepliesQuery(Map.of());
        }

        public ListSavedRepliesQuery search(String value) {
            return with("search", value);
        }

        /** One of {@code account}, {@code own}, {@code all}. */
        public ListSavedRepliesQuery visibility(String value) {
            return with("visibility", value);
        }

        public ListSavedRepliesQuery page(long value) {
            return with("page", value);
        }

        public ListSavedRepliesQuery limit(long value) {
            return with("limit", value);
        }

        public ListSavedRepliesQuery offset(long value) {
            return with("offset", value);
        }

        private ListSavedRepliesQuery with(String name, Object value) {
            return new ListSavedRepliesQuery(Body.with(fields, name, value));
        }
    }

    public record Attachment(
            long id,
            String name,
            @Wire("content_type") String contentType,
            Long size,
            String url) {}

    public record SavedReplyList(
            @Wire("saved_replies") List<SavedReply> savedReplies,
            long total,
            @Wire("has_more") boolean hasMore) {}

    /** @param visibility One of {@code account}, {@code own}. */
    public record SavedReply(
            long id,
            String shortcut,
            String title,
            String text,
            String visibility,
            List<String> variables,
            List<Attachment> files,
            @Wire("author_id") long authorId,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record NewSavedReply(Map<String, Object> fields) implements Body {
        public static NewSavedReply of(String shortcut, String title, String text) {
            return new NewSavedReply(Map.of()).with("shortcut", shortcut).with("title", title).with("text", text);
        }

        public NewSavedReply shortcut(String value) {
            return with("shortcut", value);
        }

        public NewSavedReply title(String value) {
            return with("title", value);
        }

        public NewSavedReply text(String value) {
            return with("text", value);
        }

        /** One of {@code account}, {@code own}. */
        public NewSavedReply visibility(String value) {
            return with("visibility", value);
        }

        private NewSavedReply with(String name, Object value) {
            return new NewSavedReply(Body.with(fields, name, value));
        }
    }

    public record SavedReplyChanges(Map<String, Object> fields) implements Body {
        public static SavedReplyChanges of() {
            return new SavedReplyChanges(Map.of());
        }

        public SavedReplyChanges shortcut(String value) {
            return with("shortcut", value);
        }

        public SavedReplyChanges title(String value) {
            return with("title", value);
        }

        public SavedReplyChanges text(String value) {
            return with("text", value);
        }

        /** One of {@code account}, {@code own}. */
        public SavedReplyChanges visibility(String value) {
            return with("visibility", value);
        }

        private SavedReplyChanges with(String name, Object value) {
            return new SavedReplyChanges(Body.with(fields, name, value));
        }
    }

    public record NewSavedReplyFile(Map<String, Object> fields) implements Body {
        public static NewSavedReplyFile of(Upload file) {
            return new NewSavedReplyFile(Map.of()).with("file", file);
        }

        public NewSavedReplyFile file(Upload value) {
            return with("file", value);
        }

        private NewSavedReplyFile with(String name, Object value) {
            return new NewSavedReplyFile(Body.with(fields, name, value));
        }
    }

    public record SavedFileToSend(Map<String, Object> fields) implements Body {
        public static SavedFileToSend of(long savedReplyId, long fileId) {
            return new SavedFileToSend(Map.of()).with("saved_reply_id", savedReplyId).with("file_id", fileId);
        }

        public SavedFileToSend savedReplyId(long value) {
            return with("saved_reply_id", value);
        }

        public SavedFileToSend fileId(long value) {
            return with("file_id", value);
        }

        public SavedFileToSend text(String value) {
            return with("text", value);
        }

        public SavedFileToSend clientMessageId(String value) {
            return with("client_message_id", value);
        }

        public SavedFileToSend afterSeq(long value) {
            return with("after_seq", value);
        }

        private SavedFileToSend with(String name, Object value) {
            return new SavedFileToSend(Body.with(fields, name, value));
        }
    }
}
