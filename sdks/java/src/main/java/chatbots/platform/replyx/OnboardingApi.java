// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Onboarding. */
public final class OnboardingApi {
    private final Core core;

    OnboardingApi(Core core) {
        this.core = core;
    }

    /**
     * Read your onboarding state.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/users/onboarding/status}
     */
    public Onboarding readOnboarding() {
        return core.send(Call.of("GET", "/api/users/onboarding/status"), Onboarding.class);
    }

    /**
     * Start the onboarding, or resume it after a skip.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/start}
     */
    public Onboarding startOnboarding() {
        return core.send(Call.of("POST", "/api/users/onboarding/start"), Onboarding.class);
    }

    /**
     * Complete the onboarding.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/complete}
     */
    public Onboarding completeOnboarding() {
        return core.send(Call.of("POST", "/api/users/onboarding/complete"), Onboarding.class);
    }

    /**
     * Skip the onboarding.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/skip}
     */
    public Onboarding skipOnboarding() {
        return core.send(Call.of("POST", "/api/users/onboarding/skip"), Onboarding.class);
    }

    /**
     * Record that a bot was created.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/mark-bot-created}
     */
    public Onboarding markBotCreated() {
        return core.send(Call.of("POST", "/api/users/onboarding/mark-bot-created"), Onboarding.class);
    }

    /**
     * Record that the first message was sent.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/mark-first-message}
     */
    public Onboarding markFirstMessage() {
        return core.send(Call.of("POST", "/api/users/onboarding/mark-first-message"), Onboarding.class);
    }

    /**
     * Record the current step.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/update-step}
     */
    public Onboarding updateOnboardingStep(OnboardingStep body) {
        return core.send(Call.of("POST", "/api/users/onboarding/update-step").body(body), Onboarding.class);
    }

    /**
     * Record a tip as seen.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code POST /api/users/onboarding/save-tip}
     */
    public Onboarding saveOnboardingTip(OnboardingTip body) {
        return core.send(Call.of("POST", "/api/users/onboarding/save-tip").body(body), Onboarding.class);
    }

    /** @param status One of {@code not_started}, {@code in_progress}, {@code completed}, {@code skipped}. */
    public record Onboarding(
            String status,
            @Wire("onboarding_completed") boolean onboardingCompleted,
            @Wire("current_step") Object currentStep,
            List<Object> steps,
            List<Object> tips,
            @Wire("bot_created") boolean botCreated,
            @Wire("first_message_sent") boolean firstMessageSent,
            @Wire("started_at") String startedAt,
            @Wire("completed_at") String completedAt,
            @Wire("skipped_at") String skippedAt,
            @Wire("bot_created_at") String botCreatedAt,
            @Wire("first_message_at") String firstMessageAt) {}

    public record OnboardingStep(Map<String, Object> fields) implements Body {
        public static OnboardingStep of(Object step) {
            return new OnboardingStep(Map.of()).with("step", step);
        }

        public OnboardingStep step(Object value) {
            return with("step", value);
        }

        private OnboardingStep with(String name, Object value) {
            return new OnboardingStep(Body.with(fields, name, value));
        }
    }

    public record OnboardingTip(Map<String, Object> fields) implements Body {
        public static OnboardingTip of(Object tip) {
            return new OnboardingTip(Map.of()).with("tip", tip);
        }

        public OnboardingTip tip(Object value) {
            return with("tip", value);
        }

        private OnboardingTip with(String name, Object value) {
            return new OnboardingTip(Body.with(fields, name, value));
        }
    }
}
