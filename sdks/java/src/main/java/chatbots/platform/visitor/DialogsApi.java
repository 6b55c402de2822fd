// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.visitor;

import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;

/** Dialogs. */
public final class DialogsApi {
    private final Core core;

    DialogsApi(Core core) {
        this.core = core;
    }

    /**
     * Send a file.
     *
     * <p>At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with
     * {@code sender=user} a visitor's. The type is detected from the bytes. An {@code Idempotency-Key} header or
     * {@code client_message_id} makes retries safe. Called by a user of the account, or by a visitor with a site
     * token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/files}
     */
    public chatbots.platform.replyx.DialogsApi.Message sendFile(long dialogId, chatbots.platform.replyx.DialogsApi.NewFile body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/files").form(body).keyed(), chatbots.platform.replyx.DialogsApi.Message.class);
    }

    /**
     * Send a file.
     *
     * <p>At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with
     * {@code sender=user} a visitor's. The type is detected from the bytes. An {@code Idempotency-Key} header or
     * {@code client_message_id} makes retries safe. Called by a user of the account, or by a visitor with a site
     * token and a guest id.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/files}
     */
    public chatbots.platform.replyx.DialogsApi.Message sendFile(long dialogId, chatbots.platform.replyx.DialogsApi.NewFile body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/files").form(body).keyed().extras(extras), chatbots.platform.replyx.DialogsApi.Message.class);
    }

    /**
     * Read a file of a dialog.
     *
     * <p>For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet. Called by
     * a user of the account, or by a visitor with a site token and a guest id.
     *
     * <p>{@code GET /api/files/{file_id}}
     */
    public byte[] readFile(long fileId) {
        return core.sendBytes(Call.of("GET", "/api/files/" + Call.segment(fileId)));
    }
}
