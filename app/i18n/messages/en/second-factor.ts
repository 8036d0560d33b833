import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const secondFactor = {
  setUp: {
    title: 'Set up the second step of signing in',
    titleAgain: 'Another phone for the second step',
    lead: 'Besides the code from the email, organisers enter one from their phone. So nobody gets to the contest with your mailbox alone. You set it up once; it takes two minutes.',
    leadAgain:
      'Once you confirm the new phone, codes from the old one and all earlier recovery codes no longer work.',
    install:
      'Install an app for codes on your phone, such as Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator.',
    scan: 'In the app, choose to add an account and scan this image with your phone.',
    qr: 'QR code with the secret for your app',
    orType: 'If you cannot scan the image, type this secret into the app:',
    confirm: 'Enter the six digits that the app shows now.',
    field: 'Code from the app',
    button: 'Confirm',
  },
  check: {
    title: 'Enter the code from your phone',
    lead: 'Open the app for codes and enter the six digits it shows for Vitrina.',
    field: 'Code from the app, or a recovery code',
    button: 'Continue',
    lost: 'No phone at hand? Enter one of your ten recovery codes. If you have none of these either, another organiser of your town can reset the second step for you.',
  },
  codes: {
    title: 'Your recovery codes',
    lead: 'Each of these codes stands in for your phone once. Print them or write them down and keep them safe: you see them here only now.',
    onward: 'I have kept them, continue',
  },
  manage: {
    title: 'Second step of signing in',
    since: day => `The second step has been set up since ${day}.`,
    left: codes =>
      plural('en', codes, {
        one: 'You have # recovery code left.',
        other: 'You have # recovery codes left.',
      }),
    renew: 'Make new recovery codes',
    renewHelp: 'The earlier ones no longer work then.',
    replace: 'Set up another phone',
    link: 'Second step of signing in',
  },
  reasons: {
    'factor-wrong':
      'The code is not correct or has been used already. Wait until the app shows the next one, and check that the clock of your phone is right.',
    'factor-tried-too-often': 'The code was wrong five times. Wait 15 minutes and try again.',
    'factor-set-up-already':
      'The second step has been set up already. Enter the code from your phone.',
    'factor-not-set-up':
      'The second step has not been set up yet. Open the page you were going to once more.',
  },
} satisfies Words['secondFactor']
