// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Channels. */
public final class ChannelsApi {
    private final Core core;

    ChannelsApi(Core core) {
        this.core = core;
    }

    /**
     * Connect a number or an e-mail address.
     *
     * <p>The provider is asked about the number: {@code status} tells what it says. Then set {@code webhook_url} at
     * the provider: at Twilio as the number's webhook for incoming messages, at Meta with {@code verify_token} for
     * the fields {@code messages} and {@code message_template_status_update}. An e-mail address ({@code email},
     * provider {@code mail}) must belong to a domain of the platform whose mail is routed to it. Called by an owner
     * of the account.
     *
     * <p>{@code POST /api/channels}
     */
    public Channel createChannel(NewChannel body) {
        return core.send(Call.of("POST", "/api/channels").body(body), Channel.class);
    }

    /**
     * List your channels.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/channels}
     */
    public List<Channel> listChannels() {
        return core.sendList(Call.of("GET", "/api/channels"), Channel.class);
    }

    /**
     * Read a channel.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/channels/{channel_id}}
     */
    public Channel readChannel(long channelId) {
        return core.send(Call.of("GET", "/api/channels/" + Call.segment(channelId)), Channel.class);
    }

    /**
     * Change a channel.
     *
     * <p>Masked secrets, which clients send back, change nothing. With new ones waiting messages are sent. Called by
     * an owner of the account.
     *
     * <p>{@code PATCH /api/channels/{channel_id}}
     */
    public Channel updateChannel(long channelId, ChannelChanges body) {
        return core.send(Call.of("PATCH", "/api/channels/" + Call.segment(channelId)).body(body), Channel.class);
    }

    /**
     * Delete a channel and keep its dialogs.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/channels/{channel_id}}
     */
    public AccountsApi.Done deleteChannel(long channelId) {
        return core.send(Call.of("DELETE", "/api/channels/" + Call.segment(channelId)), AccountsApi.Done.class);
    }

    /**
     * Test a channel's connection.
     *
     * <p>Asks the provider whether the credentials work and the number is theirs, or the mail server whether it
     * sends from the address. Called by an owner of the account.
     *
     * <p>{@code POST /api/channels/{channel_id}/test}
     */
    public Channel testChannel(long channelId) {
        return core.send(Call.of("POST", "/api/channels/" + Call.segment(channelId) + "/test"), Channel.class);
    }

    /**
     * List a channel's WhatsApp templates.
     *
     * <p>As they were last synchronised. Meta also reports changes of their status as they happen. Called by any
     * user of the account.
     *
     * <p>{@code GET /api/channels/{channel_id}/templates}
     */
    public List<ChannelTemplate> listChannelTemplates(long channelId) {
        return core.sendList(Call.of("GET", "/api/channels/" + Call.segment(channelId) + "/templates"), ChannelTemplate.class);
    }

    /**
     * Synchronise a channel's templates with WhatsApp.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/channels/{channel_id}/templates/sync}
     */
    public List<ChannelTemplate> syncChannelTemplates(long channelId) {
        return core.sendList(Call.of("POST", "/api/channels/" + Call.segment(channelId) + "/templates/sync"), ChannelTemplate.class);
    }

    /**
     * Write to a person by SMS or WhatsApp first.
     *
     * <p>Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog on the
     * number: it is created, or continued. With {@code take} you have the dialog then; without it the assistant
     * answers. WhatsApp takes a {@code text} only within 24 hours after the person wrote: before and after, a
     * template. Called by any user of the account.
     *
     * <p>{@code POST /api/channels/{channel_id}/dialogs}
     */
    public StartedDialog startChannelDialog(long channelId, OutboundDialog body) {
        return core.send(Call.of("POST", "/api/channels/" + Call.segment(channelId) + "/dialogs").body(body).keyed(), StartedDialog.class);
    }

    /**
     * Write to a person by SMS or WhatsApp first.
     *
     * <p>Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog on the
     * number: it is created, or continued. With {@code take} you have the dialog then; without it the assistant
     * answers. WhatsApp takes a {@code text} only within 24 hours after the person wrote: before and after, a
     * template. Called by any user of the account.
     *
     * <p>{@code POST /api/channels/{channel_id}/dialogs}
     */
    public StartedDialog startChannelDialog(long channelId, OutboundDialog body, Extras extras) {
        return core.send(Call.of("POST", "/api/channels/" + Call.segment(channelId) + "/dialogs").body(body).keyed().extras(extras), StartedDialog.class);
    }

