// Node 20 asks for an attribute at imports of JSON, which the language service does not write.
import { register } from 'node:module';

register('data:text/javascript,' + encodeURIComponent(`
  import fs from 'node:fs';
  export async function load(url, context, next) {
    return url.endsWith('.json')
      ? { format: 'module', shortCircuit: true, source: 'export default ' + fs.readFileSync(new URL(url), 'utf8') }
      : next(url, context);
  }`));
