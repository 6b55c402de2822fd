package chatbots.platform;

import static chatbots.platform.Checks.equal;
import static chatbots.platform.Checks.holds;
import static chatbots.platform.Checks.thrown;

import chatbots.platform.chatbots.AuthenticationApi.NewApiKey;
import chatbots.platform.chatbots.AuthenticationApi.NewUser;
import chatbots.platform.chatbots.Chatbots;
import chatbots.platform.chatbots.ChatbotsApi;
import chatbots.platform.chatbots.ConversationsApi;
import chatbots.platform.chatbots.KnowledgeBasesApi.NewKnowledgeItem;
import chatbots.platform.core.ApiException;
import chatbots.platform.core.Event;
import chatbots.platform.core.Json;
import chatbots.platform.core.Options;
import chatbots.platform.core.PlatformException.WebhookRefused;
import chatbots.platform.core.Upload;
import chatbots.platform.core.Webhooks;
import chatbots.platform.replycx.ReplyCX;
import chatbots.platform.replyx.AccountTokensApi.NewAccountToken;
import chatbots.platform.replyx.AssistantsApi.AssistantChanges;
import chatbots.platform.replyx.AssistantsApi.IntegrationSwitch;
import chatbots.platform.replyx.AssistantsApi.NewAssistant;
import chatbots.platform.replyx.DialogsApi;
import chatbots.platform.replyx.DialogsApi.NewDialog;
import chatbots.platform.replyx.DialogsApi.NewMessage;
import chatbots.platform.replyx.ReplyX;
import chatbots.platform.replyx.SiteApi.NewGuestDialog;
import chatbots.platform.replyx.SiteApi.NewSiteMessage;
import chatbots.platform.replyx.SiteApi.ReadSiteTokenQuery;
import chatbots.platform.replyx.WebhooksApi.NewWebhook;
import chatbots.platform.replyx.WebhooksApi.TestEvent;
import chatbots.platform.visitor.SiteApi.ListSiteDialogsQuery;
import chatbots.platform.visitor.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A developer's way through each dialect, against a started platform. */
final class Journey {
    private final Stage stage;

    Journey(Stage stage) {
        this.stage = stage;
    }

    void addTo(Checks checks) {
        checks.test("an upload tells how far it is", this::tellsProgress);
        checks.test("an answer is streamed with its citation", this::streamsAnswer);
        checks.test("all pages of a list are gone through", this::readsPages);
        checks.test("refusals are typed", this::throwsTyped);
        checks.test("a field can be left out or sent as null", this::sendsNull);
        checks.test("the signature of a delivery is checked", this::verifiesWebhook);
        checks.test("a visitor asks on a website", this::visitorAsks);
        checks.test("a helpdesk reads its bots and uploads sources", this::helpdeskUploads);
        checks.test("a chatbot answers in an application", this::chatbotAnswers);
    }

    private void tellsProgress() {
        long[] last = stage.told.get(stage.told.size() - 1);
        equal(last[1], last[0]);
        holds(last[1] > stage.fileSize, "the whole body is counted");
    }

    private void streamsAnswer() {
        long dialog = stage.client.dialogs().createDialog(NewDialog.of(stage.assistant)).id();
        List<Event> events = new ArrayList<>();
        NewMessage question = NewMessage.of().content(Stage.QUESTION);
        stage.client.dialogs().postMessageStream(dialog, question).forEach(events::add);
        Event answered = events.stream().filter(event -> event.name().equals("ai_response")).findFirst().orElseThrow();
        Map<?, ?> answer = (Map<?, ?>) answered.data();
        holds(answer.get("text").toString().contains("14 euros"), "the answer is of the document");
        equal(stage.document, ((Map<?, ?>) ((List<?>) answer.get("citations")).get(0)).get("source_id"));
        equal("user_message", events.get(0).name());
        equal("done", events.get(events.size() - 1).name());
    }

    private void readsPages() {
        long assistant = stage.client.assistants().createAssistant(NewAssistant.of("Pages")).id();
        List<Long> made = new ArrayList<>();
        for (int n = 0; n < 5; n++) made.add(stage.client.dialogs().createDialog(NewDialog.of(assistant).title("No. " + n)).id());
        DialogsApi.ListAssistantDialogsQuery two = DialogsApi.ListAssistantDialogsQuery.of().limit(2);
        List<Long> listed = new ArrayList<>();
        for (var dialog : stage.client.dialogs().allAssistantDialogs(assistant, two)) listed.add(dialog.id());
        equal(made, listed.stream().sorted().toList());
    }

    private void throwsTyped() throws Exception {
        ApiException.NotFound missing =
                thrown(ApiException.NotFound.class, () -> stage.client.assistants().readAssistant(999999999));
        equal(404, missing.status());
        equal("NOT_FOUND", missing.code());
        ApiException.InvalidRequest wrong =
                thrown(ApiException.InvalidRequest.class, () -> stage.client.assistants().createAssistant(NewAssistant.of("")));
        equal(422, wrong.status());
        equal("VALIDATION_ERROR", wrong.code());
        holds(wrong.issues().toString().contains("name"), "the field is named");
        thrown(ApiException.Unauthenticated.class, () -> new ReplyX(Options.of(Stage.URL).token("wrong")).accounts().readMe());
    }

