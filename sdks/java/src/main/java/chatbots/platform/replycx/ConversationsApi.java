// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replycx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Conversations. */
public final class ConversationsApi {
    private final Core core;

    ConversationsApi(Core core) {
        this.core = core;
    }

    /**
     * Write to a person by SMS or WhatsApp first.
     *
     * <p>Sends the message and waits for the provider's answer, at most 20 seconds. The person has one conversation
     * on each of your numbers: it is created, or continued. With an {@code assignee} that member has the
     * conversation; without one your assistant answers. WhatsApp takes a {@code text} only within 24 hours after the
     * person wrote. Called with a token of the account.
     *
     * <p>{@code POST /v1/conversations}
     */
    public StartedConversation createConversation(NewConversation body) {
        return core.send(Call.of("POST", "/v1/conversations").body(body).keyed(), StartedConversation.class);
    }

    /**
     * Write to a person by SMS or WhatsApp first.
     *
     * <p>Sends the message and waits for the provider's answer, at most 20 seconds. The person has one conversation
     * on each of your numbers: it is created, or continued. With an {@code assignee} that member has the
     * conversation; without one your assistant answers. WhatsApp takes a {@code text} only within 24 hours after the
     * person wrote. Called with a token of the account.
     *
     * <p>{@code POST /v1/conversations}
     */
    public StartedConversation createConversation(NewConversation body, Extras extras) {
        return core.send(Call.of("POST", "/v1/conversations").body(body).keyed().extras(extras), StartedConversation.class);
    }

    /**
     * Set variables of a conversation and its contact.
     *
     * <p>The names {@code name}, {@code phone} and {@code email} of a contact are what is known of the person; all
     * other names are yours. Either all variables are set or none. Called with a token of the account.
     *
     * <p>{@code POST /v1/accounts/{account_id}/conversations/{conversation_id}/variables}
     */
    public Done setConversationVariables(String accountId, String conversationId, NewVariables body) {
        return core.send(Call.of("POST", "/v1/accounts/" + Call.segment(accountId) + "/conversations/" + Call.segment(conversationId) + "/variables").body(body), Done.class);
    }

    /**
     * Send an agent's message to a conversation.
     *
     * <p>While the conversation is assigned to a person, in the name of that person. A file or recording is fetched
     * from {@code path}, at most 20 MB. A template is for WhatsApp, which takes everything else only within 24 hours
     * after the person wrote. An {@code Idempotency-Key} header makes retries safe. Called with a token of the
     * account.
     *
     * <p>{@code POST /api/v1/conversation/{conversation_id}/messages}
     */
    public SentMessage sendAgentMessage(String conversationId, AgentMessage body) {
        return core.send(Call.of("POST", "/api/v1/conversation/" + Call.segment(conversationId) + "/messages").body(body).keyed(), SentMessage.class);
    }

    /**
     * Send an agent's message to a conversation.
     *
     * <p>While the conversation is assigned to a person, in the name of that person. A file or recording is fetched
     * from {@code path}, at most 20 MB. A template is for WhatsApp, which takes everything else only within 24 hours
     * after the person wrote. An {@code Idempotency-Key} header makes retries safe. Called with a token of the
     * account.
     *
     * <p>{@code POST /api/v1/conversation/{conversation_id}/messages}
     */
    public SentMessage sendAgentMessage(String conversationId, AgentMessage body, Extras extras) {
        return core.send(Call.of("POST", "/api/v1/conversation/" + Call.segment(conversationId) + "/messages").body(body).keyed().extras(extras), SentMessage.class);
    }

    /**
     * Close a conversation, or change its assignee.
     *
     * <p>{@code user.by} is a member of your account. Only the person who has the conversation, or anyone while
     * nobody has it, may close it or assign it: to the member {@code user.to}, or with {@code team} to the team
     * {@code team.to}, whose members get its conversations in turn. Called with a token of the account.
     *
     * <p>{@code POST /api/v1/conversation/{conversation_id}/events}
     */
    public Done changeConversation(String conversationId, Object body) {
        return core.send(Call.of("POST", "/api/v1/conversation/" + Call.segment(conversationId) + "/events").body(body), Done.class);
    }

