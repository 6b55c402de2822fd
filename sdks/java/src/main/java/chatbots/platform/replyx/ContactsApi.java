// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Contacts. */
public final class ContactsApi {
    private final Core core;

    ContactsApi(Core core) {
        this.core = core;
    }

    /**
     * List or search your contacts.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts}
     */
    public ContactList listContacts() {
        return core.send(Call.of("GET", "/api/contacts"), ContactList.class);
    }

    /**
     * List or search your contacts. All pages, one after the other.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts}
     */
    public Pages<Contact> allContacts() {
        return core.pages(Call.of("GET", "/api/contacts"), new Pages.Style("page", "page", "contacts", null), Contact.class);
    }

    /**
     * List or search your contacts.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts}
     */
    public ContactList listContacts(ListContactsQuery query) {
        return core.send(Call.of("GET", "/api/contacts").query(query), ContactList.class);
    }

    /**
     * List or search your contacts. All pages, one after the other.
     *
     * <p>Newest first. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts}
     */
    public Pages<Contact> allContacts(ListContactsQuery query) {
        return core.pages(Call.of("GET", "/api/contacts").query(query), new Pages.Style("page", "page", "contacts", null), Contact.class);
    }

    /**
     * Create a contact.
     *
     * <p>Contacts are also created by their first message. The address and the number become identities. Called by
     * any user of the account.
     *
     * <p>{@code POST /api/contacts}
     */
    public Contact createContact(NewContact body) {
        return core.send(Call.of("POST", "/api/contacts").body(body), Contact.class);
    }

    /**
     * Read a contact.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}}
     */
    public Contact readContact(long contactId) {
        return core.send(Call.of("GET", "/api/contacts/" + Call.segment(contactId)), Contact.class);
    }

    /**
     * Change a contact.
     *
     * <p>A 409 names the contact that already has the address or number: merge the two. Called by any user of the
     * account.
     *
     * <p>{@code PATCH /api/contacts/{contact_id}}
     */
    public Contact updateContact(long contactId, ContactEdit body) {
        return core.send(Call.of("PATCH", "/api/contacts/" + Call.segment(contactId)).body(body), Contact.class);
    }

    /**
     * Erase a person for good.
     *
     * <p>Deletes the contact, and all its dialogs with their messages, notes and files. It cannot be undone. Called
     * by an owner of the account.
     *
     * <p>{@code DELETE /api/contacts/{contact_id}}
     */
    public AccountsApi.Done eraseContact(long contactId) {
        return core.send(Call.of("DELETE", "/api/contacts/" + Call.segment(contactId)), AccountsApi.Done.class);
    }

    /**
     * Block a contact.
     *
     * <p>A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403 {@code
     * CONTACT_BLOCKED}; what it sends on Telegram is dropped. Called by any user of the account.
     *
     * <p>{@code POST /api/contacts/{contact_id}/block}
     */
    public Contact blockContact(long contactId) {
        return core.send(Call.of("POST", "/api/contacts/" + Call.segment(contactId) + "/block"), Contact.class);
    }

    /**
     * Lift the block of a contact.
     *
     * <p>A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403 {@code
     * CONTACT_BLOCKED}; what it sends on Telegram is dropped. Called by any user of the account.
     *
     * <p>{@code POST /api/contacts/{contact_id}/unblock}
     */
    public Contact unblockContact(long contactId) {
        return core.send(Call.of("POST", "/api/contacts/" + Call.segment(contactId) + "/unblock"), Contact.class);
    }

