import type { Words } from '../../words.ts'

export const organisers = {
  desk: {
    title: 'Organisers',
    link: 'Organisers',
    lead: 'All have the same rights. Every change on this page is written into the log.',
    since: day => `organiser since ${day}`,
    you: 'this is you',
    withFactor: day => `second step of signing in since ${day}`,
    withoutFactor: 'no second step yet',
    actions: who => `What you can do: ${who}`,
    reset: 'Reset the second step',
    resetHelp:
      'For somebody who has lost the phone and the recovery codes. They are signed out everywhere and set up a new phone when they sign in next.',
    remove: 'Take the rights of an organiser away',
    removeHelp: 'This person will no longer get to the contests of your town. What they did stays.',
    confirmOwn:
      'I really want to take my own rights away. Only another organiser can invite me back.',
    invite: 'Invite somebody',
    name: 'Name and surname',
    email: 'Email address',
    send: 'Invite',
    inviteHelp:
      'They get the rights of an organiser and a letter, and sign in with a code sent by email.',
    done: 'Done and written into the log.',
  },
  reasons: {
    'organiser-already': 'This person is an organiser of this town already.',
    'organiser-unknown': 'This person is no longer an organiser of this town.',
    'last-organiser': 'The last organiser cannot be removed. Invite another one first.',
    'own-removal-unconfirmed':
      'If you really want to take your own rights away, tick the confirmation.',
    'own-second-factor':
      'You cannot reset your own second step. On your page you can set up another phone.',
    'no-second-factor': 'This person has no second step set up.',
  },
  invitation: {
    subject: town => `You organise a contest: ${town}`,
    body: (town, link) =>
      `you have been invited to organise the contest for the best-arranged shop (${town}).\n\nSign in with this email address:\n${link}\n\nWhen you sign in for the first time you set up a code on your phone as well. It takes two minutes.`,
  },
  reset: {
    subject: 'Your second step of signing in was reset',
    body: link =>
      `another organiser of your town has reset your second step of signing in. You have been signed out everywhere.\n\nSign in and set your phone up again:\n${link}\n\nIf you did not ask for this, call your colleagues at once.`,
  },
} satisfies Words['organisers']
