// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replycx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Knowledge base. */
public final class KnowledgeBaseApi {
    private final Core core;

    KnowledgeBaseApi(Core core) {
        this.core = core;
    }

    /**
     * Add data sources to a knowledge base.
     *
     * <p>Files (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text) and texts,
     * together at most 25 MiB. All are accepted, or none. They are processed in the background: ask for their
     * status. {@code ok} and {@code knowledge_base_id} are reserved names. Called with a token of the account.
     *
     * <p>{@code POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources}
     */
    public UploadedSources uploadSources(String knowledgeBaseId, Map<String, List<Object>> body) {
        return core.send(Call.of("POST", "/api/v1/ai/knowledge-base/" + Call.segment(knowledgeBaseId) + "/upload/sources").form(body).keyed(), UploadedSources.class);
    }

    /**
     * Add data sources to a knowledge base.
     *
     * <p>Files (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text) and texts,
     * together at most 25 MiB. All are accepted, or none. They are processed in the background: ask for their
     * status. {@code ok} and {@code knowledge_base_id} are reserved names. Called with a token of the account.
     *
     * <p>{@code POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources}
     */
    public UploadedSources uploadSources(String knowledgeBaseId, Map<String, List<Object>> body, Extras extras) {
        return core.send(Call.of("POST", "/api/v1/ai/knowledge-base/" + Call.segment(knowledgeBaseId) + "/upload/sources").form(body).keyed().extras(extras), UploadedSources.class);
    }

    /**
     * Read the training status of data sources.
     *
     * <p>In the order asked for. Ids that are not your account's are left out. Called with a token of the account.
     *
     * <p>{@code GET /api/v1/ai/status/sources}
     */
    public SourceStatuses readSourceStatus(ReadSourceStatusQuery query) {
        return core.send(Call.of("GET", "/api/v1/ai/status/sources").query(query), SourceStatuses.class);
    }

    /** What {@code readSourceStatus} can be asked for. */
    public record ReadSourceStatusQuery(Map<String, Object> fields) implements Body {
        public static ReadSourceStatusQuery of(String sourceIds) {
            return new ReadSourceStatusQuery(Map.of()).with("source_ids", sourceIds);
        }

        public ReadSourceStatusQuery sourceIds(String value) {
            return with("source_ids", value);
        }

        private ReadSourceStatusQuery with(String name, Object value) {
            return new ReadSourceStatusQuery(Body.with(fields, name, value));
        }
    }

    /** @param ok One of {@code true}. */
    public record UploadedSources(@Wire("knowledge_base_id") long knowledgeBaseId, boolean ok) {}

    /** @param ok One of {@code true}. */
    public record SourceStatuses(List<SourceStatusesSource> sources, boolean ok) {}

    /** @param status One of {@code in-progress}, {@code completed}, {@code failed}. */
    public record SourceStatusesSource(
            long id,
            String name,
            String status,
            @Wire("knowledge_base_id") long knowledgeBaseId,
            List<String> errors) {}
}
