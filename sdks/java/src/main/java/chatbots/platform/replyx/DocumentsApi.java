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

/** Documents. */
public final class DocumentsApi {
    private final Core core;

    DocumentsApi(Core core) {
        this.core = core;
    }

    /**
     * Add a document to an assistant.
     *
     * <p>PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
     * background: poll {@code status}. Called by an owner of the account.
     *
     * <p>{@code POST /api/documents}
     */
    public SourceDocument createDocument(DocumentUpload body) {
        return core.send(Call.of("POST", "/api/documents").form(body).keyed(), SourceDocument.class);
    }

    /**
     * Add a document to an assistant.
     *
     * <p>PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
     * background: poll {@code status}. Called by an owner of the account.
     *
     * <p>{@code POST /api/documents}
     */
    public SourceDocument createDocument(DocumentUpload body, Extras extras) {
        return core.send(Call.of("POST", "/api/documents").form(body).keyed().extras(extras), SourceDocument.class);
    }

    /**
     * List your documents.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/documents}
     */
    public List<SourceDocument> listDocuments() {
        return core.sendList(Call.of("GET", "/api/documents"), SourceDocument.class);
    }

    /**
     * List your documents. All pages, one after the other.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/documents}
     */
    public Pages<SourceDocument> allDocuments() {
        return core.pages(Call.of("GET", "/api/documents"), new Pages.Style("page", "page", null, null), SourceDocument.class);
    }

    /**
     * List your documents.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/documents}
     */
    public List<SourceDocument> listDocuments(ListDocumentsQuery query) {
        return core.sendList(Call.of("GET", "/api/documents").query(query), SourceDocument.class);
    }

    /**
     * List your documents. All pages, one after the other.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/documents}
     */
    public Pages<SourceDocument> allDocuments(ListDocumentsQuery query) {
        return core.pages(Call.of("GET", "/api/documents").query(query), new Pages.Style("page", "page", null, null), SourceDocument.class);
    }

    /**
     * Add a document to an assistant.
     *
     * <p>PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
     * background: poll {@code status}. Called by an owner of the account.
     *
     * <p>{@code POST /api/documents/upload}
     */
    public SourceDocument uploadDocument(DocumentUpload body) {
        return core.send(Call.of("POST", "/api/documents/upload").form(body).keyed(), SourceDocument.class);
    }

    /**
     * Add a document to an assistant.
     *
     * <p>PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
     * background: poll {@code status}. Called by an owner of the account.
     *
     * <p>{@code POST /api/documents/upload}
     */
    public SourceDocument uploadDocument(DocumentUpload body, Extras extras) {
        return core.send(Call.of("POST", "/api/documents/upload").form(body).keyed().extras(extras), SourceDocument.class);
    }

    /**
     * List an assistant's documents.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/documents}
     */
    public List<SourceDocument> listAssistantDocuments(long assistantId) {
        return core.sendList(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/documents"), SourceDocument.class);
    }

    /**
     * List an assistant's documents. All pages, one after the other.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/documents}
     */
    public Pages<SourceDocument> allAssistantDocuments(long assistantId) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/documents"), new Pages.Style("page", "page", null, null), SourceDocument.class);
    }

