-- AlterTable
ALTER TABLE "town" ADD COLUMN     "community_language" TEXT,
ADD COLUMN     "community_municipality" TEXT,
ADD COLUMN     "community_name" TEXT;

-- A town is bilingual with both names in its second language, or it is not at all.
ALTER TABLE "town" ADD CONSTRAINT "town_bilingual_check" CHECK (
  num_nonnulls("community_language", "community_name", "community_municipality") IN (0, 3)
  AND "community_language" IN ('it', 'hu') AND "community_name" <> '' AND "community_municipality" <> ''
);
