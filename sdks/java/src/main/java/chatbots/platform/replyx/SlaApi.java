// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** SLA. */
public final class SlaApi {
    private final Core core;

    SlaApi(Core core) {
        this.core = core;
    }

    /**
     * List your account's SLA policies.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/sla-policies}
     */
    public List<SlaPolicy> listSlaPolicies() {
        return core.sendList(Call.of("GET", "/api/sla-policies"), SlaPolicy.class);
    }

    /**
     * Create an SLA policy.
     *
     * <p>A dialog has the first policy for its priority, else for one of its labels, else the default one. The first
     * policy counts for dialogs that begin after it. A promise that is not kept is told once: {@code sla_breached}.
     * Called by an owner of the account.
     *
     * <p>{@code POST /api/sla-policies}
     */
    public SlaPolicy createSlaPolicy(NewSlaPolicy body) {
        return core.send(Call.of("POST", "/api/sla-policies").body(body), SlaPolicy.class);
    }

    /**
     * Change an SLA policy.
     *
     * <p>Omitted fields are not changed. Dialogs are measured by the new targets from their next entry on. Called by
     * an owner of the account.
     *
     * <p>{@code PATCH /api/sla-policies/{policy_id}}
     */
    public SlaPolicy updateSlaPolicy(long policyId, SlaPolicyEdit body) {
        return core.send(Call.of("PATCH", "/api/sla-policies/" + Call.segment(policyId)).body(body), SlaPolicy.class);
    }

    /**
     * Delete an SLA policy.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/sla-policies/{policy_id}}
     */
    public AccountsApi.Done deleteSlaPolicy(long policyId) {
        return core.send(Call.of("DELETE", "/api/sla-policies/" + Call.segment(policyId)), AccountsApi.Done.class);
    }

    public record SlaPolicy(
            long id,
            String name,
            List<String> priorities,
            @Wire("label_ids") List<Long> labelIds,
            @Wire("is_default") boolean isDefault,
            @Wire("first_response_minutes") Long firstResponseMinutes,
            @Wire("next_response_minutes") Long nextResponseMinutes,
            @Wire("resolution_minutes") Long resolutionMinutes,
            @Wire("created_at") String createdAt) {}

    public record NewSlaPolicy(Map<String, Object> fields) implements Body {
        public static NewSlaPolicy of(String name) {
            return new NewSlaPolicy(Map.of()).with("name", name);
        }

        public NewSlaPolicy name(String value) {
            return with("name", value);
        }

        public NewSlaPolicy priorities(List<String> value) {
            return with("priorities", value);
        }

        public NewSlaPolicy labelIds(List<Long> value) {
            return with("label_ids", value);
        }

        public NewSlaPolicy isDefault(boolean value) {
            return with("is_default", value);
        }

        public NewSlaPolicy firstResponseMinutes(Long value) {
            return with("first_response_minutes", value);
        }

        public NewSlaPolicy nextResponseMinutes(Long value) {
            return with("next_response_minutes", value);
        }

        public NewSlaPolicy resolutionMinutes(Long value) {
            return with("resolution_minutes", value);
        }

        private NewSlaPolicy with(String name, Object value) {
            return new NewSlaPolicy(Body.with(fields, name, value));
        }
    }

    public record SlaPolicyEdit(Map<String, Object> fields) implements Body {
        public static SlaPolicyEdit of() {
            return new SlaPolicyEdit(Map.of());
        }

        public SlaPolicyEdit name(String value) {
            return with("name", value);
        }

        public SlaPolicyEdit priorities(List<String> value) {
            return with("priorities", value);
        }

        public SlaPolicyEdit labelIds(List<Long> value) {
            return with("label_ids", value);
        }

        public SlaPolicyEdit isDefault(boolean value) {
            return with("is_default", value);
        }

        public SlaPolicyEdit firstResponseMinutes(Long value) {
            return with("first_response_minutes", value);
        }

        public SlaPolicyEdit nextResponseMinutes(Long value) {
            return with("next_response_minutes", value);
        }

        public SlaPolicyEdit resolutionMinutes(Long value) {
            return with("resolution_minutes", value);
        }

        private SlaPolicyEdit with(String name, Object value) {
            return new SlaPolicyEdit(Body.with(fields, name, value));
        }
    }
}
