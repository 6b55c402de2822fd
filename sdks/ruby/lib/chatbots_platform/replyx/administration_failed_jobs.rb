# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Administration: failed jobs.
    class AdministrationFailedJobsApi
      def initialize(core)
        @core = core
      end

      # List work that failed and is not tried again by itself.
      #
      # Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots,
      # evaluations and trainings, newest first, and the number of each kind. Called by an administrator of
      # the platform.
      #
      # GET /api/admin/failed-jobs
      #
      # @param kind [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `failed_jobs`
      def list_failed_jobs(kind: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/admin/failed-jobs",
          query: { "kind" => kind, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List work that failed and is not tried again by itself. All pages, one after the other.
      #
      # Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots,
      # evaluations and trainings, newest first, and the number of each kind. Called by an administrator of
      # the platform.
      #
      # GET /api/admin/failed-jobs
      #
      # @param kind [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `failed_job`
      def all_failed_jobs(kind: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/admin/failed-jobs",
          query: { "kind" => kind, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "jobs"), &block)
      end

      # Do failed work again.
      #
      # In the name of its account: a document is read again, a mail is sent again, a webhook endpoint is
      # resumed. Called by an administrator of the platform.
      #
      # POST /api/admin/failed-jobs/{kind}/{job_id}/retry
      #
      # @param kind [String]
      # @param job_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def retry_failed_job(kind, job_id)
        call = Call.new(
          method: "POST",
          path: "/api/admin/failed-jobs/#{Call.segment(kind)}/#{Call.segment(job_id)}/retry"
        )
        @core.send(call)
      end
    end
  end
end
