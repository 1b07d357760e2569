-- Cases, every revision of them, the plans made from them, and the log of what happened.
-- What is written here in the past tense can be added to and never changed: the triggers below see to it for every role.

CREATE TABLE decrescendo.cases (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  document jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object'),
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  -- A retried creation carries the key of the first try and finds its case instead of making a second one.
  idempotency_key text UNIQUE,
  created timestamptz NOT NULL DEFAULT now(),
  updated timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX cases_by_update ON decrescendo.cases (updated DESC, id);

CREATE TABLE decrescendo.case_revisions (
  case_id uuid NOT NULL REFERENCES decrescendo.cases (id),
  revision integer NOT NULL CHECK (revision > 0),
  document jsonb NOT NULL,
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  created timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, revision)
);

CREATE TABLE decrescendo.plan_versions (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  case_revision integer NOT NULL,
  -- The case as it was when the plan was made.
  document jsonb NOT NULL,
  plan jsonb NOT NULL CHECK (jsonb_typeof(plan) = 'object'),
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  created timestamptz NOT NULL DEFAULT now(),
  UNIQUE (case_id, number),
  UNIQUE (case_id, content_hash),
  FOREIGN KEY (case_id, case_revision) REFERENCES decrescendo.case_revisions (case_id, revision)
);

-- Who did what is chained by hash: an entry changed, removed or put in between later breaks every hash after it.
-- `facts` names revisions and hashes, never what a person takes or feels.
CREATE TABLE decrescendo.events (
  sequence bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  case_id uuid,
  plan_id uuid,
  facts jsonb NOT NULL DEFAULT '{}',
  previous text NOT NULL,
  hash text NOT NULL UNIQUE
);

CREATE FUNCTION decrescendo.event_hash(
  previous text, sequence bigint, at timestamptz, kind text, case_id uuid, plan_id uuid, facts jsonb
) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    previous, sequence, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), kind, case_id, plan_id, facts
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION decrescendo.chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last decrescendo.events%ROWTYPE;
BEGIN
  -- One writer at a time until it commits, so that two events never follow the same one.
  PERFORM pg_advisory_xact_lock(7317046);
  SELECT * INTO last FROM decrescendo.events ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(last.sequence, 0) + 1;
  NEW.previous := coalesce(last.hash, repeat('0', 64));
  NEW.at := clock_timestamp();
  NEW.hash := decrescendo.event_hash(NEW.previous, NEW.sequence, NEW.at, NEW.kind, NEW.case_id, NEW.plan_id, NEW.facts);
  RETURN NEW;
END
$$;

CREATE TRIGGER events_chain BEFORE INSERT ON decrescendo.events FOR EACH ROW EXECUTE FUNCTION decrescendo.chain_event();

CREATE FUNCTION decrescendo.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'DCR01';
END
$$;

CREATE TRIGGER case_revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decrescendo.case_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION decrescendo.refuse_change();
CREATE TRIGGER plan_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decrescendo.plan_versions
  FOR EACH STATEMENT EXECUTE FUNCTION decrescendo.refuse_change();
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decrescendo.events
  FOR EACH STATEMENT EXECUTE FUNCTION decrescendo.refuse_change();
CREATE TRIGGER cases_never_removed BEFORE DELETE OR TRUNCATE ON decrescendo.cases
  FOR EACH STATEMENT EXECUTE FUNCTION decrescendo.refuse_change();

-- The app's own role, where the server has one: it reads and adds, and changes nothing but the head of a case.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'decrescendo_app') THEN
    GRANT USAGE ON SCHEMA decrescendo TO decrescendo_app;
    GRANT SELECT, INSERT, UPDATE ON decrescendo.cases TO decrescendo_app;
    GRANT SELECT, INSERT ON decrescendo.case_revisions, decrescendo.plan_versions, decrescendo.events TO decrescendo_app;
  END IF;
END
$$;
