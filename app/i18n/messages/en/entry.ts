import type { Words } from '../../words.ts'

export const entry = {
  number: number => `Number ${number}`,
  statuses: {
    unconfirmed: 'waiting to be confirmed',
    submitted: 'waiting to be checked',
    accepted: 'accepted',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  voteForThis: 'Vote for this shop',
  photoAlt: (shop, trade) => `Window display: ${shop}, ${trade}`,
  photoAltInside: (shop, trade) => `Inside: ${shop}, ${trade}`,
  photoAltDetail: (shop, trade) => `Detail: ${shop}, ${trade}`,
  mine: {
    title: 'My contest entries',
    none: 'You have not submitted an entry yet.',
    submitted: when => `Your entry was submitted ${when}.`,
    waiting: 'The organiser will check your entry. We will email you the decision.',
    accepted: number => `Your entry has been accepted. Your number is ${number}.`,
    rejected: reason => `Your entry has been rejected. Reason: ${reason}`,
    agreed: 'You accepted the rules with the fingerprint',
    seePublic: 'See your page in the contest',
  },
  form: {
    title: 'Contest entry',
    lead: (contest, until) => `${contest}. You can enter ${until}.`,
    shop: 'Shop',
    shopName: 'Name of the shop or venue',
    category: 'Category',
    trade: 'Trade',
    tradeHelp: 'For example florist, bookshop, hairdresser.',
    street: 'Street',
    houseNumber: 'House number',
    postCode: 'Postcode',
    city: 'Town',
    contact: 'Who is responsible for the entry?',
    contactHelp: 'Only the organiser sees these details.',
    contactName: 'First name and surname',
    phone: 'Telephone',
    storyHelp: 'A few sentences for visitors to read beside the photo.',
    photo: 'Photo',
    photoHelp:
      'JPEG, PNG, WebP, AVIF or HEIC, 15\u00a0MB at most. We remove details of the place and the device from the photo.',
    photoKept: 'Choose the photo again: the browser does not keep it after an error.',
    declarations: 'Declarations',
    agreeRules: 'I accept the contest rules.',
    agreeAuthority: 'I may enter this shop as its owner or tenant or on their authority.',
    agreePhoto:
      'I have the right to publish the photo; anyone recognisable in it agrees to its publication.',
    submit: 'Submit your entry',
  },
  desk: {
    accept: 'Accept and assign a number',
    reject: 'Reject',
    rejectReason: 'Explanation (the entrant will receive it)',
    contact: 'Person responsible',
    submitted: 'Submitted',
    back: 'Back to the contest',
    acceptedAs: number => `The entry has been accepted as number ${number}.`,
    rejected: 'The entry has been rejected.',
  },
  reasons: {
    'call-not-published': 'The call has not been published yet.',
    'entries-not-open-yet': 'Entries are not open yet.',
    'entries-closed': 'The entry deadline has passed. Please contact the organiser.',
    'entry-already-decided': 'This entry has already been decided on.',
    'contest-already-counted':
      'The count has already been made, so entries can no longer be decided on.',
    'entry-unknown': 'There is no such entry.',
    'category-unknown': 'Choose one of the contest’s categories.',
    'photo-missing': 'Add a photo of your window display.',
    'photo-empty': 'The file is empty. Choose the photo again.',
    'photo-too-large':
      'The photo is larger than 15\u00a0MB. Send it in lower quality or choose a smaller one.',
    'photo-too-many-pixels':
      'The photo has more than 50 million pixels. Send it in a smaller size.',
    'photo-not-an-image': 'This is not a JPEG, PNG, WebP, AVIF or HEIC photo. Choose another file.',
    'photo-svg': 'This is an SVG drawing, not a photo. Choose a photo of your window display.',
    'photo-pdf':
      'This is a PDF document. Choose the photo itself, or save it from the document as JPEG.',
    'photo-polyglot':
      'The file holds something else besides the photo. Open the photo and save it anew as JPEG.',
    'photo-store-away':
      'The photo store cannot be reached at the moment. Nothing is lost. Try again in a few minutes.',
    'photo-busy':
      'Too many photos are being processed right now. Wait a minute and send yours again.',
    'photo-damaged': 'The file is damaged. Take the photo again or choose another.',
  },
} satisfies Words['entry']
