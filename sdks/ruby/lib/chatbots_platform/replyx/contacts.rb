# Generated from the routes of the API by `npm run sdks`. Do not edit.
# frozen_string_literal: true

module ChatbotsPlatform
  class ReplyX
    # Contacts.
    class ContactsApi
      def initialize(core)
        @core = core
      end

      # List or search your contacts.
      #
      # Newest first. Called by any user of the account.
      #
      # GET /api/contacts
      #
      # @param search [String, OMIT]
      # @param blocked [Boolean, OMIT]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `contact_list`
      def list_contacts(search: OMIT, blocked: OMIT, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/contacts",
          query: { "search" => search, "blocked" => blocked, "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List or search your contacts. All pages, one after the other.
      #
      # Newest first. Called by any user of the account.
      #
      # GET /api/contacts
      #
      # @param search [String, OMIT]
      # @param blocked [Boolean, OMIT]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `contact`
      def all_contacts(search: OMIT, blocked: OMIT, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/contacts",
          query: { "search" => search, "blocked" => blocked, "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "contacts"), &block)
      end

      # Create a contact.
      #
      # Contacts are also created by their first message. The address and the number become identities.
      # Called by any user of the account.
      #
      # POST /api/contacts
      #
      # @param name [String, OMIT]
      # @param email [String, OMIT]
      # @param phone [String, OMIT]
      # @param variables [Hash{Symbol => String, Numeric, Boolean}, OMIT]
      # @return [Hash{Symbol => Object}] `contact`
      def create_contact(name: OMIT, email: OMIT, phone: OMIT, variables: OMIT)
        call = Call.new(
          method: "POST",
          path: "/api/contacts",
          body: { "name" => name, "email" => email, "phone" => phone, "variables" => variables }
        )
        @core.send(call)
      end

      # Read a contact.
      #
      # Called by any user of the account.
      #
      # GET /api/contacts/{contact_id}
      #
      # @param contact_id [Integer]
      # @return [Hash{Symbol => Object}] `contact`
      def read_contact(contact_id)
        @core.send(Call.new(method: "GET", path: "/api/contacts/#{Call.segment(contact_id)}"))
      end

      # Change a contact.
      #
      # A 409 names the contact that already has the address or number: merge the two. Called by any user of
      # the account.
      #
      # PATCH /api/contacts/{contact_id}
      #
      # @param contact_id [Integer]
      # @param name [String, OMIT]
      # @param email [String, nil, OMIT]
      # @param phone [String, nil, OMIT]
      # @param variables [Hash{Symbol => String, Numeric, Boolean, nil}, OMIT]
      # @return [Hash{Symbol => Object}] `contact`
      def update_contact(contact_id, name: OMIT, email: OMIT, phone: OMIT, variables: OMIT)
        call = Call.new(
          method: "PATCH",
          path: "/api/contacts/#{Call.segment(contact_id)}",
          body: { "name" => name, "email" => email, "phone" => phone, "variables" => variables }
        )
        @core.send(call)
      end

      # Erase a person for good.
      #
      # Deletes the contact, and all its dialogs with their messages, notes and files. It cannot be undone.
      # Called by an owner of the account.
      #
      # DELETE /api/contacts/{contact_id}
      #
      # @param contact_id [Integer]
      # @return [Hash{Symbol => Object}] `done`
      def erase_contact(contact_id)
        @core.send(Call.new(method: "DELETE", path: "/api/contacts/#{Call.segment(contact_id)}"))
      end

      # Block a contact.
      #
      # A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403
      # `CONTACT_BLOCKED`; what it sends on Telegram is dropped. Called by any user of the account.
      #
      # POST /api/contacts/{contact_id}/block
      #
      # @param contact_id [Integer]
      # @return [Hash{Symbol => Object}] `contact`
      def block_contact(contact_id)
        @core.send(Call.new(method: "POST", path: "/api/contacts/#{Call.segment(contact_id)}/block"))
      end

      # Lift the block of a contact.
      #
      # A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403
      # `CONTACT_BLOCKED`; what it sends on Telegram is dropped. Called by any user of the account.
      #
      # POST /api/contacts/{contact_id}/unblock
      #
      # @param contact_id [Integer]
      # @return [Hash{Symbol => Object}] `contact`
      def unblock_contact(contact_id)
        @core.send(Call.new(method: "POST", path: "/api/contacts/#{Call.segment(contact_id)}/unblock"))
      end

      # List the dialogs of a contact.
      #
      # Newest first, over all channels. Called by any user of the account.
      #
      # GET /api/contacts/{contact_id}/dialogs
      #
      # @param contact_id [Integer]
      # @param page [Integer, OMIT]
      # @param limit [Integer, OMIT]
      # @param offset [Integer, OMIT]
      # @return [Hash{Symbol => Object}] `contact_dialogs`
      def list_contact_dialogs(contact_id, page: OMIT, limit: OMIT, offset: OMIT)
        call = Call.new(
          method: "GET",
          path: "/api/contacts/#{Call.segment(contact_id)}/dialogs",
          query: { "page" => page, "limit" => limit, "offset" => offset }
        )
        @core.send(call)
      end

      # List the dialogs of a contact. All pages, one after the other.
      #
      # Newest first, over all channels. Called by any user of the account.
      #
      # GET /api/contacts/{contact_id}/dialogs
      #
      # @param contact_id [Integer]
      # @param limit [Integer, OMIT]
      # @return [Enumerator<Hash{Symbol => Object}>, nil] without a block, the items `team_dialog`
      def all_contact_dialogs(contact_id, limit: OMIT, &block)
        call = Call.new(
          method: "GET",
          path: "/api/contacts/#{Call.segment(contact_id)}/dialogs",
          query: { "limit" => limit }
        )
        @core.pages(call, Pages.new(style: "page", parameter: "page", items: "dialogs"), &block)
      end

      # Merge another contact into this one.
      #
      # The other contact's identities and dialogs move to this one and fill the fields that it does not
      # have. It can be undone for 30 days. If one of them is blocked, the merged contact is. Called by any
      # user of the account.
      #
      # POST /api/contacts/{contact_id}/merges
      #
      # @param contact_id [Integer]
      # @param body_contact_id [Integer]
      # @return [Hash{Symbol => Object}] `merged`
      def merge_contacts(contact_id, body_contact_id:)
        call = Call.new(
          method: "POST",
          path: "/api/contacts/#{Call.segment(contact_id)}/merges",
          body: { "contact_id" => body_contact_id }
        )
        @core.send(call)
      end

      # List the merges into a contact.
      #
      # Called by any user of the account.
      #
      # GET /api/contacts/{contact_id}/merges
      #
      # @param contact_id [Integer]
      # @return [Array<Hash{Symbol => Object}>] `merge`
      def list_merges(contact_id)
        @core.send(Call.new(method: "GET", path: "/api/contacts/#{Call.segment(contact_id)}/merges"))
      end

      # Undo a merge.
      #
      # Both contacts are as before, with the dialogs that each has started since. What somebody has changed
      # since stays. Called by any user of the account.
      #
      # POST /api/contacts/{contact_id}/merges/{merge_id}/undo
      #
      # @param contact_id [Integer]
      # @param merge_id [Integer]
      # @return [Hash{Symbol => Object}] `unmerged`
      def undo_merge(contact_id, merge_id)
        call = Call.new(
          method: "POST",
          path: "/api/contacts/#{Call.segment(contact_id)}/merges/#{Call.segment(merge_id)}/undo"
        )
        @core.send(call)
      end

      # Export everything about a person.
      #
      # The contact, what assistants know of it, its dialogs and all their messages. Internal notes are not
      # in it. Called by an owner of the account.
      #
      # GET /api/contacts/{contact_id}/export
      #
      # @param contact_id [Integer]
      # @return [Hash{Symbol => Object}] `contact_export`
      def export_contact(contact_id)
        @core.send(Call.new(method: "GET", path: "/api/contacts/#{Call.segment(contact_id)}/export"))
      end
    end
  end
end
