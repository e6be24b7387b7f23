import { download } from '../../components/download';
import type { Entry } from './change';
import { fileName, listCsv } from './list-csv';

/** Lets the browser save a list as a file. */
export function saveList(name: string, entries: readonly Entry[]): void {
  download(fileName(name), listCsv(entries), 'text/csv');
}
