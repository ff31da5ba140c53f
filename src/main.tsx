import './reader/screens/shell/base.css';
import { render } from 'preact';
import { registerServiceWorker } from './offline/register';
import { trustOwnScripts } from './offline/trust-own-scripts';
import { startReader } from './reader/actions/start-reader';
import { Shell } from './reader/screens/shell/shell';

const place = document.getElementById('reader');
if (!place) throw new Error('index.html has no #reader');

trustOwnScripts();
void startReader(registerServiceWorker).then(() => render(<Shell />, place));