    private void sendsNull() {
        NewAssistant wanted = NewAssistant.of("Null").abstainBelow(0.5).description("stays");
        var made = stage.client.assistants().createAssistant(wanted);
        equal(0.5, made.abstainBelow());
        var changed = stage.client.assistants().patchAssistant(made.id(), AssistantChanges.of().abstainBelow(null));
        equal(null, changed.abstainBelow());
        equal("stays", changed.description());
    }

    private void verifiesWebhook() throws Exception {
        var made = stage.client.webhooks().createWebhook(NewWebhook.of(Stage.RECEIVER + "/r/" + Stage.OWN));
        stage.client.webhooks().testWebhook(made.id());
        Map<?, ?> came = (Map<?, ?>) ((List<?>) Stage.readJson(Stage.RECEIVER + "/_fake/" + Stage.OWN)).get(0);
        @SuppressWarnings("unchecked")
        Map<String, String> headers = (Map<String, String>) came.get("headers");
        String body = (String) came.get("body");
        Map<String, Object> event = Webhooks.verify(made.secret(), headers, body.getBytes(StandardCharsets.UTF_8));
        equal("test", event.get("type"));
        equal("This is a test of your webhook.", Webhooks.as(TestEvent.class, event).data().message());
        Instant sentAt = Instant.ofEpochSecond(Long.parseLong(headers.get("webhook-timestamp")));
        refuses(made.secret(), headers, body + " ", sentAt);
        refuses("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", headers, body, sentAt);
        refuses(made.secret(), headers, body, sentAt.plusSeconds(301));
    }

    private static void refuses(String secret, Map<String, String> headers, String body, Instant now) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        thrown(WebhookRefused.class, () -> Webhooks.verify(secret, headers, bytes, Duration.ofMinutes(5), now));
    }

    private void visitorAsks() {
        stage.client.assistants().switchWebsiteIntegration(stage.assistant, IntegrationSwitch.of().enabled(true));
        String token = stage.client.site().readSiteToken(ReadSiteTokenQuery.of().assistantId(stage.assistant)).siteToken();
        Options site = Options.of(Stage.URL).siteToken(token);
        var dialog = new Visitor(site).site().createSiteDialog(NewGuestDialog.of());
        Visitor visitor = new Visitor(site.guestId(dialog.guestId()));
        var exchange = visitor.site().postSiteMessage(dialog.id(), NewSiteMessage.of().content(Stage.QUESTION));
        holds(exchange.aiResponse().text().contains("14 euros"), "the visitor has the answer");
        equal(List.of(dialog.id()), visitor.site().allSiteDialogs(ListSiteDialogsQuery.of().limit(1)).stream().map(each -> each.id()).toList());
    }

    private void helpdeskUploads() throws Exception {
        var token = stage.client.accountTokens().createAccountToken(NewAccountToken.of().name("Helpdesk"));
        ReplyCX helpdesk = new ReplyCX(Options.of(Stage.URL).accountToken(token.token()));
        String account = String.valueOf(token.accountId());
        var bot = helpdesk.bots().listBots(account).bots().stream().filter(each -> each.botId() == stage.assistant).findFirst().orElseThrow();
        Upload file = Upload.of("lamp.md", "# Lamp\n\nPush the button.".getBytes(StandardCharsets.UTF_8));
        Map<String, List<Object>> sources = Map.of("manual", List.of(file, "A lamp has one button."));
        var added = helpdesk.knowledgeBase().uploadSources(String.valueOf(bot.knowledgeBaseId()), sources);
        equal(bot.knowledgeBaseId(), added.knowledgeBaseId());
        ReplyCX wrong = new ReplyCX(Options.of(Stage.URL).accountToken("swa_wrong"));
        thrown(ApiException.Unauthenticated.class, () -> wrong.bots().listBots(account));
    }

    private void chatbotAnswers() {
        String name = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        NewUser user = NewUser.of(name + "@example.com", "pass-" + name).username(name);
        String token = new Chatbots(Options.of(Stage.URL)).authentication().register(user).data().accessToken();
        Chatbots client = new Chatbots(Options.of(Stage.URL).token(token));
        String key = client.authentication().createApiKey(NewApiKey.of().name("Program")).data().key();
        Chatbots program = new Chatbots(Options.of(Stage.URL).apiKey(key));
        long bot = program.chatbots().createChatbot(ChatbotsApi.NewChatbot.of("Lamps")).data().id();
        long base = program.knowledgeBases().listKnowledgeBases(bot).data().get(0).id();
        String question = "How long can I return a lamp?";
        program.knowledgeBases().addKnowledgeItem(base, NewKnowledgeItem.of().question(question).answer("Within 14 days."));
        StringBuilder said = new StringBuilder();
        ConversationsApi.NewMessage asked = ConversationsApi.NewMessage.of(question).userId("u1");
        program.conversations().sendMessageStream(bot, asked).forEach(event -> said.append(Json.write(event.data())));
        holds(said.toString().contains("14 days"), "the answer is of the item");
        ChatbotsApi.ListChatbotsQuery one = ChatbotsApi.ListChatbotsQuery.of().limit(1);
        equal(List.of(bot), program.chatbots().allChatbots(one).stream().map(each -> each.id()).toList());
    }
}
