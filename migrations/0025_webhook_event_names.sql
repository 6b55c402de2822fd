-- What the API document through which an endpoint was set calls the types of events (JSON); NULL: as they are.
ALTER TABLE webhook_endpoints ADD COLUMN event_names TEXT;
