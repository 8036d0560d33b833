import type { Words } from '../../words.ts'

export const mail = {
  greeting: 'Hello,',
  closing: municipality => `Kind regards,\n${municipality}`,
  notYou: 'If you did not ask for this, simply ignore this message.',
  signInCode: {
    subject: code => `${code} is your sign-in code`,
    body: code =>
      `Your sign-in code is:\n\n    ${code}\n\nIt is valid for 30 minutes and can be used once. Do not share it with anyone.`,
    signature: 'Vitrina',
  },
  voteCode: {
    subject: (code, contest) => `${code} is your voting code: ${contest}`,
    body: (code, contest) =>
      `Your voting code for the contest ‘${contest}’ is:\n\n    ${code}\n\nIt is valid for 30 minutes. Enter it on the page where you asked for it.`,
  },
  voteRecorded: {
    subject: contest => `Your vote has been recorded: ${contest}`,
    body: (contest, when) =>
      `A vote was cast from this address in the contest ‘${contest}’ ${when}.\n\nIf it was not you who voted, please write to us.`,
  },
  entryReceived: {
    subject: shop => `We have received your entry: ${shop}`,
    body: (shop, contest, when, hash, link) =>
      `We received the entry of ‘${shop}’ for the contest ‘${contest}’ ${when}.\n\nYou accepted the rules with the fingerprint\n${hash}\n\nWe will email you the decision. You can see your entry here:\n${link}`,
  },
  entryAccepted: {
    subject: shop => `Entry accepted: ${shop}`,
    body: (shop, contest, checkEnds) =>
      `the entry of “${shop}” in the contest “${contest}” has been accepted.\n\nWe will send you your number and a poster for your window once all entries have been checked. The check lasts ${checkEnds}.`,
  },
  entryRejected: {
    subject: shop => `Entry not accepted: ${shop}`,
    body: (shop, reason) =>
      `We are sorry that we could not accept the entry of ‘${shop}’.\n\nReason: ${reason}\n\nIf you think this is a mistake, please write to the organiser.`,
  },
  jurorInvitation: {
    subject: contest => `Invitation to the judging panel: ${contest}`,
    body: (name, contest, opens, closes, link) =>
      `${name}, we invite you to join the judging panel of the contest ‘${contest}’. Judging begins ${opens} and continues ${closes}.\n\nSign in with this email address:\n${link}`,
  },
} satisfies Words['mail']