    /**
     * List the dialogs of a contact.
     *
     * <p>Newest first, over all channels. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/dialogs}
     */
    public ContactDialogs listContactDialogs(long contactId) {
        return core.send(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/dialogs"), ContactDialogs.class);
    }

    /**
     * List the dialogs of a contact. All pages, one after the other.
     *
     * <p>Newest first, over all channels. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/dialogs}
     */
    public Pages<DialogsApi.TeamDialog> allContactDialogs(long contactId) {
        return core.pages(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/dialogs"), new Pages.Style("page", "page", "dialogs", null), DialogsApi.TeamDialog.class);
    }

    /**
     * List the dialogs of a contact.
     *
     * <p>Newest first, over all channels. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/dialogs}
     */
    public ContactDialogs listContactDialogs(long contactId, ListContactDialogsQuery query) {
        return core.send(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/dialogs").query(query), ContactDialogs.class);
    }

    /**
     * List the dialogs of a contact. All pages, one after the other.
     *
     * <p>Newest first, over all channels. Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/dialogs}
     */
    public Pages<DialogsApi.TeamDialog> allContactDialogs(long contactId, ListContactDialogsQuery query) {
        return core.pages(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/dialogs").query(query), new Pages.Style("page", "page", "dialogs", null), DialogsApi.TeamDialog.class);
    }

    /**
     * Merge another contact into this one.
     *
     * <p>The other contact's identities and dialogs move to this one and fill the fields that it does not have. It
     * can be undone for 30 days. If one of them is blocked, the merged contact is. Called by any user of the
     * account.
     *
     * <p>{@code POST /api/contacts/{contact_id}/merges}
     */
    public Merged mergeContacts(long contactId, NewMerge body) {
        return core.send(Call.of("POST", "/api/contacts/" + Call.segment(contactId) + "/merges").body(body), Merged.class);
    }

    /**
     * List the merges into a contact.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/merges}
     */
    public List<Merge> listMerges(long contactId) {
        return core.sendList(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/merges"), Merge.class);
    }

    /**
     * Undo a merge.
     *
     * <p>Both contacts are as before, with the dialogs that each has started since. What somebody has changed since
     * stays. Called by any user of the account.
     *
     * <p>{@code POST /api/contacts/{contact_id}/merges/{merge_id}/undo}
     */
    public Unmerged undoMerge(long contactId, long mergeId) {
        return core.send(Call.of("POST", "/api/contacts/" + Call.segment(contactId) + "/merges/" + Call.segment(mergeId) + "/undo"), Unmerged.class);
    }

    /**
     * Export everything about a person.
     *
     * <p>The contact, what assistants know of it, its dialogs and all their messages. Internal notes are not in it.
     * Called by an owner of the account.
     *
     * <p>{@code GET /api/contacts/{contact_id}/export}
     */
    public ContactExport exportContact(long contactId) {
        return core.send(Call.of("GET", "/api/contacts/" + Call.segment(contactId) + "/export"), ContactExport.class);
    }

    /** What {@code listContacts} can be asked for. */
    public record ListContactsQuery(Map<String, Object> fields) implements Body {
        public static ListContactsQuery of() {
            return new ListContactsQuery(Map.of());
        }

        public ListContactsQuery search(String value) {
            return with("search", value);
        }

        public ListContactsQuery blocked(boolean value) {
            return with("blocked", value);
        }

        public ListContactsQuery page(long value) {
            return with("page", value);
        }

        public ListContactsQuery limit(long value) {
            return with("limit", value);
        }

        public ListContactsQuery offset(long value) {
            return with("offset", value);
        }

        private ListContactsQuery with(String name, Object value) {
            return new ListContactsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listContactDialogs} can be asked for. */
    public record ListContactDialogsQuery(Map<String, Object> fields) implements Body {
        public static ListContactDialogsQuery of() {
            return new ListContactDialogsQuery(Map.of());
        }

        public ListContactDialogsQuery page(long value) {
            return with("page", value);
        }

        public ListContactDialogsQuery limit(long value) {
            return with("limit", value);
        }

        public ListContactDialogsQuery offset(long value) {
            return with("offset", value);
        }

        private ListContactDialogsQuery with(String name, Object value) {
            return new ListContactDialogsQuery(Body.with(fields, name, value));
        }
    }

    public record ContactList(List<Contact> contacts, long total, @Wire("has_more") boolean hasMore) {}

    public record Contact(
            long id,
            String name,
            String email,
            String phone,
            Map<String, Object> variables,
            @Wire("is_blocked") boolean isBlocked,
            @Wire("blocked_at") String blockedAt,
            List<ContactIdentity> identities,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    /**
     * @param kind One of {@code guest}, {@code telegram}, {@code phone}, {@code whatsapp}, {@code email}, {@code
     * api}.
     */
    public record ContactIdentity(long id, String kind, String value, @Wire("created_at") String createdAt) {}

    public record NewContact(Map<String, Object> fields) implements Body {
        public static NewContact of() {
            return new NewContact(Map.of());
        }

        public NewContact name(String value) {
            return with("name", value);
        }

        public NewContact email(String value) {
            return with("email", value);
        }

        public NewContact phone(String value) {
            return with("phone", value);
        }

        public NewContact variables(Map<String, Object> value) {
            return with("variables", value);
        }

        private NewContact with(String name, Object value) {
            return new NewContact(Body.with(fields, name, value));
        }
    }

    public record ContactEdit(Map<String, Object> fields) implements Body {
        public static ContactEdit of() {
            return new ContactEdit(Map.of());
        }

        public ContactEdit name(String value) {
            return with("name", value);
        }

        public ContactEdit email(String value) {
            return with("email", value);
        }

        public ContactEdit phone(String value) {
            return with("phone", value);
        }

        public ContactEdit variables(Map<String, Object> value) {
            return with("variables", value);
        }

        private ContactEdit with(String name, Object value) {
            return new ContactEdit(Body.with(fields, name, value));
        }
    }

    public record ContactDialogs(
            List<DialogsApi.TeamDialog> dialogs,
            long total,
            @Wire("has_more") boolean hasMore) {}

    public record NewMerge(Map<String, Object> fields) implements Body {
        public static NewMerge of(long contactId) {
            return new NewMerge(Map.of()).with("contact_id", contactId);
        }

        public NewMerge contactId(long value) {
            return with("contact_id", value);
        }

        private NewMerge with(String name, Object value) {
            return new NewMerge(Body.with(fields, name, value));
        }
    }

    public record Merged(@Wire("merge_id") long mergeId, Contact contact) {}

    public record Merge(
            long id,
            @Wire("kept_id") long keptId,
            @Wire("merged_id") long mergedId,
            @Wire("merged_name") String mergedName,
            @Wire("merged_at") String mergedAt,
            @Wire("undone_at") String undoneAt,
            @Wire("undo_until") String undoUntil) {}

    public record Unmerged(Contact contact, Contact restored) {}

    public record ContactExport(
            @Wire("exported_at") String exportedAt,
            Contact contact,
            List<ContactContext> contexts,
            List<ContactExportDialog> dialogs) {}

    public record ContactContext(
            @Wire("assistant_id") long assistantId,
            Map<String, Object> variables,
            List<ContactContextTopic> topics,
            List<ContactContextEntity> entities) {}

    public record ContactContextTopic(
            String label,
            double weight,
            @Wire("first_seen_at") String firstSeenAt,
            @Wire("last_seen_at") String lastSeenAt) {}

    public record ContactContextEntity(
            String type,
            String value,
            double confidence,
            @Wire("first_seen_at") String firstSeenAt,
            @Wire("last_seen_at") String lastSeenAt) {}

    public record ContactExportDialog(
            SiteApi.Dialog dialog,
            Map<String, Object> variables,
            List<DialogsApi.Message> messages) {}
}
