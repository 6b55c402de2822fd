package chatbots.platform;

import chatbots.platform.core.Extras;
import chatbots.platform.core.Json;
import chatbots.platform.core.Options;
import chatbots.platform.core.Retries;
import chatbots.platform.core.Upload;
import chatbots.platform.replyx.AccountsApi.LoginBody;
import chatbots.platform.replyx.AccountsApi.RegisterBody;
import chatbots.platform.replyx.AssistantsApi.NewAssistant;
import chatbots.platform.replyx.DocumentsApi.DocumentUpload;
import chatbots.platform.replyx.ReplyX;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the tests share: where everything is, and an account with an assistant that knows a document. */
final class Stage {
    static final String URL = System.getenv("SDK_URL");
    static final String RECEIVER = System.getenv("SDK_RECEIVER");
    static final String FAULTS = System.getenv("SDK_FAULTS");
    static final String OWN = "java-" + UUID.randomUUID();
    static final String QUESTION = "How much does a ticket for the ferry cost?";
    static final Retries SOON = new Retries(3, Duration.ofMillis(10), Duration.ofSeconds(30));
    private static final String DOCUMENT =
            "# Ferry\n\n## Tickets\n\nA ticket for the ferry costs 14 euros. Children under six travel for free.\n";

    final ReplyX client;
    final long assistant;
    final long document;
    final long fileSize;
    final List<long[]> told = new ArrayList<>();

    Stage() throws InterruptedException {
        String email = UUID.randomUUID() + "@example.com";
        String password = "pass-" + UUID.randomUUID();
        ReplyX anybody = new ReplyX(Options.of(URL));
        anybody.accounts().register(RegisterBody.of(email, password));
        String token = anybody.accounts().logIn(LoginBody.of(password).email(email)).accessToken();
        client = new ReplyX(Options.of(URL).token(token));
        assistant = client.assistants().createAssistant(NewAssistant.of("Ferry")).id();
        Upload file = Upload.of("ferry.md", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        Extras extras = Extras.of().onProgress((sent, whole) -> told.add(new long[] {sent, whole}));
        var made = client.documents().createDocument(DocumentUpload.of(file, assistant), extras);
        long ends = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!made.processingStatus().equals("completed")) {
            if (System.nanoTime() > ends) throw new AssertionError("the document is not processed: " + made);
            Thread.sleep(100);
            made = client.documents().readDocument(made.id());
        }
        document = made.id();
        fileSize = made.fileSize();
    }

    static Object readJson(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return Json.read(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    }

    /** A client of a platform with a fault. */
    static ReplyX faulty(String fault, String name) {
        return new ReplyX(Options.of(FAULTS + "/" + fault + "/" + name).token("t").retries(SOON));
    }
}
