package chatbots.platform;

/** Runs the tests against the platform that the environment names. */
public final class RunTests {
    private RunTests() {}

    public static void main(String[] arguments) throws InterruptedException {
        Checks checks = new Checks();
        new Journey(new Stage()).addTo(checks);
        new RetriesOfCalls().addTo(checks);
        System.exit(checks.run() ? 0 : 1);
    }
}
