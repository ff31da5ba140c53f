import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched when it is first shown; nothing stands in its place until then. */
export function lazy(load: () => Promise<ComponentType>): FunctionComponent {
  let loaded: ComponentType | null = null;
  return function Part() {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (loaded) return;
      void load().then((part) => {
        loaded = part;
        redraw(true);
      });
    }, []);
    const Loaded = loaded;
    return Loaded && <Loaded />;
  };
}
