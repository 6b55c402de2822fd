// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Websites. */
public final class WebsitesApi {
    private final Core core;

    WebsitesApi(Core core) {
        this.core = core;
    }

    /**
     * Add a website to an assistant.
     *
     * <p>{@code page} reads one page, {@code sitemap} the pages in the site's sitemap, {@code crawl} the pages
     * linked on the same host. robots.txt is respected. Adding the same address again changes its settings and reads
     * it again. Each page becomes a document. Read the website for its progress. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/ingest-website}
     */
    public WebsiteReport ingestWebsite(long assistantId, WebsiteToIngest body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/ingest-website").body(body), WebsiteReport.class);
    }

    /**
     * See what would be read of a website.
     *
     * <p>Asks the site as the crawl would begin: robots.txt, the start page and its links, the sitemaps. Nothing is
     * stored. At most 30 in ten minutes. Called by an owner of the account.
     *
     * <p>{@code POST /api/assistants/{assistant_id}/website-preview}
     */
    public WebsitePreview previewWebsite(long assistantId, WebsiteToIngest body) {
        return core.send(Call.of("POST", "/api/assistants/" + Call.segment(assistantId) + "/website-preview").body(body), WebsitePreview.class);
    }

    /**
     * Import a page of a website as a document.
     *
     * <p>{@code page} reads one page, {@code sitemap} the pages in the site's sitemap, {@code crawl} the pages
     * linked on the same host. robots.txt is respected. Adding the same address again changes its settings and reads
     * it again. Returns the document of the start page. Called by an owner of the account.
     *
     * <p>{@code POST /api/documents/import-website}
     */
    public DocumentsApi.SourceDocument importWebsite(WebsiteToImport body) {
        return core.send(Call.of("POST", "/api/documents/import-website").body(body), DocumentsApi.SourceDocument.class);
    }

    /**
     * List an assistant's websites.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/assistants/{assistant_id}/websites}
     */
    public List<Website> listWebsites(long assistantId) {
        return core.sendList(Call.of("GET", "/api/assistants/" + Call.segment(assistantId) + "/websites"), Website.class);
    }

    /**
     * Read the progress and problems of a website.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/websites/{website_id}}
     */
    public WebsiteReport readWebsite(long websiteId) {
        return core.send(Call.of("GET", "/api/websites/" + Call.segment(websiteId)), WebsiteReport.class);
    }

    /**
     * Delete a website and all its pages.
     *
     * <p>Answers no longer use them. Called by an owner of the account.
     *
     * <p>{@code DELETE /api/websites/{website_id}}
     */
    public AccountsApi.Done deleteWebsite(long websiteId) {
        return core.send(Call.of("DELETE", "/api/websites/" + Call.segment(websiteId)), AccountsApi.Done.class);
    }

    /**
     * Recrawl a website.
     *
     * <p>Only changed pages are reindexed. A running crawl continues. Called by an owner of the account.
     *
     * <p>{@code POST /api/websites/{website_id}/recrawl}
     */
    public WebsiteReport recrawlWebsite(long websiteId) {
        return core.send(Call.of("POST", "/api/websites/" + Call.segment(websiteId) + "/recrawl"), WebsiteReport.class);
    }

    public record WebsiteToIngest(Map<String, Object> fields) implements Body {
        public static WebsiteToIngest of() {
            return new WebsiteToIngest(Map.of());
        }

        public WebsiteToIngest url(String value) {
            return with("url", value);
        }

        public WebsiteToIngest websiteUrl(String value) {
            return with("website_url", value);
        }

        /** Default 100. */
        public WebsiteToIngest maxPages(long value) {
            return with("max_pages", value);
        }

        public WebsiteToIngest recrawlEveryHours(Double value) {
            return with("recrawl_every_hours", value);
        }

        public WebsiteToIngest include(List<String> value) {
            return with("include", value);
        }

        public WebsiteToIngest exclude(List<String> value) {
            return with("exclude", value);
        }

        /** One of {@code page}, {@code sitemap}, {@code crawl}. */
        public WebsiteToIngest mode(String value) {
            return with("mode", value);
        }