    public record NewConversation(Map<String, Object> fields) implements Body {
        /** @param channel One of {@code SMS}, {@code WHATSAPP}. */
        public static NewConversation of(String channel, String from, NewConversationTo to, Object message) {
            return new NewConversation(Map.of()).with("channel", channel).with("from", from).with("to", to).with("message", message);
        }

        /** One of {@code SMS}, {@code WHATSAPP}. */
        public NewConversation channel(String value) {
            return with("channel", value);
        }

        public NewConversation from(String value) {
            return with("from", value);
        }

        public NewConversation to(NewConversationTo value) {
            return with("to", value);
        }

        public NewConversation message(Object value) {
            return with("message", value);
        }

        public NewConversation assignee(String value) {
            return with("assignee", value);
        }

        private NewConversation with(String name, Object value) {
            return new NewConversation(Body.with(fields, name, value));
        }
    }

    public record NewConversationTo(Map<String, Object> fields) implements Body {
        public static NewConversationTo of(String phone) {
            return new NewConversationTo(Map.of()).with("phone", phone);
        }

        public NewConversationTo phone(String value) {
            return with("phone", value);
        }

        public NewConversationTo name(String value) {
            return with("name", value);
        }

        public NewConversationTo email(String value) {
            return with("email", value);
        }

        private NewConversationTo with(String name, Object value) {
            return new NewConversationTo(Body.with(fields, name, value));
        }
    }

    public record NewConversationMessageText(Map<String, Object> fields) implements Body {
        /** @param type One of {@code text}. */
        public static NewConversationMessageText of(String type, String text) {
            return new NewConversationMessageText(Map.of()).with("type", type).with("text", text);
        }

        /** One of {@code text}. */
        public NewConversationMessageText type(String value) {
            return with("type", value);
        }

        public NewConversationMessageText text(String value) {
            return with("text", value);
        }

        private NewConversationMessageText with(String name, Object value) {
            return new NewConversationMessageText(Body.with(fields, name, value));
        }
    }

    public record NewConversationMessageTemplate(Map<String, Object> fields) implements Body {
        /** @param type One of {@code template}. */
        public static NewConversationMessageTemplate of(String type, NewConversationMessageTemplateData data) {
            return new NewConversationMessageTemplate(Map.of()).with("type", type).with("data", data);
        }

        /** One of {@code template}. */
        public NewConversationMessageTemplate type(String value) {
            return with("type", value);
        }

        public NewConversationMessageTemplate data(NewConversationMessageTemplateData value) {
            return with("data", value);
        }

        private NewConversationMessageTemplate with(String name, Object value) {
            return new NewConversationMessageTemplate(Body.with(fields, name, value));
        }
    }

    public record NewConversationMessageTemplateData(Map<String, Object> fields) implements Body {
        public static NewConversationMessageTemplateData of(String template) {
            return new NewConversationMessageTemplateData(Map.of()).with("template", template);
        }

        public NewConversationMessageTemplateData template(String value) {
            return with("template", value);
        }

        public NewConversationMessageTemplateData language(String value) {
            return with("language", value);
        }

        public NewConversationMessageTemplateData parameters(NewConversationMessageTemplateDataParameters value) {
            return with("parameters", value);
        }

        public NewConversationMessageTemplateData variables(Map<String, Object> value) {
            return with("variables", value);
        }

        private NewConversationMessageTemplateData with(String name, Object value) {
            return new NewConversationMessageTemplateData(Body.with(fields, name, value));
        }
    }

    public record NewConversationMessageTemplateDataParameters(Map<String, Object> fields) implements Body {
        public static NewConversationMessageTemplateDataParameters of() {
            return new NewConversationMessageTemplateDataParameters(Map.of());
        }

        public NewConversationMessageTemplateDataParameters header(List<Object> value) {
            return with("header", value);
        }

        public NewConversationMessageTemplateDataParameters body(List<Object> value) {
            return with("body", value);
        }

        public NewConversationMessageTemplateDataParameters buttons(NewConversationMessageTemplateDataParametersButtons value) {
            return with("buttons", value);
        }

        private NewConversationMessageTemplateDataParameters with(String name, Object value) {
            return new NewConversationMessageTemplateDataParameters(Body.with(fields, name, value));
        }
    }

