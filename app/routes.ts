import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

/** Every address of the site and the file that answers it. */
export default [
  index('routes/public/home.tsx'),

  ...prefix('account', [
    index('routes/people/account.tsx'),
    route('code', 'routes/people/code.tsx'),
    route('sign-out', 'routes/people/sign-out.ts'),
    route('language', 'routes/people/language.ts'),
  ]),

  ...prefix('my', [
    index('routes/entrant/my-entries.tsx'),
    route('entries/:entryId', 'routes/entrant/my-entry.tsx'),
    route(':town/:contest/enter', 'routes/entrant/enter.tsx'),
  ]),

  ...prefix('jury', [
    index('routes/jury/contests.tsx'),
    route(':town/:contest', 'routes/jury/entries.tsx'),
    route(':town/:contest/report', 'routes/jury/report.tsx'),
    route(':town/:contest/:number', 'routes/jury/sheet.tsx'),
  ]),

  ...prefix('organiser', [
    index('routes/organiser/towns.tsx'),
    route(':town/new', 'routes/organiser/new-contest.tsx'),
    route(':town/plan', 'routes/organiser/plan.tsx'),
    route(':town/statements', 'routes/organiser/statements.tsx'),
    route(':town/:contest', 'routes/organiser/desk.tsx'),
    route(':town/:contest/jury', 'routes/organiser/jury.tsx'),
    route(':town/:contest/entries/:entryId', 'routes/organiser/entry.tsx'),
  ]),

  route('health/live', 'routes/resources/live.ts'),
  route('health/ready', 'routes/resources/ready.ts'),
  route('photos/:name/:file', 'routes/resources/photo.ts'),
  route('colours/:town/:file', 'routes/resources/town-colours.ts'),
  route('icons/:town/:file', 'routes/resources/town-icon.ts'),
  route('share/:town/:contest/:file', 'routes/resources/share-picture.ts'),

  route('styleguide', 'routes/public/styleguide.tsx'),

  route(':town', 'routes/public/town.tsx'),
  route(':town/dostopnost', 'routes/public/accessibility.tsx'),
  route(':town/zasebnost', 'routes/public/privacy.tsx'),
  route(':town/piskotki', 'routes/public/cookies.tsx'),
  ...prefix(':town/:contest', [
    index('routes/public/contest.tsx'),
    route('pravila', 'routes/public/rules.tsx'),
    route('rezultati', 'routes/public/results.tsx'),
    route('preverjanje', 'routes/public/recount.tsx'),
    route('zemljevid', 'routes/public/map.tsx'),
    route('zemljevid.gpx', 'routes/resources/map-gpx.ts'),
    route('zemljevid.geojson', 'routes/resources/map-geojson.ts'),
    route('results.json', 'routes/resources/results-file.ts'),
    route('entries.json', 'routes/resources/entries-file.ts'),
    route('town-key', 'routes/resources/town-key.ts'),
    route('glasovanje', 'routes/voter/vote.tsx'),
    route('glasovanje/koda', 'routes/voter/code.tsx'),
    route('glasovanje/potrdilo', 'routes/voter/receipt.tsx'),
    route(':number', 'routes/public/entry.tsx'),
  ]),

  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
