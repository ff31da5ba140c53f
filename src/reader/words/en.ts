import type { Words } from './phrasebook';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  language: 'en',
  appName: 'Paperboat',
  loading: 'Opening…',
  nav: {
    label: 'Main',
    skip: 'Skip to content',
    newsstand: 'Newsstand',
    bookmarks: 'Bookmarks',
    search: 'Search',
    import: 'Import',
    settings: 'Settings',
    help: 'Shortcuts',
  },
  newsstand: {
    title: 'Newsstand',
    resume: 'Continue reading',
    resumeLeft: (percent) => `${percent}% read`,
    unread: (count) => (count === 0 ? 'All read' : `${count} unread`),
    pages: (count) => plural(count, 'page'),
    articles: (count) => plural(count, 'article'),
    noDate: 'Date unknown',
    noName: 'Unnamed paper',
    sample: 'Sample',
    emptyTitle: 'The newsstand is empty',
    emptyText: 'Drag the text of a newspaper page in, or choose “Import” to pick files or paste text.',
    emptyLoading: 'The sample paper is on its way…',
    addTitle: 'Add an edition',
    showSample: 'Show the sample paper',
    addText: 'Drop page text (.txt), pick files, or paste',
    remove: 'Remove from newsstand',
    removeAsk: (title) => `Remove “${title}”?`,
    removeText:
      'Its articles and raw pages are deleted from this device. What you bookmarked stays listed under Bookmarks.',
    filterPaper: 'Paper',
    allPapers: 'All papers',
  },
  edition: {
    list: 'List',
    page: 'Page',
    views: 'View',
    sections: 'Sections',
    unread: 'Unread',
    pageList: 'Pages',
    pageNumber: (number) => `Page ${number}`,
    pageUnnumbered: (place) => `Sheet ${place}`,
    suggested: ' (suggested)',
    suggestedTitle:
      'The paper prints no section here; this one is guessed from the words. Open the article to change it',
    noSection: 'Unsorted',
    unreadMark: 'Unread',
    characters: (count) => plural(count, 'character'),
    minutes: (count) => (count < 1 ? 'under a minute' : `about ${count} min`),
    noneLeft: 'No article fits this filter.',
    clearFilter: 'Clear the filter',
    missingTitle: 'This edition is not on this device',
    missingText: 'It may have been removed from the newsstand, or was never imported.',
    untitled: '(untitled)',
    furniture: {
      slogan: 'Slogan',
      advertisement: 'Advertisement',
      folio: 'Folio line',
      'staff-box': 'Staff box',
      'column-label': 'Column label',
      jump: 'Jump line',
      notice: 'Notice',
      other: 'Other',
    },
    count: (shown, total) =>
      shown === total ? plural(total, 'article') : `${shown} of ${plural(total, 'article')}`,
  },
  article: {
    up: 'List',
    previous: 'Previous',
    next: 'Next',
    bookmark: 'Bookmark',
    read: 'Read',
    place: (place, total) => `${place} of ${total}`,
    section: 'Section',
    sectionSuggested: (name) => `${name} (suggested)`,
    suggestedBy: (words) =>
      `The paper prints no section here; this one is guessed from the words: ${words.join(', ')}`,
    faultLabel: (name) => `${name}: `,
    sectionBack: 'As it was',
    larger: 'Larger text',
    smaller: 'Smaller text',
    end: 'End of this edition',
    endText: 'Back to the newsstand, or look through your bookmarks.',
    filterEnd: 'End of the chosen sections',
    filterEndText: 'Back to the list for another section, or look through your bookmarks.',
    neighbours: 'Previous and next article',
    missingTitle: 'This article is not in this edition',
    missingText: 'The edition may have been replaced by a newer version.',
    backToStart: 'Back to the start',
    faults: 'Doubts',
    faultNames: {
      'repeated-passage': 'A repeated passage, taken out of the text',
      'foreign-intruder': 'A stray foreign word',
      'unbalanced-quotes': 'Unbalanced quotation marks',
      'cut-sentence': 'A sentence without an end',
      'run-together-names': 'Names run together, left as they are',
      uncertain: 'Uncertain',
    },
    kinds: { 'photo-story': 'Photo story', brief: 'Brief', continuation: 'Continued', article: '' },
    source: 'Raw page text',
    sourceText: 'The text as it was extracted, not a character changed.',
  },
  bookmarks: {
    title: 'Bookmarks',
    words: 'Find in bookmarks',
    paper: 'Paper',
    allPapers: 'All papers',
    sections: 'Sections',
    emptyTitle: 'No bookmarks yet',
    emptyText: 'When you read something worth keeping, choose “Bookmark” or press b.',
    noneLeft: 'No bookmark fits.',
    orphan: 'The article is no longer on this device',
    count: (shown, total) =>
      shown === total ? plural(total, 'article') : `${shown} of ${plural(total, 'article')}`,
  },
  search: {
    title: 'Search',
    label: 'Search all papers',
    placeholder: 'Words or names',
    hint: 'Width and case do not matter; punctuation and spaces are ignored.',
    none: (query) => `Nothing found for “${query}”.`,
    count: (articles, editions) => `${plural(articles, 'article')} in ${plural(editions, 'edition')}`,
    more: 'There is more; a longer query narrows it down.',
    searching: 'Searching…',
  },
  import: {
    title: 'Import',
    intro: 'Paperboat presses page text into articles. The text stays on this device and is sent nowhere.',
    pick: 'Choose files',
    pickHint:
      'Text files of one or more pages (.txt, UTF-8), or a Paperboat edition file (.json); 24 MB each at most. You can also drop them here.',
    paste: 'Paste text',
    pasteHint:
      'Paste a whole page; the articles found appear below at once. Text not yet stored is kept for you.',
    clearPaste: 'Clear',
    drop: 'Drop to import',
    working: (name) => `Pressing: ${name}`,
    cancel: 'Cancel',
    preview: 'Preview',
    paper: 'Paper',
    paperHint: 'Leave empty if unknown',
    date: 'Date',
    dateHint: 'EDTF: 2026-09-04, 2026-09, 2019~ (about); leave empty if unknown',
    dateUnknown: 'Date unknown',
    dateWrong:
      'This is not a date. Write 2026-09-04; 2026-09 if only the month is known; add ~ for “about”; leave it empty if unknown.',
    pageNumber: 'Page number',
    pageNumberWrong: 'A page number is digits, for example 4.',
    pageName: 'Page name',
    found: (articles, furniture, faults) =>
      `${plural(articles, 'article')} · ${plural(furniture, 'piece')} of furniture · ${plural(faults, 'doubt')}`,
    articles: 'Articles',
    furniture: 'Furniture',
    faults: 'Doubts',
    confirm: 'Store on the newsstand',
    discard: 'Discard',
    refused: 'Files not taken',
    refusedFile: (name, why) => `${name}: ${why}`,
    sources: (names) => `From ${names}`,
    pasted: 'pasted text',
    removedFault: 'taken out',
    keptFault: 'left in',
    nothingYet: 'Pick files or paste text; you see the result here before you store it.',
    storing: 'Storing…',
    include: 'Store this one',
    clash: 'Two versions of one page are ticked, and only one would be left. Please tick the one you want.',
    onShelf:
      'This edition is already on the newsstand: new pages are added, the same page is replaced; bookmarks and positions stay.',
  },
  settings: {
    title: 'Settings',
    reading: 'Reading',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Paper', sepia: 'Sepia', dark: 'Night', oled: 'Black' },
    size: 'Text size',
    sizeAuto: 'Automatic',
    sizeValue: (size) => `${size} px`,
    sampleText: '清晨的湖面起了薄雾，送报的小船靠了岸。船头一捆新报，还带着油墨的味道。',
    language: 'Language',
    languages: { system: 'As the browser', 'zh-Hans': '简体中文', en: 'English' },
    keys: 'Keyboard',
    singleKeys: 'Single-key shortcuts',
    showKeys: 'Show the shortcuts',
    singleKeysHint: 'When off, single letters such as j, k and b do nothing.',
    storage: 'Storage',
    stored: (editions, used) => `${plural(editions, 'edition')} on this device, using ${used}.`,
    persisted: 'The browser has promised to keep them and will not clear them by itself.',
    notPersisted:
      'The browser has not promised to keep them and may clear them when space runs short. Using Paperboat often, or installing it, earns the promise.',
    persistUnknown: 'This browser does not say whether it keeps them for good.',
    askPersist: 'Ask for lasting storage',
    about: 'About',
    aboutText:
      'Paperboat is a newspaper reader that needs nobody’s server. Papers, bookmarks and settings live on this device only: no account, no statistics, no request to anyone.',
    aboutSample: (name) =>
      `${name} on the newsstand is a sample, written for demonstration: one page retells the facts of real local news in new words with invented bylines; people, places and events on the other pages are invented.`,
    version: (version) => `Version ${version}`,
    licence: 'Published under the MIT licence. Open-source parts in use:',
    install: 'Install on this device',
  },
  help: {
    title: 'Shortcuts',
    off: 'Single-key shortcuts are switched off in Settings.',
    close: 'Close',
    keys: [
      ['j / k', 'next / previous article'],
      ['n / p', 'select down / up in a list'],
      ['o · Enter', 'open the selected article'],
      ['u · Esc', 'up one level'],
      ['[ / ]', 'previous / next page'],
      ['v', 'page view ⇄ list view'],
      ['b', 'bookmark'],
      ['m', 'read / unread'],
      ['+ / − / 0', 'text size'],
      ['/', 'search'],
      ['g h · g b · g s · g i', 'newsstand · bookmarks · settings · import'],
      ['?', 'this list'],
    ],
  },
  missing: { title: 'There is no such page', text: 'The address may be mistyped.', back: 'To the newsstand' },
  update: {
    text: 'A new version of Paperboat is ready and waits for your word; unsaved text and your place are kept.',
    apply: 'Update now',
    later: 'Later',
  },
  bug: {
    title: 'Something went wrong',
    text: 'The fault is Paperboat’s, not yours. What is on the newsstand is unharmed. Opening it again usually helps; the report below can be copied for the developers.',
    reload: 'Open again',
    copy: 'Copy the report',
    close: 'Close',
  },
  taken: {
    title: 'Please open this page again',
    updated:
      'Paperboat was updated in another tab; this older one no longer writes, so that nothing on the newsstand is harmed. Text you pasted and have not stored is kept.',
    deleted: 'Paperboat’s data on this device was just cleared; what this page shows is no longer there.',
    reload: 'Open again',
  },
  trouble: {
    full: 'The device’s storage is full and the newsstand cannot be opened. Please make room and open the page again.',
    closed: 'Paperboat was updated in another tab; please open this page again.',
    refused:
      'The browser gives Paperboat no storage (a private window?), so there is no newsstand. Please use an ordinary window.',
    broken: 'The newsstand cannot be read just now. Please open the page again, or restart the browser.',
  },
  copied: 'Copied',
  undo: 'Undo',
  close: 'Close',
  confirm: 'OK',
  cancel: 'Cancel',
  listed: (names) => names.join(', '),
  date: (date) => formatDate(date),
  sectionName: (name) => sectionNames[name] ?? name,
  notices: {
    bookmarked: () => 'Bookmarked',
    'bookmark-removed': () => 'Bookmark removed',
    'marked-read': () => 'Marked as read',
    'marked-unread': () => 'Marked as unread',
    'section-set': ({ section }) => `Section changed to “${sectionNames[section] ?? section}”`,
    'section-unset': () => 'Section as it was',
    resumed: () => 'Reading on from where you stopped',
    stored: ({ outcome }) =>
      ({
        added: 'Stored on the newsstand',
        unchanged: 'Already on the newsstand exactly so; nothing was changed',
        replaced: 'Replaced by the new version; bookmarks and positions are kept',
        'pages-added': 'The new pages were added to the edition',
      })[outcome],
    'edition-removed': () => 'Removed from the newsstand',
    'edition-restored': () => 'Back on the newsstand',
    'import-cancelled': () => 'Cancelled; nothing was stored',
    'import-discarded': () => 'Discarded; nothing was stored',
    'paste-cleared': () => 'Cleared',
    'several-stored': ({ count }) => `${count} editions stored`,
    'settings-not-kept': () =>
      'The browser does not let settings be kept; they last until this page is closed',
    'offline-ready': () => 'Ready: it now works without a network',
    'update-blocked': () => 'Please close the other tabs that show Paperboat first, then update',
    'storage-failed': ({ fault }) => storageSentences[fault.kind],
    'edition-refused': ({ title, why }) => `“${title}” was not taken: ${catalogueSentences[why]}`,
  },
  faults: {
    empty: () => 'This is empty. Please choose a file with text in it.',
    unreadable: () =>
      'It cannot be opened: it may be a folder, or was moved or deleted. Please choose it again.',
    'too-large': () =>
      'Too large: a file may have 24 MB at most. Please split it page by page and import again.',
    binary: ({ looksLike }) =>
      `This is not a text file${looksLike ? `; it looks like ${kindNames[looksLike]}` : ''}. Please extract the page text to .txt first.`,
    'not-utf8': () =>
      'The text is not encoded as UTF-8. Please save it as UTF-8 with a text editor and import it again.',
    'no-text': () => 'There is no readable text in it. Please check what was extracted.',
    'not-an-edition': () => 'This .json is not a Paperboat edition file.',
    'newer-version': () => 'This file comes from a newer Paperboat. Please update Paperboat, then open it.',
    'broken-edition': () => 'This edition file is damaged and was not taken. Please get the file again.',
    cancelled: () => 'Cancelled; nothing was stored.',
  },
};

