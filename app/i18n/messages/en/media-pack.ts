import type { Words } from '../../words.ts'

/** Photos to be saved: the originals, and those that newspapers are given. */
export const mediaPack = {
  link: 'Photos for the media (ZIP)',
  fileName: 'photos-for-the-media',
  originals: 'Original photos',
  original: place => `Photo ${place}, original`,
  ownHelp:
    'The files as you sent them, with the data about place and device. Only you and the organiser can see them.',
  deskHelp:
    'The files as they were sent, with the data about place and device. For publication use the photos for the media, which have none of it.',
  columns: {
    number: 'Number',
    shop: 'Shop',
    file: 'File name',
    width: 'Width',
    height: 'Height',
    author: 'Photographer',
    text: 'Description',
  },
  readme: {
    title: contest => `Photos for the media: ${contest}`,
    use: 'You may publish and crop the photos in connection with the contest. Any other use needs the consent of the entrant.',
    credit:
      'Name the photographer beside each photo. The name is in photos.csv; where there is none, give the name of the shop.',
    numbers: 'The name of each file begins with the number under which the shop takes part.',
    metadata: pixels =>
      `The photos carry no data about place or device. Their longer side measures ${pixels} pixels at the most.`,
    contest: address => `The contest: ${address}`,
  },
} satisfies Words['mediaPack']
