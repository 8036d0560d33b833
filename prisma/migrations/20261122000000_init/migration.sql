-- CreateTable
CREATE TABLE "town" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_genitive" TEXT NOT NULL,
    "name_locative" TEXT NOT NULL,
    "name_adjective" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "languages" TEXT[],
    "colour_primary" TEXT NOT NULL,
    "colour_accent" TEXT NOT NULL,
    "privacy_contact" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "town_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "town_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("town_id","person_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_code" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "contest_id" UUID,
    "address_key" BYTEA NOT NULL,
    "address" TEXT,
    "language" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest" (
    "id" UUID NOT NULL,
    "town_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "intros" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "rules_text" TEXT,
    "rules_hash" BYTEA,
    "holiday_on" DATE NOT NULL,
    "entries_open_at" TIMESTAMPTZ(3) NOT NULL,
    "entries_close_at" TIMESTAMPTZ(3) NOT NULL,
    "check_end_at" TIMESTAMPTZ(3) NOT NULL,
    "voting_open_at" TIMESTAMPTZ(3) NOT NULL,
    "voting_close_at" TIMESTAMPTZ(3) NOT NULL,
    "judging_open_at" TIMESTAMPTZ(3) NOT NULL,
    "judging_close_at" TIMESTAMPTZ(3) NOT NULL,
    "review_end_at" TIMESTAMPTZ(3) NOT NULL,
    "ceremony_at" TIMESTAMPTZ(3) NOT NULL,
    "results_at" TIMESTAMPTZ(3) NOT NULL,
    "objections_end_at" TIMESTAMPTZ(3) NOT NULL,
    "voter_data_delete_at" TIMESTAMPTZ(3) NOT NULL,
    "call_published_at" TIMESTAMPTZ(3),
    "counted_at" TIMESTAMPTZ(3),
    "result_published_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "hold_reason" TEXT,
    "waived_holds" TEXT[],
    "minutes_signed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "last_entry_number" INTEGER NOT NULL DEFAULT 0,
    "public_version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "number" INTEGER,
    "category" TEXT NOT NULL,
    "shop_name" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "house_number" TEXT NOT NULL,
    "post_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "stories" JSONB NOT NULL,
    "agreed_rules_hash" BYTEA NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "rejected_at" TIMESTAMPTZ(3),
    "reject_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "juror" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "member" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),
    "signed_off_at" TIMESTAMPTZ(3),

    CONSTRAINT "juror_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet_revision" (
    "sheet_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "mutation_id" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "nonce" BYTEA NOT NULL,
    "commitment" BYTEA NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "leaf_index" INTEGER,

    CONSTRAINT "sheet_revision_pkey" PRIMARY KEY ("sheet_id","revision")
);

-- CreateTable
CREATE TABLE "voter" (
    "contest_id" UUID NOT NULL,
    "voter_key" BYTEA NOT NULL,
    "current_ballot_id" TEXT NOT NULL,

    CONSTRAINT "voter_pkey" PRIMARY KEY ("contest_id","voter_key")
);

-- CreateTable
CREATE TABLE "voter_session" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "voter_key" BYTEA NOT NULL,
    "code_id" UUID NOT NULL,
    "code_sent_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "voter_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" TEXT NOT NULL,
    "contest_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "choices" JSONB NOT NULL,
    "nonce" BYTEA NOT NULL,
    "commitment" BYTEA NOT NULL,
    "replaces" TEXT,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "leaf_index" INTEGER,
    "receipt_due_at" TIMESTAMPTZ(3),
    "receipt_code_id" UUID,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "count" (
    "contest_id" UUID NOT NULL,
    "payload" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "holds" TEXT[],
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "count_pkey" PRIMARY KEY ("contest_id")
);

-- CreateTable
CREATE TABLE "published_result" (
    "contest_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "reason" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_result_pkey" PRIMARY KEY ("contest_id","version")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "town_id" UUID NOT NULL,
    "contest_id" UUID,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_id" UUID,
    "reason" TEXT,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "salt" BYTEA,
    "sequence" INTEGER,
    "content_hash" BYTEA,
    "chain_hash" BYTEA,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "town_slug_key" ON "town"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "email_code_address_key_created_at_idx" ON "email_code"("address_key", "created_at");

-- CreateIndex
CREATE INDEX "email_code_created_at_idx" ON "email_code"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "contest_town_id_slug_key" ON "contest"("town_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "contest_town_id_request_key_key" ON "contest"("town_id", "request_key");

-- CreateIndex
CREATE INDEX "entry_owner_id_idx" ON "entry"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "entry_contest_id_number_key" ON "entry"("contest_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "entry_contest_id_request_key_key" ON "entry"("contest_id", "request_key");

-- CreateIndex
CREATE UNIQUE INDEX "photo_name_key" ON "photo"("name");

-- CreateIndex
CREATE INDEX "photo_contest_id_idx" ON "photo"("contest_id");

-- CreateIndex
CREATE UNIQUE INDEX "photo_entry_id_position_key" ON "photo"("entry_id", "position");

-- CreateIndex
CREATE INDEX "juror_person_id_idx" ON "juror"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "juror_contest_id_person_id_key" ON "juror"("contest_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "juror_contest_id_member_key" ON "juror"("contest_id", "member");

-- CreateIndex
CREATE UNIQUE INDEX "juror_contest_id_request_key_key" ON "juror"("contest_id", "request_key");

-- CreateIndex
CREATE INDEX "sheet_contest_id_idx" ON "sheet"("contest_id");

-- CreateIndex
CREATE INDEX "sheet_entry_id_idx" ON "sheet"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "sheet_juror_id_entry_id_key" ON "sheet"("juror_id", "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "sheet_revision_sheet_id_mutation_id_key" ON "sheet_revision"("sheet_id", "mutation_id");

-- CreateIndex
CREATE UNIQUE INDEX "voter_current_ballot_id_key" ON "voter"("current_ballot_id");

-- CreateIndex
CREATE UNIQUE INDEX "voter_session_token_hash_key" ON "voter_session"("token_hash");

-- CreateIndex
CREATE INDEX "voter_session_expires_at_idx" ON "voter_session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_replaces_key" ON "ballot"("replaces");

-- CreateIndex
CREATE INDEX "ballot_receipt_due_at_idx" ON "ballot"("receipt_due_at");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_contest_id_request_key_key" ON "ballot"("contest_id", "request_key");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_contest_id_leaf_index_key" ON "ballot"("contest_id", "leaf_index");

-- CreateIndex
CREATE UNIQUE INDEX "mail_kind_subject_id_key" ON "mail"("kind", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_contest_id_idx" ON "audit_event"("contest_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_town_id_sequence_key" ON "audit_event"("town_id", "sequence");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_town_id_fkey" FOREIGN KEY ("town_id") REFERENCES "town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_code" ADD CONSTRAINT "email_code_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest" ADD CONSTRAINT "contest_town_id_fkey" FOREIGN KEY ("town_id") REFERENCES "town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo" ADD CONSTRAINT "photo_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo" ADD CONSTRAINT "photo_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "juror" ADD CONSTRAINT "juror_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "juror" ADD CONSTRAINT "juror_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_revision" ADD CONSTRAINT "sheet_revision_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voter" ADD CONSTRAINT "voter_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voter_session" ADD CONSTRAINT "voter_session_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voter_session" ADD CONSTRAINT "voter_session_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "email_code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "count" ADD CONSTRAINT "count_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_result" ADD CONSTRAINT "published_result_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_town_id_fkey" FOREIGN KEY ("town_id") REFERENCES "town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is beyond Prisma's schema language.

-- A voter always points at a ballot that exists; both rows come in one statement.
ALTER TABLE "voter" ADD CONSTRAINT "voter_current_ballot_id_fkey" FOREIGN KEY ("current_ballot_id") REFERENCES "ballot"("id");

ALTER TABLE "ballot" ADD CONSTRAINT "ballot_shape_check" CHECK ("id" ~ '^[0-9a-f]{32}$' AND octet_length("nonce") = 32 AND octet_length("commitment") = 32);
ALTER TABLE "sheet_revision" ADD CONSTRAINT "sheet_revision_shape_check" CHECK ("revision" > 0 AND octet_length("nonce") = 32 AND octet_length("commitment") = 32);
ALTER TABLE "entry" ADD CONSTRAINT "entry_number_check" CHECK ("number" > 0);

-- Append-only rows: what was cast, saved, counted and published stays as it was. The columns named in a
-- trigger's arguments may change, since they only say where a row stands and what is still due.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - TG_ARGV) = (to_jsonb(OLD) - TG_ARGV) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "ballot_append_only" BEFORE UPDATE OR DELETE ON "ballot"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('leaf_index', 'receipt_due_at', 'receipt_code_id');
CREATE TRIGGER "sheet_revision_append_only" BEFORE UPDATE OR DELETE ON "sheet_revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('leaf_index');
CREATE TRIGGER "count_append_only" BEFORE UPDATE OR DELETE ON "count"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "published_result_append_only" BEFORE UPDATE OR DELETE ON "published_result"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('sequence', 'content_hash', 'chain_hash', 'reason', 'details', 'salt');
