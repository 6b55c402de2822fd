-- A model that no assistant of the account is set to any more does not fail: when it is chosen again, its failures begin anew.
CREATE TRIGGER failing_models_end AFTER UPDATE OF ai_model, deleted_at ON assistants BEGIN
  DELETE FROM failing_models
  WHERE account_id = old.account_id AND model = old.ai_model
    AND NOT EXISTS (SELECT 1 FROM assistants
      WHERE account_id = old.account_id AND ai_model = old.ai_model AND deleted_at IS NULL);
END;