const storageSentences = {
  full: 'The device’s storage is full: this was not stored, everything else is still there. Please make room and try again.',
  closed: 'Paperboat was updated in another tab; please open this page again.',
  refused:
    'The browser does not let anything be stored (a private window?). You can read on, but it is gone when you close it.',
  broken: 'It was not stored; everything else is still there. Please try again, or open the page again.',
} as const;

const catalogueSentences = {
  damaged:
    'the file does not match its checksum and may have been damaged on the way. What is on this device was not touched.',
  unreachable: 'the file cannot be reached now. It is tried again when there is a network.',
  'not-an-edition': 'the file is no edition. What is on this device was not touched.',
  'newer-version': 'it comes from a newer Paperboat; please update first.',
} as const;

const kindNames = {
  pdf: 'a PDF',
  zip: 'an archive',
  image: 'a picture',
  office: 'an office document',
} as const;

const sectionNames: Readonly<Record<string, string>> = {
  要闻: 'Top news',
  党建: 'Party work',
  民生: 'Daily life',
  教育: 'Education',
  健康: 'Health',
  文化: 'Culture',
  社区: 'Community',
  经济: 'Economy',
  体育: 'Sport',
  法治: 'Law',
  环境: 'Environment',
  副刊: 'Literary page',
  评论: 'Opinion',
  图片: 'Photos',
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 2026-09-04 → 4 September 2026; vaguer dates as far as they go. */
function formatDate(date: string): string {
  const sure = date.replace(/[?~%]$/, '');
  const [year = '', month, day] = sure.split('-');
  const known = (part: string | undefined): part is string => part !== undefined && !part.includes('X');
  let text = year.includes('X') ? `${year.replace(/X+$/, (x) => '0'.repeat(x.length))}s` : year;
  if (known(month)) text = `${months[Number(month) - 1]} ${text}`;
  if (known(month) && known(day)) text = `${Number(day)} ${text}`;
  if (/[~%]$/.test(date)) text = `about ${text}`;
  return /[?%]$/.test(date) ? `${text} (uncertain)` : text;
}
