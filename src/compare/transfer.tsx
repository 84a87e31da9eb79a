/** Out as CSV or JSON, back in from JSON: how far it is, a way to stop it, and what became of it. */
import { useRef, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import { attribution } from '../model/dataset';
import type { ImportReply } from '../records/backup';
import { countText } from '../ui/number-format';
import { saveFile } from '../ui/save-file';
import { t } from '../ui/words';
import { csvHead, csvLine } from './csv';
import { backupFile, historyFile, type Progress } from './export-file';
import { importFile } from './import-file';

const today = () => new Date().toISOString().slice(0, 10);

async function exportCsv(progress: Progress): Promise<string> {
  // The mark at the start tells spreadsheets that this is UTF-8.
  const file = await historyFile(['\ufeff', csvHead], (entry) => csvLine(entry, attribution), progress);
  saveFile(`whence-${today()}.csv`, file);
  return '';
}

async function exportJson(progress: Progress): Promise<string> {
  saveFile(`whence-${today()}.json`, await backupFile(progress));
  return '';
}

/** The file's text in pieces, with how far it has been read. */
async function* pieces(file: File, progress: Progress): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let read = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    read += piece.value.length;
    progress(read, file.size);
    yield piece.value;
  }
}

function words(reply: ImportReply): string {
  switch (reply.state) {
    case 'done':
      return t('imported', countText(reply.history), countText(reply.pins), countText(reply.corrections));
    case 'newer':
      return t('importNewer');
    case 'bad-file':
      return reply.where ? t('importBadAt', reply.where) : t('importBad');
    case 'full':
      return t('importFull');
  }
}

/** Someone asked for it to be stopped. */
class Stopped extends Error {}

export function Transfer({ imported }: { imported(): void }) {
  const [said, setSaid] = useState('');
  const [step, setStep] = useState<{ done: number; of: number } | null>(null);
  const isStopped = useRef(false);
  const progress = (done: number, of: number) => {
    if (isStopped.current) throw new Stopped();
    setStep({ done, of });
  };
  const start = (work: (progress: Progress) => Promise<string>) => {
    isStopped.current = false;
    setSaid('');
    setStep({ done: 0, of: 0 });
    work(progress)
      .then(setSaid, (reason) => setSaid(reason instanceof Stopped ? t('cancelled') : t('storeFailed')))
      .finally(() => setStep(null));
  };
  const stop = () => {
    isStopped.current = true;
  };
  const take = async (file: File) => {
    const reply = await importFile(pieces(file, progress), ask, progress);
    if (reply.state === 'done') imported();
    return words(reply);
  };
  const isBusy = step !== null;
  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{t('transferTitle')}</h2>
      <p class="soft">{t('transferText')}</p>
      <p class="undo">
        <button class="button" type="button" disabled={isBusy} onClick={() => start(exportCsv)}>
          {t('exportCsv')}
        </button>
        <button class="button" type="button" disabled={isBusy} onClick={() => start(exportJson)}>
          {t('exportJson')}
        </button>
      </p>
      <label class="file">
        {t('importJson')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) start(() => take(file));
            input.value = '';
          }}
        />
      </label>
      {step && (
        <p class="undo">
          <label>
            {t('working')} <progress value={step.of ? step.done / step.of : undefined} />
          </label>
          <button class="button" type="button" onClick={stop}>
            {t('cancel')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
