import type { Words } from '../../words.ts'

export const town = {
  title: 'Town',
  lead: 'This is what the town is called on all pages and in all letters. A change shows at once.',
  link: 'Town, languages and colours',
  names: 'Name',
  name: 'Name of the town',
  nameGenitive: 'The name in the Slovenian genitive',
  nameGenitiveHelp: '“Koga ali česa ni?” For example: Velenja.',
  nameLocative: 'The name in the Slovenian locative, with its preposition',
  nameLocativeHelp: '“Kje?” For example: v Velenju.',
  nameAdjective: 'The Slovenian adjective',
  nameAdjectiveHelp: '“Kakšen?” For example: velenjski.',
  municipality: 'Municipality',
  municipalityHelp:
    'By its full name, for example: Mestna občina Velenje. It is the controller of personal data.',
  privacyContact: 'Data protection officer',
  privacyContactHelp: 'The email address to which people write about their data.',
  controller:
    'The postal address of the municipality, and all else about personal data, is stated among the statements.',
  place: 'Time and languages',
  timeZone: 'Time zone',
  timeZoneHelp: 'For example Europe/Ljubljana. All deadlines are written in it.',
  firstLanguage: 'First language of the pages',
  firstLanguageHelp: 'The language a page opens in when a visitor chooses no other.',
  others: 'Languages the pages come in',
  othersHelp: 'Slovenian is always available.',
  community: 'Is the town officially bilingual?',
  communityNone: 'It is not bilingual',
  communityNoneHelp: 'Letters are in the language of whoever gets them.',
  communityHelp: 'Every letter is in both languages.',
  communityName: 'Name of the town in the second official language',
  communityMunicipality: 'Name of the municipality in the second official language',
  colours: 'Colours',
  coloursHelp:
    'Write them as #rrggbb. Where a colour could not be read, the pages make it darker or lighter; its hue stays.',
  colourPrimary: 'Main colour',
  colourAccent: 'Second colour',
  shown: 'How the saved colours look on the pages',
  day: 'by day',
  evening: 'in the evening',
  text: 'text',
  button: 'button',
  save: 'Save',
  saved: 'Saved. Visitors already see the new state.',
  setUp: {
    title: 'Set Vitrina up for your town',
    lead: 'Enter what the town is called and who will organise the contest. You can change all of it later, except the address of the page.',
    slug: 'Address of the page',
    slugHelp: address =>
      `Small letters and hyphens, for example velenje. The town’s page will be at ${address}.`,
    organiser: 'Your email address',
    organiserHelp: 'You will sign in with it as organiser. We send you the code by email.',
    button: 'Set up and sign in',
    spentTitle: 'This link is no longer valid',
    spent:
      'The link is valid for 48 hours and only once. If there is no town yet, start Vitrina again: it prints a new one. If the town has been set up, sign in.',
    signIn: 'Sign in',
  },
  reasons: {
    'time-zone-unknown': 'There is no such time zone. Write it like Europe/Ljubljana.',
    'colour-unreadable':
      'Write the colour as # and six digits or letters from a to f, for example #17503c.',
    'second-names-missing':
      'A bilingual town needs the names of town and municipality in its second official language.',
    'community-language-missing':
      'The pages of a bilingual town must also come in its second official language. Tick it among the languages.',
    'setup-link-spent': 'The link is no longer valid.',
    'town-slug-not-allowed':
      'This address cannot be used, because another page stands there. Choose another.',
  },
} satisfies Words['town']
