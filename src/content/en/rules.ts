/** What the prison asks for, by who the visitor is. From the guidance of 2020. */
export const rules = {
  title: 'Before you join',
  who: 'Who are you in this visit?',
  roles: {
    practitioner: 'Lawyer, probation officer, psychologist or other practitioner',
    interpreter: 'Interpreter',
    specialist: 'Another specialist',
  },
  id: 'Have your ID ready',
  idTime: 'The officer asks for it at the start. It takes a few minutes.',
  idEither: {
    practitioner:
      'EITHER a photo ID card from HMPPS, probation, your firm or your chambers. A Bar Council access card counts.',
    interpreter: 'EITHER a photo ID card from your agency, such as The Big Word.',
    specialist: 'EITHER a photo ID card from the firm or service that you work for.',
  },
  idOr: {
    practitioner:
      'OR a letter on headed paper from one of them, together with your passport or photo driving licence. A paper licence will not do.',
    interpreter:
      'OR a letter on headed paper from your translation firm, together with your passport or photo driving licence. A paper licence will not do.',
    specialist:
      'OR a letter on headed paper from them, together with your passport or photo driving licence. A paper licence will not do.',
  },
  idMore: {
    practitioner:
      'Some prisons ask for more, above all high security prisons such as Belmarsh: a card and a passport, or your ID before the visit. They told you when you booked. Those you bring must have it ready too.',
    interpreter:
      'Some prisons ask for more, above all high security prisons such as Belmarsh. Ask the person who booked the visit.',
    specialist:
      'Some prisons ask for more, above all high security prisons such as Belmarsh. Ask the person who booked the visit.',
  },
  place: 'Be in a private place',
  placeAlone: 'Nobody must overhear you. A quiet place helps the sound too.',
  placeBehind: 'Look at your own picture. Nothing behind you should tell who you are or where you are.',
  share: 'Showing documents',
  shareText: 'You can share your screen only if you told the prison officer before the visit.',
  others: 'If you bring an interpreter or another specialist',
  othersList: [
    'You must have told the prison when you booked. If you did not, contact the prison now.',
    'You check who they are. The prison looks at their ID too.',
    'See that they have the right ID, a private place, and a device and line that work. They can send you a readiness card.',
    'Have they no CJSM address? Then you may send them the link. Ask them to delete it straight after the visit.',
    'Nobody else may get the link, and nobody may use it again.',
  ],
  link: 'Your link and your ID',
  linkList: [
    'The person who booked the visit tells the prison that you will come, and checks who you are. The prison looks at your ID too.',
    'Delete the link straight after the visit. Do not pass it on, and do not use it again.',
  ],
  device: 'Get your device ready',
  deviceClose: 'Close other apps that use video, and other tabs of your browser.',
  deviceLarge: 'Make this window as large as you can.',
  deviceCharge: 'Charge your device or plug it in.',
  deviceSync: 'Pause backups and syncing.',
  phone:
    'Do not dial in by telephone. The prison cannot check who you are, and everyone would see your number.',
  law: 'No recording of any kind',
  lawText:
    'Prison Rule 38 (Young Offender Institution Rule 16) applies, as in every legal visit. Recording sound or pictures from a prison is a criminal offence. Do not take photos or screenshots, and do not let anyone else do so.',
  accept: 'I will not record. Continue',
  print: 'Print this page',
} as const;
