import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Lazy {
  (): preact.JSX.Element | null;
  /** Fetches the part without showing it, so that it is there when the network is not. */
  preload(): Promise<unknown>;
}

/** A screen that comes as a part of its own when it is first shown. */
export function lazy(load: () => Promise<ComponentType>): Lazy {
  let loaded: ComponentType | null = null;
  const preload = async () => {
    loaded = await load();
    return loaded;
  };
  const Part: Lazy = () => {
    const [, show] = useState(false);
    useEffect(() => {
      if (!loaded) void preload().then(() => show(true));
    }, []);
    const Loaded = loaded;
    return Loaded && <Loaded />;
  };
  Part.preload = preload;
  return Part;
}
