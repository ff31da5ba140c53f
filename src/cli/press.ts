import fs from 'node:fs';
import { press } from '../press/press';

console.log(
  JSON.stringify(press(process.argv.slice(2).map((f) => ({ text: fs.readFileSync(f, 'utf8') }))), null, 1),
);
