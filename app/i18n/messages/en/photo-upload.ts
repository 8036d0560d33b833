import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const photoUpload = {
  choose: 'Choose photos',
  camera: 'Take a photo',
  drop: 'You can also drag them here or paste them.',
  room: count =>
    plural('en', count, {
      one: 'You can add # more photo.',
      other: 'You can add # more photos.',
    }),
  beyond: most => `An entry can have ${most} photos at most, so not all of them were added.`,
  onTheirWay: 'Photos on their way',
  states: {
    waiting: 'Waiting for its turn.',
    resizing: 'Being made ready.',
    sending: percent => `Being sent: ${percent}%.`,
    checking: 'Sent. It is being looked at.',
    pausing: 'No connection. Sending goes on by itself when it is back.',
    kept: 'Saved.',
  },
  progress: name => `How much has been sent: ${name}`,
  refused: (name, reason) => `${name}: ${reason}`,
  keptAloud: name => `The photo ${name} is saved.`,
  retry: 'Try again',
  retryOf: name => `Send ${name} again`,
  giveUp: 'Do not send it',
  giveUpOf: name => `Do not send ${name}`,
  failed: 'The photo could not be sent. Check your connection and try again.',
  signedOut: 'You are not signed in any more. Sign in in another tab, then try again.',
  small:
    'This photo is small: its longer side has fewer than 1600 pixels. It counts, but it will not be sharp on a large screen or in print.',
  unfinished: {
    title: 'Not sent completely',
    lead: 'Choose the same file once more. We will go on where it stopped.',
  },
  saving: 'Saving …',
  notSaved: 'Not saved yet. It will be saved by itself once the connection is back.',
  example:
    'A good description says what one sees: “A window with red tulips in pots, a white bicycle stands in front of the door.”',
  order: {
    lead: 'To change the order, drag a photo by its handle or use the buttons.',
    handle: place => `Drag photo ${place} to another place`,
    help: 'Press the space bar to lift the photo. Move it with the arrow keys, press the space bar to drop it, or Escape to cancel.',
    lifted: place => `You have lifted photo ${place}.`,
    over: place => `It is in place ${place} now.`,
    dropped: place => `You have dropped it in place ${place}.`,
    cancelled: 'The move is cancelled.',
  },
  reasons: {
    'uploads-too-many':
      'Too many photos are on their way. Wait until one has been sent and try again.',
  },
} satisfies Words['photoUpload']
