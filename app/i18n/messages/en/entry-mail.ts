import type { Words } from '../../words.ts'

export const entryMail = {
  code: {
    subject: (code, shop) => `${code} is your code to confirm the entry: ${shop}`,
    body: (code, shop, contest, link) =>
      `Your code to confirm the entry of ‘${shop}’ in the contest ‘${contest}’ is:\n\n    ${code}\n\nIt is valid for 30 minutes. Type it in on the page where you sent the entry, or here:\n${link}`,
  },
  behalf: {
    subject: (code, shop) => `${code} is the code to confirm the entry of ${shop}`,
    body: (code, shop, contest, until, link) =>
      `At your request we have entered ‘${shop}’ in the contest ‘${contest}’. The entry is valid once you confirm it and accept the rules, which you can do ${until}.\n\nYour code is:\n\n    ${code}\n\nType it in here:\n${link}`,
  },
  agreed: declarations => `With the entry you declared:\n${declarations}`,
  missing: {
    subject: shop => `Something is still missing from the entry: ${shop}`,
    body: (shop, contest, parts, until, link) =>
      `Your entry of ‘${shop}’ in the contest ‘${contest}’ still lacks:\n\n${parts}\n\nYou can complete it ${until}:\n${link}`,
  },
  withdrawn: {
    subject: shop => `The entry has been withdrawn: ${shop}`,
    body: (shop, contest) =>
      `You have withdrawn the entry of ‘${shop}’ from the contest ‘${contest}’. The shop is no longer in the contest.\n\nIf it was not you, please write to the organiser.`,
  },
} satisfies Words['entryMail']