    public record NewConversationMessageTemplateDataParametersButtons(Map<String, Object> fields) implements Body {
        public static NewConversationMessageTemplateDataParametersButtons of() {
            return new NewConversationMessageTemplateDataParametersButtons(Map.of());
        }

        public NewConversationMessageTemplateDataParametersButtons copyCode(Object value) {
            return with("copy_code", value);
        }

        public NewConversationMessageTemplateDataParametersButtons otp(Object value) {
            return with("otp", value);
        }

        public NewConversationMessageTemplateDataParametersButtons url(Object value) {
            return with("url", value);
        }

        private NewConversationMessageTemplateDataParametersButtons with(String name, Object value) {
            return new NewConversationMessageTemplateDataParametersButtons(Body.with(fields, name, value));
        }
    }

    /** @param ok One of {@code true}. */
    public record StartedConversation(
            boolean ok,
            StartedConversationConversation conversation,
            StartedConversationContact contact) {}

    public record StartedConversationConversation(
            String id,
            @Wire("message_id") String messageId,
            @Wire("created_at") String createdAt,
            StartedConversationConversationAssignee assignee) {}

    public record StartedConversationConversationAssignee(long id, String to) {}

    public record StartedConversationContact(String id, String name, String phone, String email) {}

    public record NewVariables(Map<String, Object> fields) implements Body {
        public static NewVariables of(List<NewVariablesVariable> variables) {
            return new NewVariables(Map.of()).with("variables", variables);
        }

        public NewVariables variables(List<NewVariablesVariable> value) {
            return with("variables", value);
        }

        private NewVariables with(String name, Object value) {
            return new NewVariables(Body.with(fields, name, value));
        }
    }

    public record NewVariablesVariable(Map<String, Object> fields) implements Body {
        /** @param type One of {@code conversation}, {@code contact}. */
        public static NewVariablesVariable of(String name, String type, Object value) {
            return new NewVariablesVariable(Map.of()).with("name", name).with("type", type).with("value", value);
        }

        public NewVariablesVariable name(String value) {
            return with("name", value);
        }

        /** One of {@code conversation}, {@code contact}. */
        public NewVariablesVariable type(String value) {
            return with("type", value);
        }

        public NewVariablesVariable value(Object value) {
            return with("value", value);
        }

        private NewVariablesVariable with(String name, Object value) {
            return new NewVariablesVariable(Body.with(fields, name, value));
        }
    }

    /** @param ok One of {@code true}. */
    public record Done(boolean ok) {}

    public record AgentMessage(Map<String, Object> fields) implements Body {
        public static AgentMessage of(Object message, AgentMessageUser user) {
            return new AgentMessage(Map.of()).with("message", message).with("user", user);
        }

        public AgentMessage message(Object value) {
            return with("message", value);
        }

        public AgentMessage user(AgentMessageUser value) {
            return with("user", value);
        }

