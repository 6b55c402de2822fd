package chatbots.platform;

import static chatbots.platform.Checks.equal;
import static chatbots.platform.Checks.holds;
import static chatbots.platform.Checks.thrown;

import chatbots.platform.core.ApiException;
import chatbots.platform.core.Options;
import chatbots.platform.core.PlatformException;
import chatbots.platform.core.Retries;
import chatbots.platform.core.Upload;
import chatbots.platform.replyx.AssistantsApi.NewAssistant;
import chatbots.platform.replyx.DialogsApi.NewDialog;
import chatbots.platform.replyx.DocumentsApi.DocumentUpload;
import chatbots.platform.replyx.ReplyX;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What happens to a call while the platform has faults. */
final class RetriesOfCalls {
    void addTo(Checks checks) {
        checks.test("a keyed POST has one effect after a 503 and after a broken connection", this::hasOneEffect);
        checks.test("a POST without a key is not sent again after a fault", this::isNotSentAgain);
        checks.test("a rate limit is waited for", this::waitsForLimit);
        checks.test("a rate limit of an hour is told at once", this::tellsLongLimit);
        checks.test("a platform that says nothing is left after the timeout", this::timesOut);
        checks.test("a platform that is not there is a connection fault", this::isNotThere);
        checks.test("an answer that is a page or was cut is a connection fault", this::isNotJson);
        checks.test("an answer that stops is left after the timeout", this::leavesStalled);
        checks.test("a list that never ends is an error", this::endsLoop);
        checks.test("a redirect to another host is an error, and takes no credential along", this::followsNoRedirect);
        checks.test("a credential is not shown", this::hidesCredential);
    }

    private void hasOneEffect() throws Exception {
        for (String fault : List.of("unavailable", "broken")) {
            equal(7L, Stage.faulty(fault, Stage.OWN).dialogs().createDialog(NewDialog.of(1)).id());
            Map<?, ?> came = seen(fault, Stage.OWN);
            List<?> requests = (List<?>) came.get("requests");
            equal(2, requests.size());
            equal(1L, came.get("effects"));
            Object key = ((Map<?, ?>) requests.get(0)).get("key");
            holds(key != null && key.equals(((Map<?, ?>) requests.get(1)).get("key")), "one key for both attempts");
        }
    }

    private void isNotSentAgain() throws Exception {
        String own = Stage.OWN + "-unkeyed";
        ReplyX client = Stage.faulty("unavailable", own);
        ApiException.ServerError failed =
                thrown(ApiException.ServerError.class, () -> client.assistants().createAssistant(NewAssistant.of("Once")));
        equal(503, failed.status());
        equal("req_of_the_test", failed.requestId());
        equal(1, ((List<?>) seen("unavailable", own).get("requests")).size());
    }

    private void waitsForLimit() throws Exception {
        equal(7L, Stage.faulty("limited", Stage.OWN).assistants().createAssistant(NewAssistant.of("Later")).id());
        equal(2, ((List<?>) seen("limited", Stage.OWN).get("requests")).size());
    }

    private void tellsLongLimit() throws Exception {
        ReplyX client = Stage.faulty("closed", Stage.OWN);
        ApiException.RateLimited refused = thrown(ApiException.RateLimited.class, () -> client.accounts().readMe());
        equal(3600.0, refused.retryAfter());
        equal("RATE_LIMIT_EXCEEDED", refused.code());
        equal(1, ((List<?>) seen("closed", Stage.OWN).get("requests")).size());
    }

    private void timesOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Retries once = new Retries(1, Duration.ofMillis(10), Duration.ofSeconds(1));
            Options options = Options.of("http://127.0.0.1:" + silent.getLocalPort()).timeout(Duration.ofMillis(100)).retries(once);
            thrown(PlatformException.TimedOut.class, () -> new ReplyX(options).accounts().readMe());
        }
    }

    private void isNotThere() throws Exception {
        ReplyX client = new ReplyX(Options.of("http://127.0.0.1:1").retries(Stage.SOON));
        thrown(PlatformException.Connection.class, () -> client.accounts().readMe());
    }

    private void isNotJson() throws Exception {
        for (String fault : List.of("page", "cut")) {
            thrown(PlatformException.Connection.class, () -> Stage.faulty(fault, Stage.OWN).accounts().readMe());
        }
    }

    private void leavesStalled() throws Exception {
        Retries never = new Retries(0, Duration.ofMillis(10), Duration.ofSeconds(1));
        Options options = Options.of(Stage.FAULTS + "/stalled/" + Stage.OWN).timeout(Duration.ofMillis(200)).retries(never);
        thrown(PlatformException.TimedOut.class, () -> new ReplyX(options).accounts().readMe());
    }

    private void endsLoop() throws Exception {
        thrown(PlatformException.class, () -> Stage.faulty("looping", Stage.OWN).inbox().allInbox().stream().toList());
    }

    private void hidesCredential() throws Exception {
        Options options = Options.of(Stage.FAULTS);
        String said = thrown(IllegalArgumentException.class, () -> options.token("secret\n")).getMessage();
        String wrong = thrown(IllegalArgumentException.class, () -> Options.of("http://me:secret@127.0.0.1")).getMessage();
        Options secret = Options.of(Stage.FAULTS + "/closed/" + Stage.OWN + "-hidden").token("secret").apiKey("secret");
        ReplyX client = new ReplyX(secret);
        ApiException.RateLimited limited = thrown(ApiException.RateLimited.class, () -> client.accounts().readMe());
        String shown = said + wrong + secret + client + client.accounts() + limited;
        holds(!shown.contains("secret"), shown);
    }

    private void followsNoRedirect() throws Exception {
        ReplyX client = Stage.faulty("moved", Stage.OWN);
        Upload file = Upload.of("a.md", new byte[] {65});
        equal(307, thrown(ApiException.class, () -> client.accounts().readMe()).status());
        equal(307, thrown(ApiException.class, () -> client.documents().createDocument(DocumentUpload.of(file, 1))).status());
        equal(List.of(), seen("elsewhere", Stage.OWN).get("requests"));
    }

    private static Map<?, ?> seen(String fault, String name) throws Exception {
        return (Map<?, ?>) Stage.readJson(Stage.FAULTS + "/_seen/" + fault + "/" + name);
    }
}
