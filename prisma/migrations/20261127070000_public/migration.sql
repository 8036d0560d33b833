-- CreateTable
CREATE TABLE "objection" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "grounds" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "granted" BOOLEAN,
    "answer" TEXT,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_letter" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "correction_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "irregularity_report" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "entry_number" INTEGER,
    "said" TEXT NOT NULL,
    "email" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "irregularity_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "objection_entry_id_idx" ON "objection"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_contest_id_number_key" ON "objection"("contest_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "objection_contest_id_request_key_key" ON "objection"("contest_id", "request_key");

-- CreateIndex
CREATE INDEX "correction_letter_entry_id_idx" ON "correction_letter"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "correction_letter_contest_id_version_entry_id_key" ON "correction_letter"("contest_id", "version", "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "irregularity_report_contest_id_number_key" ON "irregularity_report"("contest_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "irregularity_report_contest_id_request_key_key" ON "irregularity_report"("contest_id", "request_key");

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_letter" ADD CONSTRAINT "correction_letter_contest_id_version_fkey" FOREIGN KEY ("contest_id", "version") REFERENCES "published_result"("contest_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_letter" ADD CONSTRAINT "correction_letter_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "irregularity_report" ADD CONSTRAINT "irregularity_report_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An entrant waits for the answer to one objection before the next is raised.
CREATE UNIQUE INDEX "objection_undecided_key" ON "objection"("entry_id") WHERE "decided_at" IS NULL;
