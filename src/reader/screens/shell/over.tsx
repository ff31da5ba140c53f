import { useEffect } from 'preact/hooks';
import { BugDialog } from './bug-dialog';
import { DropZone } from './drop-zone';
import { HelpDialog } from './help-dialog';
import { listenToKeys } from './keys';

/** What may come over any screen: the drop zone, the dialogs, the keyboard. */
export function Over() {
  useEffect(listenToKeys, []);
  return (
    <>
      <DropZone />
      <HelpDialog />
      <BugDialog />
    </>
  );
}
