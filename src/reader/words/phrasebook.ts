import type { FormatFault } from '../../formats/format-fault';
import type { Language, Theme } from '../../library/settings';
import type { ArticleKind, FaultType, FurnitureType } from '../../paper/edition';
import type { Notice } from './notices';

/** Every sentence the interface says. Each language is one file that fills this in. */
export interface Words {
  readonly language: 'zh-Hans' | 'en';
  readonly appName: string;
  readonly loading: string;
  readonly nav: Texts<
    'label' | 'skip' | 'newsstand' | 'bookmarks' | 'search' | 'import' | 'settings' | 'help'
  >;
  readonly newsstand: Texts<
    | 'title'
    | 'resume'
    | 'noDate'
    | 'noName'
    | 'sample'
    | 'emptyTitle'
    | 'emptyText'
    | 'emptyLoading'
    | 'addTitle'
    | 'addText'
    | 'remove'
    | 'more'
    | 'removeText'
    | 'filterPaper'
    | 'allPapers'
  > & {
    resumeLeft(percent: number): string;
    unread(count: number): string;
    pages(count: number): string;
    articles(count: number): string;
    removeAsk(title: string): string;
  };
  readonly edition: Texts<
    | 'list'
    | 'page'
    | 'views'
    | 'sections'
    | 'all'
    | 'unread'
    | 'pageList'
    | 'suggested'
    | 'suggestedTitle'
    | 'noSection'
    | 'unreadMark'
    | 'readMark'
    | 'noneLeft'
    | 'clearFilter'
    | 'missingTitle'
    | 'missingText'
    | 'untitled'
  > & {
    pageNumber(number: number): string;
    pageUnnumbered(place: number): string;
    characters(count: number): string;
    /** Whole minutes; below one it says so. */
    minutes(count: number): string;
    wholeText(characters: number): string;
    count(shown: number, total: number): string;
    readonly furniture: Readonly<Record<FurnitureType, string>>;
  };
  readonly article: Texts<
    | 'up'
    | 'previous'
    | 'next'
    | 'bookmark'
    | 'read'
    | 'section'
    | 'sectionBack'
    | 'size'
    | 'larger'
    | 'smaller'
    | 'end'
    | 'endText'
    | 'neighbours'
    | 'missingTitle'
    | 'missingText'
    | 'backToStart'
    | 'faults'
    | 'source'
    | 'sourceText'
  > & {
    place(place: number, total: number): string;
    sectionSuggested(name: string): string;
    readonly faultNames: Readonly<Record<FaultType, string>>;
    readonly kinds: Readonly<Record<ArticleKind, string>>;
  };
  readonly bookmarks: Texts<
    | 'title'
    | 'words'
    | 'paper'
    | 'allPapers'
    | 'sections'
    | 'emptyTitle'
    | 'emptyText'
    | 'noneLeft'
    | 'orphan'
  > & { count(shown: number, total: number): string };
  readonly search: Texts<'title' | 'label' | 'placeholder' | 'hint' | 'more' | 'searching'> & {
    none(query: string): string;
    count(articles: number, editions: number): string;
  };
  readonly import: Texts<
    | 'title'
    | 'intro'
    | 'pick'
    | 'pickHint'
    | 'paste'
    | 'pasteHint'
    | 'clearPaste'
    | 'drop'
    | 'cancel'
    | 'preview'
    | 'paper'
    | 'paperHint'
    | 'date'
    | 'dateHint'
    | 'dateUnknown'
    | 'dateWrong'
    | 'pageNumber'
    | 'pageNumberWrong'
    | 'pageName'
    | 'articles'
    | 'furniture'
    | 'faults'
    | 'confirm'
    | 'discard'
    | 'refused'
    | 'pasted'
    | 'removedFault'
    | 'keptFault'
    | 'nothingYet'
    | 'onShelf'
  > & {
    working(name: string): string;
    found(articles: number, furniture: number, faults: number): string;
    sources(names: string): string;
  };
  readonly settings: Texts<
    | 'title'
    | 'reading'
    | 'theme'
    | 'size'
    | 'sizeAuto'
    | 'sampleText'
    | 'language'
    | 'keys'
    | 'singleKeys'
    | 'singleKeysHint'
    | 'storage'
    | 'persisted'
    | 'notPersisted'
    | 'persistUnknown'
    | 'askPersist'
    | 'about'
    | 'aboutText'
    | 'licence'
    | 'install'
  > & {
    readonly themes: Readonly<Record<Theme, string>>;
    readonly languages: Readonly<Record<Language, string>>;
    sizeValue(size: number): string;
    stored(editions: number, used: string): string;
    aboutSample(name: string): string;
    version(version: string): string;
  };
  readonly help: Texts<'title' | 'off' | 'close'> & {
    readonly keys: readonly (readonly [keys: string, meaning: string])[];
  };
  readonly missing: Texts<'title' | 'text' | 'back'>;
  readonly update: Texts<'text' | 'apply' | 'later'>;
  readonly bug: Texts<'title' | 'text' | 'reload' | 'copy' | 'close'>;
  readonly taken: Texts<'title' | 'text' | 'reload'>;
  readonly undo: string;
  readonly close: string;
  readonly confirm: string;
  readonly cancel: string;
  /** An EDTF date as a person reads it. */
  date(date: string): string;
  /** A section's name in this language; names the table does not know stay as printed. */
  sectionName(name: string): string;
  readonly roleSeparator: string;
  /** Exhaustive by construction: a notice without its sentence does not compile. */
  readonly notices: {
    readonly [Kind in Notice['kind']]: (notice: Extract<Notice, { kind: Kind }>) => string;
  };
  /** What is wrong with a file or a pasted text, and what to do. */
  readonly faults: {
    readonly [Kind in FormatFault['kind']]: (fault: Extract<FormatFault, { kind: Kind }>) => string;
  };
}

type Texts<Name extends string> = { readonly [Key in Name]: string };
