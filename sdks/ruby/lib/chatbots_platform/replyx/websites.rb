# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Websites.
    class WebsitesApi
      def initialize(core)
        @core = core
      end

      # Add a website to an assistant.
      #
      # `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the
      # same host. robots.txt is respected. Adding the same address again changes its settings and reads it
      # again. Each page becomes a document. Read the website for its progress. Called by an owner of the
      # account.
      #
      # POST /api/assistants/{assistant_id}/ingest-website
      #
      # @param assistant_id [Integer]
      # @param url [String, OMIT]
      # @param website_url [String, OMIT]
      # @param max_pages [Integer, OMIT] Default 100.
      # @param recrawl_every_hours [Numeric, nil, OMIT]
      # @param include [Array<String>, OMIT]
      # @param exclude [Array<String>, OMIT]
      # @param mode [String, OMIT]
      # @return [Hash{Symbol => Object}] `website_report`
      def ingest_website(
        assistant_id,
        url: OMIT,
        website_url: OMIT,
        max_pages: OMIT,
        recrawl_every_hours: OMIT,
        include: OMIT,
        exclude: OMIT,
        mode: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/ingest-website",
          body: { "url" => url, "website_url" => website_url, "max_pages" => max_pages, "recrawl_every_hours" => recrawl_every_hours, "include" => include, "exclude" => exclude, "mode" => mode }
        )
        @core.send(call)
      end

      # See what would be read of a website.
      #
      # Asks the site as the crawl would begin: robots.txt, the start page and its links, the sitemaps.
      # Nothing is stored. At most 30 in ten minutes. Called by an owner of the account.
      #
      # POST /api/assistants/{assistant_id}/website-preview
      #
      # @param assistant_id [Integer]
      # @param url [String, OMIT]
      # @param website_url [String, OMIT]
      # @param max_pages [Integer, OMIT] Default 100.
      # @param recrawl_every_hours [Numeric, nil, OMIT]
      # @param include [Array<String>, OMIT]
      # @param exclude [Array<String>, OMIT]
      # @param mode [String, OMIT]
      # @return [Hash{Symbol => Object}] `website_preview`
      def preview_website(
        assistant_id,
        url: OMIT,
        website_url: OMIT,
        max_pages: OMIT,
        recrawl_every_hours: OMIT,
        include: OMIT,
        exclude: OMIT,
        mode: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/assistants/#{Call.segment(assistant_id)}/website-preview",
          body: { "url" => url, "website_url" => website_url, "max_pages" => max_pages, "recrawl_every_hours" => recrawl_every_hours, "include" => include, "exclude" => exclude, "mode" => mode }
        )
        @core.send(call)
      end

      # Import a page of a website as a document.
      #
      # `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the
      # same host. robots.txt is respected. Adding the same address again changes its settings and reads it
      # again. Returns the document of the start page. Called by an owner of the account.
      #
      # POST /api/documents/import-website
      #
      # @param assistant_id [Integer]
      # @param url [String, OMIT]
      # @param website_url [String, OMIT]
      # @param max_pages [Integer, OMIT] Default 100.
      # @param recrawl_every_hours [Numeric, nil, OMIT]
      # @param include [Array<String>, OMIT]
      # @param exclude [Array<String>, OMIT]
      # @param mode [String, OMIT]
      # @return [Hash{Symbol => Object}] `source_document`
      def import_website(
        assistant_id:,
        url: OMIT,
        website_url: OMIT,
        max_pages: OMIT,
        recrawl_every_hours: OMIT,
        include: OMIT,
        exclude: OMIT,
        mode: OMIT
      )
        call = Call.new(
          method: "POST",
          path: "/api/documents/import-website",
          body: { "assistant_id" => assistant_id, "url" => url, "website_url" => website_url, "max_pages" => max_pages, "recrawl_every_hours" => recrawl_every_hours, "include" => include, "exclude" => exclude, "mode" => mode }
        )
        @core.send(call)
      end

      # List an assistant's websites.
      #
      # Called by any user of the account.
      #
      # GET /api/assistants/{assistant_id}/websites
      #
      # @param assistant_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `website`
      def list_websites(assistant_id)
        @core.send(Call.new(method: "GET", path: "/api/assistants/#{Call.segment(assistant_id)}/websites"))
      end

      # Read the progress and problems of a website.
      #
      # Called by any user of the account.
      #
      # GET /api/websites/{website_id}
      #
      # @param website_id [Integer]
      # @return [Hash{Symbol => Object}] `website_report`
      def read_website(website_id)
        @core.send(Call.new(method: "GET", path: "/api/websites/#{Call.segment(website_id)}"))
      end

      # Delete a website and all its pages.
      #
      # Answers no longer use them. Called by an owner of the account.
      #
      # DELETE /api/websites/{website_id}
      #
      # @param website_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def delete_website(website_id)
        @core.send(Call.new(method: "DELETE", path: "/api/websites/#{Call.segment(website_id)}"))
      end

      # Recrawl a website.
      #
      # Only changed pages are reindexed. A running crawl continues. Called by an owner of the account.
      #
      # POST /api/websites/{website_id}/recrawl
      #
      # @param website_id [Integer]
      # @return [Hash{Symbol => Object}] `website_report`
      def recrawl_website(website_id)
        @core.send(Call.new(method: "POST", path: "/api/websites/#{Call.segment(website_id)}/recrawl"))
      end
    end
  end
end
