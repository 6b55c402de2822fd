# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Billing.
    class BillingApi
      def initialize(core)
        @core = core
      end

      # Read the balance and the available amount.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance
      #
      # @return [Hash{Symbol => Object}] `balance`
      def read_balance
        @core.send(Call.new(method: "GET", path: "/api/balance"))
      end

      # Read the balance with total credits and spending.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance/current
      #
      # @return [Hash{Symbol => Object}] `current_balance`
      def read_current_balance
        @core.send(Call.new(method: "GET", path: "/api/balance/current"))
      end

      # Read the price list.
      #
      # An answer or a clarifying question is charged; an abstention, a handoff and a failure are not. A
      # document is charged when it is added, and not again when it is reindexed. Called by any user of the
      # account.
      #
      # GET /api/balance/prices
      #
      # @return [Hash{Symbol => Object}] `prices`
      def read_prices
        @core.send(Call.new(method: "GET", path: "/api/balance/prices"))
      end

      # List credits and charges.
      #
      # The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by
      # an owner of the account.
      #
      # GET /api/balance/transactions
      #
      # @param type [String, OMIT]
      # @param service_type [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `transaction_list`
      def list_transactions(type: OMIT, service_type: OMIT, since: OMIT, before: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/balance/transactions",
          query: { "type" => type, "service_type" => service_type, "since" => since, "before" => before, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List credits and charges. All pages, one after the other.
      #
      # The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by
      # an owner of the account.
      #
      # GET /api/balance/transactions
      #
      # @param type [String, OMIT]
      # @param service_type [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `transaction`
      def all_transactions(type: OMIT, service_type: OMIT, since: OMIT, before: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/balance/transactions",
          query: { "type" => type, "service_type" => service_type, "since" => since, "before" => before, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "transactions"), &block)
      end

      # List credits and charges of a user's account.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/users/{user_id}/transactions
      #
      # @param user_id [Integer]
      # @param type [String, OMIT]
      # @param service_type [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `transaction_list`
      def admin_list_transactions(
        user_id,
        type: OMIT,
        service_type: OMIT,
        since: OMIT,
        before: OMIT,
        limit: OMIT,
        offset: OMIT
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/users/#{Call.segment(user_id)}/transactions",
          query: { "type" => type, "service_type" => service_type, "since" => since, "before" => before, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List credits and charges of a user's account. All pages, one after the other.
      #
      # Called by an administrator of the platform.
      #
      # GET /api/admin/users/{user_id}/transactions
      #
      # @param user_id [Integer]
      # @param type [String, OMIT]
      # @param service_type [String, OMIT]
      # @param since [String, OMIT]
      # @param before [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `transaction`
      def admin_list_all_transactions(
        user_id,
        type: OMIT,
        service_type: OMIT,
        since: OMIT,
        before: OMIT,
        limit: OMIT,
        &block
      )
        call = Call.new(
          method: "GET",
          path: "/api/admin/users/#{Call.segment(user_id)}/transactions",
          query: { "type" => type, "service_type" => service_type, "since" => since, "before" => before, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "transactions"), &block)
      end

      # Read the daily and monthly spending limits.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance/limits
      #
      # @return [Hash{Symbol => Object}] `spending_limits`
      def read_spending_limits
        @core.send(Call.new(method: "GET", path: "/api/balance/limits"))
      end

      # Set the daily and monthly spending limits.
      #
      # When a limit is reached the assistant behaves as with an empty balance. null removes a limit;
      # omitted fields are not changed. Below `low_balance_threshold` the owner gets one e-mail, and the
      # next one only after the balance was above it. Called by an owner of the account.
      #
      # PUT /api/balance/limits
      #
      # @param daily_limit [Numeric, String, nil, OMIT]
      # @param monthly_limit [Numeric, String, nil, OMIT]
      # @param low_balance_threshold [Numeric, String, nil, OMIT]
      # @return [Hash{Symbol => Object}] `spending_limits`
      def update_spending_limits(daily_limit: OMIT, monthly_limit: OMIT, low_balance_threshold: OMIT)
        call = Call.new(
          method: "PUT",
          path: "/api/balance/limits",
          body: { "daily_limit" => daily_limit, "monthly_limit" => monthly_limit, "low_balance_threshold" => low_balance_threshold }
        )
        @core.send(call)
      end

      # Adjust a user's balance.
      #
      # A negative amount is deducted, at most the available amount. The ledger records the administrator
      # and `reason`. Called by an administrator of the platform.
      #
      # POST /api/admin/users/{user_id}/balance/topup
      #
      # @param user_id [Integer]
      # @param amount [Numeric, String]
      # @param reason [String, OMIT]
      # @return [Hash{Symbol => Object}] `adjusted_balance`
      def adjust_balance(user_id, amount:, reason: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/admin/users/#{Call.segment(user_id)}/balance/topup",
          body: { "amount" => amount, "reason" => reason },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # Top up the balance.
      #
      # Starts a payment: send the payer to `payment_url`. The balance increases when the provider confirms
      # the payment, not before. `payment_method` is `card` or the name of a provider. At most 3 payments in
      # 10 minutes, over both paths. Called by an owner of the account.
      #
      # POST /api/balance/top-up
      #
      # @param amount [Numeric, String]
      # @param payment_method [String, OMIT]
      # @param return_url [String, OMIT]
      # @return [Hash{Symbol => Object}] `payment`
      def start_top_up(amount:, payment_method: OMIT, return_url: OMIT, idempotency_key: nil)
        call = Call.new(
          method: "POST",
          path: "/api/balance/top-up",
          body: { "amount" => amount, "payment_method" => payment_method, "return_url" => return_url },
          takes_key: true,
          key: idempotency_key
        )
        @core.send(call)
      end

      # List top-ups, including pending and failed ones.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance/payments
      #
      # @param status [String, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `payment_list`
      def list_payments(status: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/balance/payments",
          query: { "status" => status, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List top-ups, including pending and failed ones. All pages, one after the other.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance/payments
      #
      # @param status [String, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `payment`
      def all_payments(status: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/balance/payments",
          query: { "status" => status, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "offset", parameter: "offset", items: "payments"), &block)
      end

      # Read the status of a top-up.
      #
      # Called by an owner of the account.
      #
      # GET /api/balance/payments/{payment_id}
      #
      # @param payment_id [Integer]
      # @return [Hash{Symbol => Object}] `payment`
      def read_payment(payment_id)
        @core.send(Call.new(method: "GET", path: "/api/balance/payments/#{Call.segment(payment_id)}"))
      end
    end
  end
end
