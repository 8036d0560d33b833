import type { Words } from '../../words.ts'

export const people = {
  signIn: {
    title: 'Sign in',
    lead: 'Enter your email address. We will send you a six-digit code; you do not need a password.',
    email: 'Email address',
    send: 'Send me a code',
  },
  code: {
    title: 'Enter the code',
    lead: address =>
      `If the address ${address} is correct, the code is on its way. It is valid for 30 minutes. Look in your junk mail as well.`,
    field: 'Six-digit code',
    enter: 'Sign in',
    again: 'Ask for a new code',
  },
  account: {
    title: 'My page',
    signedInAs: address => `You are signed in as ${address}.`,
    myEntries: 'My contest entries',
    jury: 'Judging panel',
    organiser: 'Organiser',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out on all devices',
    signedOut: 'You have signed out.',
    nothingYet: 'No entry is linked to your address yet.',
  },
  ended: {
    title: 'You are no longer signed in',
    lead: 'What you typed is still here. Sign in in a new window, then come back and send it again. A photo, if there was one, must be chosen once more.',
    signIn: 'Sign in in a new window',
    sendAgain: 'Send again',
  },
  reasons: {
    'code-wrong': 'The code is not correct. Check it in the latest message.',
    'code-run-out': 'The code has expired. Ask for a new one.',
    'code-used': 'This code has already been used. Ask for a new one.',
    'code-tried-too-often':
      'The code was entered wrongly five times and is no longer valid. Ask for a new one.',
  },
} satisfies Words['people']