    /**
     * Send a WhatsApp template in a dialog.
     *
     * <p>Also after the 24 hours in which WhatsApp takes texts. An {@code Idempotency-Key} makes retries safe.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/templates}
     */
    public DialogsApi.Message sendTemplate(long dialogId, NewTemplateMessage body) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/templates").body(body).keyed(), DialogsApi.Message.class);
    }

    /**
     * Send a WhatsApp template in a dialog.
     *
     * <p>Also after the 24 hours in which WhatsApp takes texts. An {@code Idempotency-Key} makes retries safe.
     * Called by any user of the account.
     *
     * <p>{@code POST /api/dialogs/{dialog_id}/templates}
     */
    public DialogsApi.Message sendTemplate(long dialogId, NewTemplateMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/dialogs/" + Call.segment(dialogId) + "/templates").body(body).keyed().extras(extras), DialogsApi.Message.class);
    }

    public record NewChannel(Map<String, Object> fields) implements Body {
        /**
         * @param channel One of {@code sms}, {@code whatsapp}, {@code email}.
         * @param provider One of {@code twilio}, {@code meta}, {@code mail}.
         */
        public static NewChannel of(long assistantId, String channel, String provider, String address) {
            return new NewChannel(Map.of()).with("assistant_id", assistantId).with("channel", channel).with("provider", provider).with("address", address);
        }

        public NewChannel assistantId(long value) {
            return with("assistant_id", value);
        }

        /** One of {@code sms}, {@code whatsapp}, {@code email}. */
        public NewChannel channel(String value) {
            return with("channel", value);
        }

        /** One of {@code twilio}, {@code meta}, {@code mail}. */
        public NewChannel provider(String value) {
            return with("provider", value);
        }

        public NewChannel address(String value) {
            return with("address", value);
        }

        public NewChannel name(String value) {
            return with("name", value);
        }

        public NewChannel providerAccount(String value) {
            return with("provider_account", value);
        }

        public NewChannel senderId(String value) {
            return with("sender_id", value);
        }

        public NewChannel authToken(String value) {
            return with("auth_token", value);
        }

        public NewChannel accessToken(String value) {
            return with("access_token", value);
        }

        public NewChannel appSecret(String value) {
            return with("app_secret", value);
        }

        private NewChannel with(String name, Object value) {
            return new NewChannel(Body.with(fields, name, value));
        }
    }

    /**
     * @param channel One of {@code sms}, {@code whatsapp}, {@code email}.
     * @param provider One of {@code twilio}, {@code meta}, {@code mail}.
     * @param status One of {@code active}, {@code pending}, {@code failed}, {@code expired}.
     */
    public record Channel(
            long id,
            @Wire("assistant_id") long assistantId,
            String channel,
            String provider,
            String name,
            String address,
            @Wire("provider_account") String providerAccount,
            @Wire("sender_id") String senderId,
            Map<String, String> secrets,
            @Wire("is_enabled") boolean isEnabled,
            String status,
            @Wire("status_reason") String statusReason,
            @Wire("webhook_url") String webhookUrl,
            @Wire("verify_token") String verifyToken,
            @Wire("checked_at") String checkedAt,
            @Wire("templates_synced_at") String templatesSyncedAt,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record ChannelChanges(Map<String, Object> fields) implements Body {
        public static ChannelChanges of() {
            return new ChannelChanges(Map.of());
        }

        public ChannelChanges assistantId(long value) {
            return with("assistant_id", value);
        }

        public ChannelChanges name(String value) {
            return with("name", value);
        }

        public ChannelChanges isEnabled(boolean value) {
            return with("is_enabled", value);
        }

        public ChannelChanges providerAccount(String value) {
            return with("provider_account", value);
        }

        public ChannelChanges senderId(String value) {
            return with("sender_id", value);
        }

        public ChannelChanges authToken(String value) {
            return with("auth_token", value);
        }

        public ChannelChanges accessToken(String value) {
            return with("access_token", value);
        }

        public ChannelChanges appSecret(String value) {
            return with("app_secret", value);
        }

        private ChannelChanges with(String name, Object value) {
            return new ChannelChanges(Body.with(fields, name, value));
        }
    }

    public record ChannelTemplate(
            String name,
            String language,
            String status,
            String category,
            String reason,
            List<ChannelTemplatePart> parts) {}

    /** @param type One of {@code header}, {@code body}, {@code button}. */
    public record ChannelTemplatePart(
            String type,
            String text,
            List<String> variables,
            String format,
            @Wire("sub_type") String subType) {}

    public record OutboundDialog(Map<String, Object> fields) implements Body {
        public static OutboundDialog of(OutboundDialogTo to) {
            return new OutboundDialog(Map.of()).with("to", to);
        }

        public OutboundDialog to(OutboundDialogTo value) {
            return with("to", value);
        }

        public OutboundDialog text(String value) {
            return with("text", value);
        }

        public OutboundDialog template(OutboundDialogTemplate value) {
            return with("template", value);
        }

        public OutboundDialog take(boolean value) {
            return with("take", value);
        }

        private OutboundDialog with(String name, Object value) {
            return new OutboundDialog(Body.with(fields, name, value));
        }
    }

    public record OutboundDialogTo(Map<String, Object> fields) implements Body {
        public static OutboundDialogTo of(String phone) {
            return new OutboundDialogTo(Map.of()).with("phone", phone);
        }

        public OutboundDialogTo phone(String value) {
            return with("phone", value);
        }

        public OutboundDialogTo name(String value) {
            return with("name", value);
        }

        public OutboundDialogTo email(String value) {
            return with("email", value);
        }

        private OutboundDialogTo with(String name, Object value) {
            return new OutboundDialogTo(Body.with(fields, name, value));
        }
    }

    public record OutboundDialogTemplate(Map<String, Object> fields) implements Body {
        public static OutboundDialogTemplate of(String template) {
            return new OutboundDialogTemplate(Map.of()).with("template", template);
        }

        public OutboundDialogTemplate template(String value) {
            return with("template", value);
        }

        public OutboundDialogTemplate language(String value) {
            return with("language", value);
        }

        public OutboundDialogTemplate parameters(OutboundDialogTemplateParameters value) {
            return with("parameters", value);
        }

        private OutboundDialogTemplate with(String name, Object value) {
            return new OutboundDialogTemplate(Body.with(fields, name, value));
        }
    }

    public record OutboundDialogTemplateParameters(Map<String, Object> fields) implements Body {
        public static OutboundDialogTemplateParameters of() {
            return new OutboundDialogTemplateParameters(Map.of());
        }

        public OutboundDialogTemplateParameters header(List<Object> value) {
            return with("header", value);
        }

        public OutboundDialogTemplateParameters body(List<Object> value) {
            return with("body", value);
        }

        public OutboundDialogTemplateParameters buttons(OutboundDialogTemplateParametersButtons value) {
            return with("buttons", value);
        }

        private OutboundDialogTemplateParameters with(String name, Object value) {
            return new OutboundDialogTemplateParameters(Body.with(fields, name, value));
        }
    }

    public record OutboundDialogTemplateParametersButtons(Map<String, Object> fields) implements Body {
        public static OutboundDialogTemplateParametersButtons of() {
            return new OutboundDialogTemplateParametersButtons(Map.of());
        }

        public OutboundDialogTemplateParametersButtons copyCode(Object value) {
            return with("copy_code", value);
        }

        public OutboundDialogTemplateParametersButtons otp(Object value) {
            return with("otp", value);
        }

        public OutboundDialogTemplateParametersButtons url(Object value) {
            return with("url", value);
        }

        private OutboundDialogTemplateParametersButtons with(String name, Object value) {
            return new OutboundDialogTemplateParametersButtons(Body.with(fields, name, value));
        }
    }

    public record StartedDialog(DialogsApi.TeamDialog dialog, DialogsApi.Message message) {}

    public record NewTemplateMessage(Map<String, Object> fields) implements Body {
        public static NewTemplateMessage of(String template) {
            return new NewTemplateMessage(Map.of()).with("template", template);
        }

        public NewTemplateMessage template(String value) {
            return with("template", value);
        }

        public NewTemplateMessage language(String value) {
            return with("language", value);
        }

        public NewTemplateMessage parameters(NewTemplateMessageParameters value) {
            return with("parameters", value);
        }

        private NewTemplateMessage with(String name, Object value) {
            return new NewTemplateMessage(Body.with(fields, name, value));
        }
    }

    public record NewTemplateMessageParameters(Map<String, Object> fields) implements Body {
        public static NewTemplateMessageParameters of() {
            return new NewTemplateMessageParameters(Map.of());
        }

        public NewTemplateMessageParameters header(List<Object> value) {
            return with("header", value);
        }

        public NewTemplateMessageParameters body(List<Object> value) {
            return with("body", value);
        }

        public NewTemplateMessageParameters buttons(NewTemplateMessageParametersButtons value) {
            return with("buttons", value);
        }

        private NewTemplateMessageParameters with(String name, Object value) {
            return new NewTemplateMessageParameters(Body.with(fields, name, value));
        }
    }

    public record NewTemplateMessageParametersButtons(Map<String, Object> fields) implements Body {
        public static NewTemplateMessageParametersButtons of() {
            return new NewTemplateMessageParametersButtons(Map.of());
        }

        public NewTemplateMessageParametersButtons copyCode(Object value) {
            return with("copy_code", value);
        }

        public NewTemplateMessageParametersButtons otp(Object value) {
            return with("otp", value);
        }

        public NewTemplateMessageParametersButtons url(Object value) {
            return with("url", value);
        }

        private NewTemplateMessageParametersButtons with(String name, Object value) {
            return new NewTemplateMessageParametersButtons(Body.with(fields, name, value));
        }
    }
}
