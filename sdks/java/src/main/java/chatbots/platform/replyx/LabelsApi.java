// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Labels. */
public final class LabelsApi {
    private final Core core;

    LabelsApi(Core core) {
        this.core = core;
    }

    /**
     * List your account's labels.
     *
     * <p>Called by any user of the account.
     *
     * <p>{@code GET /api/labels}
     */
    public List<Label> listLabels() {
        return core.sendList(Call.of("GET", "/api/labels"), Label.class);
    }

    /**
     * Create a label.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code POST /api/labels}
     */
    public Label createLabel(NewLabel body) {
        return core.send(Call.of("POST", "/api/labels").body(body), Label.class);
    }

    /**
     * Rename or recolor a label.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code PATCH /api/labels/{label_id}}
     */
    public Label updateLabel(long labelId, LabelEdit body) {
        return core.send(Call.of("PATCH", "/api/labels/" + Call.segment(labelId)).body(body), Label.class);
    }

    /**
     * Delete a label, and take it off all dialogs.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code DELETE /api/labels/{label_id}}
     */
    public AccountsApi.Done deleteLabel(long labelId) {
        return core.send(Call.of("DELETE", "/api/labels/" + Call.segment(labelId)), AccountsApi.Done.class);
    }

    public record Label(long id, String name, String color, @Wire("created_at") String createdAt) {}

    public record NewLabel(Map<String, Object> fields) implements Body {
        public static NewLabel of(String name) {
            return new NewLabel(Map.of()).with("name", name);
        }

        public NewLabel name(String value) {
            return with("name", value);
        }

        public NewLabel color(String value) {
            return with("color", value);
        }

        private NewLabel with(String name, Object value) {
            return new NewLabel(Body.with(fields, name, value));
        }
    }

    public record LabelEdit(Map<String, Object> fields) implements Body {
        public static LabelEdit of() {
            return new LabelEdit(Map.of());
        }

        public LabelEdit name(String value) {
            return with("name", value);
        }

        public LabelEdit color(String value) {
            return with("color", value);
        }

        private LabelEdit with(String name, Object value) {
            return new LabelEdit(Body.with(fields, name, value));
        }
    }
}
