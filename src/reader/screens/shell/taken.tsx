import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import type { LibraryTaken } from '../../state/app';
import { words } from '../../words/words';
import { Heading } from './heading';

/** Stands in place of everything once the library is gone from under this page: it can only be opened again. */
export function Taken({ reason }: { readonly reason: LibraryTaken }) {
  const say = words.value.taken;
  return (
    <Empty title={<Heading text={say.title} />}>
      <p role="alert">{reason === 'deleted' ? say.deleted : say.updated}</p>
      <p>
        <Button look="main" onClick={() => location.reload()}>
          {say.reload}
        </Button>
      </p>
    </Empty>
  );
}
