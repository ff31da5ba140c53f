import { beforeEach, expect, test } from 'vitest';
import { shownNotices } from '../state/notice';
import { dismissNotice, dismissNotices, tell } from './tell';

const kinds = () => shownNotices.value.map(({ notice }) => notice.kind);
const undo = () => undefined;

beforeEach(() => {
  shownNotices.value = [];
});

test('a notice takes the place of the one before', () => {
  tell({ kind: 'bookmarked' });
  tell({ kind: 'marked-read' });
  expect(kinds()).toEqual(['marked-read']);
});

test('something said in passing leaves an offer to undo standing', () => {
  tell({ kind: 'paste-cleared' }, undo);
  tell({ kind: 'offline-ready' });
  expect(kinds()).toEqual(['paste-cleared', 'offline-ready']);
  tell({ kind: 'bookmark-removed' }, undo);
  expect(kinds()).toEqual(['bookmark-removed']);
});

test('what went wrong stays until it is closed', () => {
  tell({ kind: 'edition-refused', title: '溪口新报', why: 'damaged' });
  tell({ kind: 'bookmarked' });
  expect(kinds()).toEqual(['edition-refused', 'bookmarked']);
  dismissNotice(shownNotices.value[0]?.number ?? 0);
  expect(kinds()).toEqual(['bookmarked']);
});

test('notices of one kind go when their place is left', () => {
  tell({ kind: 'resumed' }, undo);
  dismissNotices('resumed');
  expect(kinds()).toEqual([]);
});
