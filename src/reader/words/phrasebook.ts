import type { FormatFault } from '../../formats/format-fault';
import type { Language, Theme } from '../../library/settings';
import type { StorageFault } from '../../library/storage-fault';
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
    | 'showSample'
    | 'remove'
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
    | 'unread'
    | 'pageList'
    | 'suggested'
    | 'suggestedTitle'
    | 'noSection'
    | 'unreadMark'
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
    | 'larger'
    | 'smaller'
    | 'end'
    | 'endText'
    | 'filterEnd'
    | 'filterEndText'
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
    /** Why a section is suggested: the words it was guessed from. */
    suggestedBy(words: readonly string[]): string;
    /** What stands before the text that a doubt is about. */
    faultLabel(name: string): string;
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
    | 'storing'
    | 'include'
    | 'clash'
  > & {
    working(name: string): string;
    found(articles: number, furniture: number, faults: number): string;
    sources(names: string): string;
    /** A file that was not taken, and why. */
    refusedFile(name: string, why: string): string;
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
    | 'showKeys'
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
  readonly taken: Texts<'title' | 'updated' | 'deleted' | 'reload'>;
  /** Why the library cannot be read. */
  readonly trouble: Readonly<Record<StorageFault['kind'], string>>;
  readonly copied: string;
  readonly undo: string;
  readonly close: string;
  readonly confirm: string;
  readonly cancel: string;
  /** Several names in a row. */
  listed(names: readonly string[]): string;
  /** An EDTF date as a person reads it. */
  date(date: string): string;
  /** A section's name in this language; names the table does not know stay as printed. */
  sectionName(name: string): string;
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
