import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { reportBug } from '../../state/bug';
import { words } from '../../words/words';

/** Keeps a bug in one screen from taking the navigation with it: any other screen can still be opened. */
export function Bounded({ children }: { readonly children: ComponentChildren }) {
  const [broken, tryAgain] = useErrorBoundary(reportBug);
  const say = words.value.bug;
  if (!broken) return <>{children}</>;
  return (
    <Empty title={<h1 tabIndex={-1}>{say.title}</h1>}>
      <p>{say.text}</p>
      <p>
        <Button look="main" onClick={tryAgain}>
          {say.reload}
        </Button>
      </p>
    </Empty>
  );
}
