-- AlterTable
ALTER TABLE "contest" ADD COLUMN     "numbered_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "reject_kind" TEXT;

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "contest_id" UUID;

-- CreateTable
CREATE TABLE "completion" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "completion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "completion_entry_id_asked_at_idx" ON "completion"("entry_id", "asked_at");

-- CreateIndex
CREATE INDEX "mail_contest_id_sent_at_idx" ON "mail"("contest_id", "sent_at");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where numbers were given one by one, an entry accepted from now on gets the next one.
UPDATE "contest" SET "numbered_at" = (
  SELECT max("entry"."accepted_at") FROM "entry"
  WHERE "entry"."contest_id" = "contest"."id" AND "entry"."number" IS NOT NULL
);

-- A letter belongs to the contest of what it is about; one to sign in with belongs to none.
UPDATE "mail" SET "contest_id" = COALESCE(
  (SELECT "contest_id" FROM "entry" WHERE "entry"."id" = "mail"."subject_id"),
  (SELECT "contest_id" FROM "juror" WHERE "juror"."id" = "mail"."subject_id"),
  (SELECT "contest_id" FROM "email_code" WHERE "email_code"."id" = "mail"."subject_id")
);
