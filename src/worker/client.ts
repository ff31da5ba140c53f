import { createPressClient } from './press-client';

/** The press in its worker: started by the first file, stopped when it has been idle for a while. */
export const { pressFiles, pressText } = createPressClient(
  () => new Worker(new URL('./press.worker.ts', import.meta.url), { type: 'module' }),
);
