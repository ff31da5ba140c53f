import './reader/screens/shell/base.css';
import { render } from 'preact';
import { registerServiceWorker } from './offline/register';
import { trustOwnScripts } from './offline/trust-own-scripts';
import { startReader } from './reader/actions/start-reader';
import { Shell } from './reader/screens/shell/shell';

const place = document.getElementById('reader');
if (!place) throw new Error('index.html has no #reader');

trustOwnScripts();
startReader(registerServiceWorker).then(
  () => render(<Shell />, place),
  (error: unknown) => {
    // Not even the words have come: say so in both languages without them.
    place.textContent = `纸船没能打开，请重新打开这个页面。Paperboat could not start; please open this page again. (${error})`;
  },
);
