-- AlterTable
ALTER TABLE "juror" ADD COLUMN     "remove_reason" TEXT,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "recusal" (
    "juror_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL,
    "recused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recusal_pkey" PRIMARY KEY ("juror_id","entry_id")
);

-- CreateTable
CREATE TABLE "sheet_note" (
    "juror_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sheet_note_pkey" PRIMARY KEY ("juror_id","entry_id")
);

-- CreateTable
CREATE TABLE "set_aside" (
    "juror_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "set_aside_pkey" PRIMARY KEY ("juror_id","entry_id")
);

-- CreateTable
CREATE TABLE "sheet_reopening" (
    "id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sheet_reopening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "entry_id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "reasons" JSONB NOT NULL,
    "recognised_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE INDEX "recusal_contest_id_idx" ON "recusal"("contest_id");

-- CreateIndex
CREATE INDEX "recusal_entry_id_idx" ON "recusal"("entry_id");

-- CreateIndex
CREATE INDEX "sheet_note_entry_id_idx" ON "sheet_note"("entry_id");

-- CreateIndex
CREATE INDEX "set_aside_entry_id_idx" ON "set_aside"("entry_id");

-- CreateIndex
CREATE INDEX "sheet_reopening_juror_id_idx" ON "sheet_reopening"("juror_id");

-- CreateIndex
CREATE INDEX "recognition_contest_id_idx" ON "recognition"("contest_id");

-- AddForeignKey
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_note" ADD CONSTRAINT "sheet_note_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_note" ADD CONSTRAINT "sheet_note_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_reopening" ADD CONSTRAINT "sheet_reopening_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "recusal_append_only" BEFORE UPDATE OR DELETE ON "recusal"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sheet_reopening_append_only" BEFORE UPDATE OR DELETE ON "sheet_reopening"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
