/** What is kept, what goes where, and what we cannot know. Changes whenever that changes. */
export const privacy = {
  title: 'Privacy',
  lead: 'We keep nothing about you. There is no account, no cookie and no count of visits. Nothing is recorded.',
  sections: [
    {
      title: 'What stays in this tab',
      list: [
        'Your name or alias, and a PIN. They are gone when you close the page or load it again.',
        'Your picture and your sound, while you check your device. Only you see and hear them.',
        'How far you have come, whether you are an interpreter, and how the visit ended. So you can load the page again. It goes when you close the tab.',
      ],
    },
    {
      title: 'What may stay in your browser',
      list: [
        'The address of the room stands in the address bar. So the history of your browser may keep it. Delete it there, or use a private window.',
        'The pages of this service, the list of prisons and our settings, so that they open without a network. There is nothing about you in them. You can clear them with the site data of your browser.',
        'Your choice for the camera and microphone. Your browser keeps it, and you can change it there.',
      ],
    },
    {
      title: 'What goes out, and where',
      list: [
        'To whoever hosts this page: that your device asked for it. Your room, your name and what you paste are not part of that.',
        'To our measuring point, when we check your line: data made up for the test.',
        'To the video platform, when we check the way to the room: a short test call. Your name, picture and sound are not in it.',
        'To the video platform, when you join: your name or alias, your picture and your sound. Your screen too, if you share it.',
        'To support, only if you send it yourself: a report of what happened. It has no name, room, address or device name in it. You see all of it first.',
        'To nobody else. This page asks no other site for anything.',
      ],
    },
    {
      title: 'What we cannot promise for others',
      list: [
        'Each of these sees the internet address of your device, as every site does. They may note it down. Ask them for how long.',
        'The video platform and the prison have their own rules for what they see and hear.',
        'Your firm, your network or an add-on in your browser may note which pages you open.',
        'The official web page is not ours. What it keeps is up to those who run it.',
      ],
    },
  ],
  help: 'Do you want to ask us something?',
  dated: 'Written on 29 November 2026.',
} as const;