        private WebsiteToIngest with(String name, Object value) {
            return new WebsiteToIngest(Body.with(fields, name, value));
        }
    }

    /**
     * @param mode One of {@code page}, {@code sitemap}, {@code crawl}.
     * @param status One of {@code queued}, {@code processing}, {@code completed}, {@code failed}.
     */
    public record WebsiteReport(
            long id,
            @Wire("assistant_id") long assistantId,
            String url,
            String mode,
            @Wire("max_pages") long maxPages,
            @Wire("recrawl_every_hours") Double recrawlEveryHours,
            List<String> include,
            List<String> exclude,
            String status,
            @Wire("error_code") String errorCode,
            @Wire("error_message") String errorMessage,
            CrawlProgress pages,
            @Wire("created_at") String createdAt,
            @Wire("crawled_at") String crawledAt,
            @Wire("next_crawl_at") String nextCrawlAt,
            List<WebsiteReportProblem> problems) {}

    public record CrawlProgress(
            long found,
            long fetched,
            long unchanged,
            long failed,
            long skipped,
            @Wire("skipped_by_robots") long skippedByRobots,
            long left) {}

    /** @param state One of {@code failed}, {@code skipped}. */
    public record WebsiteReportProblem(String url, String state, String reason, String message) {}

    public record WebsitePreview(
            WebsitePreviewStart start,
            WebsitePreviewRobots robots,
            List<WebsitePreviewSitemap> sitemaps,
            List<String> pages,
            long found,
            @Wire("left_out") List<WebsitePreviewLeftOutItem> leftOut,
            @Wire("left_out_count") long leftOutCount,
            long limit,
            @Wire("is_whole") boolean isWhole) {}

    public record WebsitePreviewStart(String url, String title, String reason, String message) {}

    public record WebsitePreviewRobots(
            @Wire("is_there") boolean isThere,
            @Wire("crawl_delay_seconds") Double crawlDelaySeconds) {}

    public record WebsitePreviewSitemap(String url, long pages, String message) {}

    /** @param reason One of {@code robots_disallowed}, {@code excluded}. */
    public record WebsitePreviewLeftOutItem(String url, String reason) {}

    public record WebsiteToImport(Map<String, Object> fields) implements Body {
        public static WebsiteToImport of(long assistantId) {
            return new WebsiteToImport(Map.of()).with("assistant_id", assistantId);
        }

        public WebsiteToImport url(String value) {
            return with("url", value);
        }

        public WebsiteToImport websiteUrl(String value) {
            return with("website_url", value);
        }

        /** Default 100. */
        public WebsiteToImport maxPages(long value) {
            return with("max_pages", value);
        }

        public WebsiteToImport recrawlEveryHours(Double value) {
            return with("recrawl_every_hours", value);
        }

        public WebsiteToImport include(List<String> value) {
            return with("include", value);
        }

        public WebsiteToImport exclude(List<String> value) {
            return with("exclude", value);
        }

        public WebsiteToImport assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code page}, {@code sitemap}, {@code crawl}. */
        public WebsiteToImport mode(String value) {
            return with("mode", value);
        }

        private WebsiteToImport with(String name, Object value) {
            return new WebsiteToImport(Body.with(fields, name, value));
        }
    }

    /**
     * @param mode One of {@code page}, {@code sitemap}, {@code crawl}.
     * @param status One of {@code queued}, {@code processing}, {@code completed}, {@code failed}.
     */
    public record Website(
            long id,
            @Wire("assistant_id") long assistantId,
            String url,
            String mode,
            @Wire("max_pages") long maxPages,
            @Wire("recrawl_every_hours") Double recrawlEveryHours,
            List<String> include,
            List<String> exclude,
            String status,
            @Wire("error_code") String errorCode,
            @Wire("error_message") String errorMessage,
            CrawlProgress pages,
            @Wire("created_at") String createdAt,
            @Wire("crawled_at") String crawledAt,
            @Wire("next_crawl_at") String nextCrawlAt) {}
}
