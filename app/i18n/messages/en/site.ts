import type { Words } from '../../words.ts'

export const site = {
  languageName: 'English',
  skipToContent: 'Skip to content',
  myPage: 'My page',
  switchLanguage: 'Language',
  footer: 'Vitrina is an open-source web application for best presented shop contests.',
  demo: 'Demonstration: all towns, shops and votes on these pages are invented.',
  demoPage: 'About this demonstration',
  pageTitle: page => `${page} · Vitrina`,
  close: 'Close',
  undo: 'Undo',
  loading: 'The page is loading.',
  offline:
    'You are offline. What you have saved is safe; what you have typed stays on the page until you close it.',
  back: 'Back:',
  home: {
    title: 'Contests for the best presented shop',
    lead: 'Choose a town and see the window displays entered.',
    empty: 'There are no towns on this site yet.',
  },
  errors: {
    400: {
      heading: 'We do not understand the request',
      next: 'Check the address, or go back to the previous page and try again.',
    },
    403: {
      heading: 'You do not have permission for this page',
      next: 'Sign in with another email address or contact the organiser.',
    },
    404: {
      heading: 'There is no such page',
      next: 'The address may have been mistyped. Start from the home page.',
    },
    405: {
      heading: 'This page cannot be opened in this way',
      next: 'Go back to the previous page and use the button on it.',
    },
    409: {
      heading: 'This is not possible now',
      next: 'Refresh the previous page: something has changed in the meantime.',
    },
    413: {
      heading: 'The file you sent is too large',
      next: 'Go back and choose a photo smaller than 15\u00a0MB.',
    },
    415: {
      heading: 'We do not accept this type of file',
      next: 'Go back and choose a JPEG or PNG photo.',
    },
    429: {
      heading: 'Too many requests',
      next: 'Wait a few minutes and try again.',
    },
    500: {
      heading: 'Something went wrong on the server',
      next: 'We have recorded the error. Try again in a few minutes.',
    },
    503: {
      heading: 'The server cannot be reached at the moment',
      next: 'Try again in a minute. Whatever was submitted has been saved.',
    },
    foreignOrigin: 'The request came from another website, so we did not act on it.',
    toHome: 'To the home page',
  },
  form: {
    required: 'This field is required.',
    tooLong: most => `No more than ${most} characters.`,
    email: 'Enter an email address, for example name@example.com.',
    date: 'Enter a valid date.',
    choose: 'Choose one of the options.',
    mustAgree: 'We cannot continue without this declaration.',
    phone: 'Enter a telephone number, for example 03 123 45 67.',
    postCode: 'Enter a four-digit postcode.',
    slug: 'Use lower-case letters, digits and hyphens, for example 2026.',
    checkFields: 'Check the marked fields. What you entered is still here.',
  },
} satisfies Words['site']
