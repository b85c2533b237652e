/** What we aim for, how it was tried, and what nobody has shown yet. Changes whenever that changes. */
export const accessibility = {
  title: 'Accessibility',
  lead: 'We want everyone to be able to use this page. Our aim is the standard WCAG 2.2 at level AA. Nobody from outside has checked that we meet it.',
  sections: [
    {
      title: 'What you should be able to do',
      list: [
        'Do everything with a keyboard alone, the visit too.',
        'Hear everything with a screen reader: also how loud you are, what is wrong, and when the prison lets you in.',
        'Make the text twice as large, or zoom to four times, without scrolling sideways.',
        'Use your own colours, your own space between lines and letters, and less movement.',
        'Take your time. What ends by itself, such as showing your ID, can be started again.',
      ],
    },
    {
      title: 'How we tried it',
      list: [
        'A program looks for known faults on each page and state, in English and in Welsh.',
        'Other programs go the whole way by keyboard. They note in order what a screen reader is given to say, for a whole check and a whole visit.',
        'They also open each page on a narrow screen, with large text, with wide spacing and with forced colours.',
        'All of this was done in one browser, Chromium.',
      ],
    },
    {
      title: 'What is not proven',
      list: [
        'No disabled person has tried this page yet.',
        'No real screen reader was used: not JAWS, NVDA, VoiceOver or TalkBack.',
        'It was not tried with voice control, a switch, or a screen magnifier.',
        'It was not tried on an iPhone, an iPad or a Mac, or in Safari.',
        'No native speaker has checked the Welsh.',
      ],
    },
    {
      title: 'What does not work',
      list: [
        'The picture and sound from the prison have no captions and no sign language. Ask the prison what it can do before the visit.',
        'If you cannot hear the sound that we play, you cannot tell us that it was heard. You can go on all the same.',
        'The prison decides how long a visit lasts and when it locks the room. We cannot give you more time. Tell the prison if you need it.',
      ],
    },
  ],
  help: 'Does something not work for you?',
  dated: 'Written on 29 November 2026.',
} as const;