        private AgentMessage with(String name, Object value) {
            return new AgentMessage(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageText(Map<String, Object> fields) implements Body {
        /** @param type One of {@code text}. */
        public static AgentMessageMessageText of(String type, String text) {
            return new AgentMessageMessageText(Map.of()).with("type", type).with("text", text);
        }

        /** One of {@code text}. */
        public AgentMessageMessageText type(String value) {
            return with("type", value);
        }

        public AgentMessageMessageText text(String value) {
            return with("text", value);
        }

        private AgentMessageMessageText with(String name, Object value) {
            return new AgentMessageMessageText(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageFile(Map<String, Object> fields) implements Body {
        /** @param type One of {@code file}. */
        public static AgentMessageMessageFile of(String type, AgentMessageMessageFileFile file) {
            return new AgentMessageMessageFile(Map.of()).with("type", type).with("file", file);
        }

        /** One of {@code file}. */
        public AgentMessageMessageFile type(String value) {
            return with("type", value);
        }

        public AgentMessageMessageFile file(AgentMessageMessageFileFile value) {
            return with("file", value);
        }

        private AgentMessageMessageFile with(String name, Object value) {
            return new AgentMessageMessageFile(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageFileFile(Map<String, Object> fields) implements Body {
        public static AgentMessageMessageFileFile of(String path) {
            return new AgentMessageMessageFileFile(Map.of()).with("path", path);
        }

        public AgentMessageMessageFileFile path(String value) {
            return with("path", value);
        }

        public AgentMessageMessageFileFile name(String value) {
            return with("name", value);
        }

        public AgentMessageMessageFileFile size(long value) {
            return with("size", value);
        }

        public AgentMessageMessageFileFile type(String value) {
            return with("type", value);
        }

        private AgentMessageMessageFileFile with(String name, Object value) {
            return new AgentMessageMessageFileFile(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageVoice(Map<String, Object> fields) implements Body {
        /** @param type One of {@code voice}. */
        public static AgentMessageMessageVoice of(String type, AgentMessageMessageVoiceFile file) {
            return new AgentMessageMessageVoice(Map.of()).with("type", type).with("file", file);
        }

        /** One of {@code voice}. */
        public AgentMessageMessageVoice type(String value) {
            return with("type", value);
        }

        public AgentMessageMessageVoice file(AgentMessageMessageVoiceFile value) {
            return with("file", value);
        }

        private AgentMessageMessageVoice with(String name, Object value) {
            return new AgentMessageMessageVoice(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageVoiceFile(Map<String, Object> fields) implements Body {
        public static AgentMessageMessageVoiceFile of(String path) {
            return new AgentMessageMessageVoiceFile(Map.of()).with("path", path);
        }

        public AgentMessageMessageVoiceFile path(String value) {
            return with("path", value);
        }

        public AgentMessageMessageVoiceFile name(String value) {
            return with("name", value);
        }

        public AgentMessageMessageVoiceFile size(long value) {
            return with("size", value);
        }

        public AgentMessageMessageVoiceFile type(String value) {
            return with("type", value);
        }

        private AgentMessageMessageVoiceFile with(String name, Object value) {
            return new AgentMessageMessageVoiceFile(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageTemplate(Map<String, Object> fields) implements Body {
        /** @param type One of {@code template}. */
        public static AgentMessageMessageTemplate of(String type, AgentMessageMessageTemplateData data) {
            return new AgentMessageMessageTemplate(Map.of()).with("type", type).with("data", data);
        }

        /** One of {@code template}. */
        public AgentMessageMessageTemplate type(String value) {
            return with("type", value);
        }

        public AgentMessageMessageTemplate data(AgentMessageMessageTemplateData value) {
            return with("data", value);
        }

        private AgentMessageMessageTemplate with(String name, Object value) {
            return new AgentMessageMessageTemplate(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageTemplateData(Map<String, Object> fields) implements Body {
        public static AgentMessageMessageTemplateData of(String template) {
            return new AgentMessageMessageTemplateData(Map.of()).with("template", template);
        }

        public AgentMessageMessageTemplateData template(String value) {
            return with("template", value);
        }

        public AgentMessageMessageTemplateData language(String value) {
            return with("language", value);
        }

        public AgentMessageMessageTemplateData parameters(AgentMessageMessageTemplateDataParameters value) {
            return with("parameters", value);
        }

        private AgentMessageMessageTemplateData with(String name, Object value) {
            return new AgentMessageMessageTemplateData(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageTemplateDataParameters(Map<String, Object> fields) implements Body {
        public static AgentMessageMessageTemplateDataParameters of() {
            return new AgentMessageMessageTemplateDataParameters(Map.of());
        }

        public AgentMessageMessageTemplateDataParameters header(List<Object> value) {
            return with("header", value);
        }

        public AgentMessageMessageTemplateDataParameters body(List<Object> value) {
            return with("body", value);
        }

        public AgentMessageMessageTemplateDataParameters buttons(AgentMessageMessageTemplateDataParametersButtons value) {
            return with("buttons", value);
        }

        private AgentMessageMessageTemplateDataParameters with(String name, Object value) {
            return new AgentMessageMessageTemplateDataParameters(Body.with(fields, name, value));
        }
    }

    public record AgentMessageMessageTemplateDataParametersButtons(Map<String, Object> fields) implements Body {
        public static AgentMessageMessageTemplateDataParametersButtons of() {
            return new AgentMessageMessageTemplateDataParametersButtons(Map.of());
        }

        public AgentMessageMessageTemplateDataParametersButtons copyCode(Object value) {
            return with("copy_code", value);
        }

        public AgentMessageMessageTemplateDataParametersButtons otp(Object value) {
            return with("otp", value);
        }

        public AgentMessageMessageTemplateDataParametersButtons url(Object value) {
            return with("url", value);
        }

        private AgentMessageMessageTemplateDataParametersButtons with(String name, Object value) {
            return new AgentMessageMessageTemplateDataParametersButtons(Body.with(fields, name, value));
        }
    }

    public record AgentMessageUser(Map<String, Object> fields) implements Body {
        public static AgentMessageUser of(String by) {
            return new AgentMessageUser(Map.of()).with("by", by);
        }

        public AgentMessageUser by(String value) {
            return with("by", value);
        }

        private AgentMessageUser with(String name, Object value) {
            return new AgentMessageUser(Body.with(fields, name, value));
        }
    }

    /** @param ok One of {@code true}. */
    public record SentMessage(boolean ok, @Wire("message_id") String messageId) {}

    public record ConversationStatusChange(Map<String, Object> fields) implements Body {
        /**
         * @param event One of {@code status}.
         * @param status One of {@code CLOSE}, {@code OPEN}.
         */
        public static ConversationStatusChange of(String event, String status, ConversationStatusChangeUser user) {
            return new ConversationStatusChange(Map.of()).with("event", event).with("status", status).with("user", user);
        }

        /** One of {@code status}. */
        public ConversationStatusChange event(String value) {
            return with("event", value);
        }

        /** One of {@code CLOSE}, {@code OPEN}. */
        public ConversationStatusChange status(String value) {
            return with("status", value);
        }

        public ConversationStatusChange user(ConversationStatusChangeUser value) {
            return with("user", value);
        }

        private ConversationStatusChange with(String name, Object value) {
            return new ConversationStatusChange(Body.with(fields, name, value));
        }
    }

    public record ConversationStatusChangeUser(Map<String, Object> fields) implements Body {
        public static ConversationStatusChangeUser of(String by) {
            return new ConversationStatusChangeUser(Map.of()).with("by", by);
        }

        public ConversationStatusChangeUser by(String value) {
            return with("by", value);
        }

        private ConversationStatusChangeUser with(String name, Object value) {
            return new ConversationStatusChangeUser(Body.with(fields, name, value));
        }
    }

    public record ConversationAssigneeChange(Map<String, Object> fields) implements Body {
        /** @param event One of {@code assignee}. */
        public static ConversationAssigneeChange of(String event) {
            return new ConversationAssigneeChange(Map.of()).with("event", event);
        }

        /** One of {@code assignee}. */
        public ConversationAssigneeChange event(String value) {
            return with("event", value);
        }

        public ConversationAssigneeChange user(ConversationAssigneeChangeUser value) {
            return with("user", value);
        }

        public ConversationAssigneeChange team(ConversationAssigneeChangeTeam value) {
            return with("team", value);
        }

        private ConversationAssigneeChange with(String name, Object value) {
            return new ConversationAssigneeChange(Body.with(fields, name, value));
        }
    }

    public record ConversationAssigneeChangeUser(Map<String, Object> fields) implements Body {
        public static ConversationAssigneeChangeUser of(String by, String to) {
            return new ConversationAssigneeChangeUser(Map.of()).with("by", by).with("to", to);
        }

        public ConversationAssigneeChangeUser by(String value) {
            return with("by", value);
        }

        public ConversationAssigneeChangeUser to(String value) {
            return with("to", value);
        }

        private ConversationAssigneeChangeUser with(String name, Object value) {
            return new ConversationAssigneeChangeUser(Body.with(fields, name, value));
        }
    }

    public record ConversationAssigneeChangeTeam(Map<String, Object> fields) implements Body {
        public static ConversationAssigneeChangeTeam of(String by, String to) {
            return new ConversationAssigneeChangeTeam(Map.of()).with("by", by).with("to", to);
        }

        public ConversationAssigneeChangeTeam by(String value) {
            return with("by", value);
        }

        public ConversationAssigneeChangeTeam to(String value) {
            return with("to", value);
        }

        private ConversationAssigneeChangeTeam with(String name, Object value) {
            return new ConversationAssigneeChangeTeam(Body.with(fields, name, value));
        }
    }
}
