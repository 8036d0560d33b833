-- A sheet is bound to its juror and entry beside its marks, and a count ends with a log. Sheets saved before
-- are bound anew; contests counted before are counted again, and published again at the next tick.
ALTER TABLE "sheet_revision" DISABLE TRIGGER "sheet_revision_append_only";
ALTER TABLE "count" DISABLE TRIGGER "count_append_only";
ALTER TABLE "published_result" DISABLE TRIGGER "published_result_append_only";

UPDATE "sheet_revision" r
SET "commitment" = sha256(r."nonce" || convert_to(
  '{"entry":' || e."number" || ',"juror":' || j."member" || ',"marks":{' || coalesce((
    SELECT string_agg(to_json(m.key)::text || ':' || m.value::text, ',' ORDER BY m.key COLLATE "C")
    FROM jsonb_each(r."marks") m
  ), '') || '}}', 'UTF8'))
FROM "sheet" s
JOIN "juror" j ON j."id" = s."juror_id"
JOIN "entry" e ON e."id" = s."entry_id"
WHERE s."id" = r."sheet_id" AND e."number" IS NOT NULL;

UPDATE "contest" c
SET "counted_at" = NULL, "result_published_at" = NULL, "public_version" = c."public_version" + 1
FROM "count" k
WHERE k."contest_id" = c."id" AND k."payload" NOT LIKE '%"log":[%';

DELETE FROM "published_result" p USING "count" k
WHERE k."contest_id" = p."contest_id" AND k."payload" NOT LIKE '%"log":[%';
DELETE FROM "count" WHERE "payload" NOT LIKE '%"log":[%';

ALTER TABLE "sheet_revision" ENABLE TRIGGER "sheet_revision_append_only";
ALTER TABLE "count" ENABLE TRIGGER "count_append_only";
ALTER TABLE "published_result" ENABLE TRIGGER "published_result_append_only";
