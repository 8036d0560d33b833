-- CreateTable
CREATE TABLE "photo_check" (
    "photo_id" UUID NOT NULL,
    "reasons" TEXT[],
    "checked_by_id" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "photo_check_pkey" PRIMARY KEY ("photo_id")
);

-- CreateIndex
CREATE INDEX "photo_check_checked_by_id_idx" ON "photo_check"("checked_by_id");

-- AddForeignKey
ALTER TABLE "photo_check" ADD CONSTRAINT "photo_check_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_check" ADD CONSTRAINT "photo_check_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
