/** Out as CSV or JSON, back in from JSON. */
import { useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import { attribution } from '../model/dataset';
import { BACKUP_BYTES_MAX, type ImportReply } from '../records/backup';
import { countText } from '../ui/number-format';
import { t } from '../ui/words';
import { csvHead, csvLine } from './csv';
import { backup, wholeHistory } from './gather';
import { saveFile } from './save-file';

const today = () => new Date().toISOString().slice(0, 10);

async function exportCsv(): Promise<void> {
  const lines = (await wholeHistory()).map((entry) => csvLine(entry, attribution));
  // The mark at the start tells spreadsheets that this is UTF-8.
  saveFile(`whence-${today()}.csv`, 'text/csv', ['\ufeff', csvHead, ...lines]);
}

async function exportJson(): Promise<void> {
  saveFile(`whence-${today()}.json`, 'application/json', [JSON.stringify(await backup(), null, 1)]);
}

function words(reply: ImportReply): string {
  switch (reply.state) {
    case 'done':
      return t('imported', countText(reply.history), countText(reply.pins), countText(reply.corrections));
    case 'newer':
      return t('importNewer');
    case 'bad-file':
      return reply.where ? t('importBadAt', reply.where) : t('importBad');
  }
}

async function importFile(file: File): Promise<ImportReply> {
  if (file.size > BACKUP_BYTES_MAX) return { state: 'bad-file', where: '' };
  return ask<'import'>({ type: 'import', text: await file.text() });
}

export function Transfer({ imported }: { imported(): void }) {
  const [said, setSaid] = useState('');
  const act = (work: Promise<void>) => {
    setSaid(t('working'));
    work.then(
      () => setSaid(''),
      () => setSaid(t('storeFailed')),
    );
  };
  const take = async (file: File) => {
    setSaid(t('working'));
    const reply = await importFile(file);
    setSaid(words(reply));
    if (reply.state === 'done') imported();
  };
  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{t('transferTitle')}</h2>
      <p class="soft">{t('transferText')}</p>
      <p class="undo">
        <button class="button" type="button" onClick={() => act(exportCsv())}>
          {t('exportCsv')}
        </button>
        <button class="button" type="button" onClick={() => act(exportJson())}>
          {t('exportJson')}
        </button>
      </p>
      <label class="file">
        {t('importJson')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) take(file).catch(() => setSaid(t('storeFailed')));
            input.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
    </section>
  );
}