    /**
     * List an assistant's documents.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/documents}
     */
    public List<SourceDocument> listAssistantDocuments(long assistantId, ListAssistantDocumentsQuery query) {
        return core.sendList(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/documents").query(query), SourceDocument.class);
    }

    /**
     * List an assistant's documents. All pages, one after the other.
     *
     * <p>Newest first. {@code X-Total-Count} is the total number. Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/documents}
     */
    public Pages<SourceDocument> allAssistantDocuments(long assistantId, ListAssistantDocumentsQuery query) {
        return core.pages(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/documents").query(query), new Pages.Style("page", "page", null, null), SourceDocument.class);
    }

    /**
     * Read a document's state and progress.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/documents/{doc_id}}
     */
    public SourceDocument readDocument(long docId) {
        return core.send(Call.of("GET", "/api/documents/" + Call.segment(docId)), SourceDocument.class);
    }

    /**
     * Delete a document.
     *
     * <p>Answers no longer use it. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/documents/{doc_id}}
     */
    public AccountsApi.Done deleteDocument(long docId) {
        return core.send(Call.of("DELETE", "/api/documents/" + Call.segment(docId)), AccountsApi.Done.class);
    }

    /**
     * Read the extracted text of a document.
     *
     * <p>Citations refer to this text: {@code start} and {@code end} are UTF-16 offsets. Called by any user of the
     * account.
     *
     * <p>{@code GET /api/documents/{doc_id}/text}
     */
    public DocumentText readDocumentText(long docId) {
        return core.send(Call.of("GET", "/api/documents/" + Call.segment(docId) + "/text"), DocumentText.class);
    }

    /**
     * Change a written text.
     *
     * <p>Omitted fields are not changed. The old text is used until the new one is processed. Called by an owner of
     * the account.
     *
     * <p>{@code PUT /api/documents/{doc_id}/text}
     */
    public SourceDocument putText(long docId, TextChanges body) {
        return core.send(Call.of("PUT", "/api/documents/" + Call.segment(docId) + "/text").body(body), SourceDocument.class);
    }

    /**
     * Change a written text.
     *
     * <p>Omitted fields are not changed. The old text is used until the new one is processed. Called by an owner of
     * the account.
     *
     * <p>{@code PATCH /api/documents/{doc_id}/text}
     */
    public SourceDocument patchText(long docId, TextChanges body) {
        return core.send(Call.of("PATCH", "/api/documents/" + Call.segment(docId) + "/text").body(body), SourceDocument.class);
    }

    /**
     * Retry a failed document.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/documents/{doc_id}/retry}
     */
    public SourceDocument retryDocument(long docId) {
        return core.send(Call.of("POST", "/api/documents/" + Call.segment(docId) + "/retry"), SourceDocument.class);
    }

    /**
     * Add a text to an assistant.
     *
     * <p>Processed in the background like an uploaded document: poll {@code status}. Called by an owner of the
     * account.
     *
     * <p>{@code POST /api/documents/text}
     */
    public SourceDocument createText(NewText body) {
        return core.send(Call.of("POST", "/api/documents/text").body(body), SourceDocument.class);
    }

    /** What {@code listDocuments} can be asked for. */
    public record ListDocumentsQuery(Map<String, Object> fields) implements Body {
        public static ListDocumentsQuery of() {
            return new ListDocumentsQuery(Map.of());
        }

        public ListDocumentsQuery assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code queued}, {@code processing}, {@code completed}, {@code failed}, {@code all}. */
        public ListDocumentsQuery processingStatus(String value) {
            return with("processing_status", value);
        }

        /** One of {@code file}, {@code text}, {@code page}, {@code all}. */
        public ListDocumentsQuery kind(String value) {
            return with("kind", value);
        }

        public ListDocumentsQuery q(String value) {
            return with("q", value);
        }

        public ListDocumentsQuery page(long value) {
            return with("page", value);
        }

        public ListDocumentsQuery limit(long value) {
            return with("limit", value);
        }

        public ListDocumentsQuery offset(long value) {
            return with("offset", value);
        }

        private ListDocumentsQuery with(String name, Object value) {
            return new ListDocumentsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listAssistantDocuments} can be asked for. */
    public record ListAssistantDocumentsQuery(Map<String, Object> fields) implements Body {
        public static ListAssistantDocumentsQuery of() {
            return new ListAssistantDocumentsQuery(Map.of());
        }

        /** One of {@code queued}, {@code processing}, {@code completed}, {@code failed}, {@code all}. */
        public ListAssistantDocumentsQuery processingStatus(String value) {
            return with("processing_status", value);
        }

        /** One of {@code file}, {@code text}, {@code page}, {@code all}. */
        public ListAssistantDocumentsQuery kind(String value) {
            return with("kind", value);
        }

        public ListAssistantDocumentsQuery q(String value) {
            return with("q", value);
        }

        public ListAssistantDocumentsQuery page(long value) {
            return with("page", value);
        }

        public ListAssistantDocumentsQuery limit(long value) {
            return with("limit", value);
        }

        public ListAssistantDocumentsQuery offset(long value) {
            return with("offset", value);
        }

        private ListAssistantDocumentsQuery with(String name, Object value) {
            return new ListAssistantDocumentsQuery(Body.with(fields, name, value));
        }
    }

    public record DocumentUpload(Map<String, Object> fields) implements Body {
        public static DocumentUpload of(Upload file, long assistantId) {
            return new DocumentUpload(Map.of()).with("file", file).with("assistant_id", assistantId);
        }

        public DocumentUpload file(Upload value) {
            return with("file", value);
        }

        public DocumentUpload assistantId(long value) {
            return with("assistant_id", value);
        }

        public DocumentUpload title(String value) {
            return with("title", value);
        }

        private DocumentUpload with(String name, Object value) {
            return new DocumentUpload(Body.with(fields, name, value));
        }
    }

    /**
     * @param kind One of {@code file}, {@code text}, {@code qa}, {@code page}.
     * @param status One of {@code processing}, {@code processed}, {@code completed}, {@code failed}.
     * @param processingStatus One of {@code queued}, {@code processing}, {@code completed}, {@code failed}.
     */
    public record SourceDocument(
            long id,
            @Wire("assistant_id") long assistantId,
            String title,
            String filename,
            @Wire("file_size") long fileSize,
            long size,
            @Wire("content_type") String contentType,
            String kind,
            String url,
            String status,
            @Wire("processing_status") String processingStatus,
            @Wire("chunks_count") long chunksCount,
            @Wire("pages_done") long pagesDone,
            @Wire("pages_total") Long pagesTotal,
            @Wire("error_code") String errorCode,
            @Wire("error_message") String errorMessage,
            @Wire("created_at") String createdAt) {}

    public record DocumentText(
            @Wire("document_id") long documentId,
            String title,
            String text,
            List<DocumentTextPage> pages) {}

    public record DocumentTextPage(long page, long start, long end) {}

    public record TextChanges(Map<String, Object> fields) implements Body {
        public static TextChanges of() {
            return new TextChanges(Map.of());
        }

        public TextChanges title(String value) {
            return with("title", value);
        }

        public TextChanges text(String value) {
            return with("text", value);
        }

        private TextChanges with(String name, Object value) {
            return new TextChanges(Body.with(fields, name, value));
        }
    }

    public record NewText(Map<String, Object> fields) implements Body {
        public static NewText of(long assistantId, String title, String text) {
            return new NewText(Map.of()).with("assistant_id", assistantId).with("title", title).with("text", text);
        }

        public NewText assistantId(long value) {
            return with("assistant_id", value);
        }

        public NewText title(String value) {
            return with("title", value);
        }

        public NewText text(String value) {
            return with("text", value);
        }

        private NewText with(String name, Object value) {
            return new NewText(Body.with(fields, name, value));
        }
    }
}
