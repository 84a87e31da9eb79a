/** One message of a page of ours, already checked, to whom it may concern. */
import type { FromPage, Replies } from '../messaging/messages';
import { changeSettings } from '../settings/settings';
import { deleteHistory, undoDelete } from './history/delete';
import { exportPart } from './history/export';
import { addImport } from './history/import/adding';
import { beginImport, stageRows, stageSettings } from './history/import/staging';
import { undoImport } from './history/import/undoing';
import { monthTotals } from './history/months';
import { findHistory } from './history/search';
import { shopsCountry } from './history/shops-country';
import { historyViews } from './history/views';
import { kindWords } from './kind-words';
import { corrections } from './storage/corrections';
import { damagedRows, deleteDamaged } from './storage/damaged-rows';
import { forgetLoss } from './storage/database-birth';
import { pins, repin, unpin } from './storage/pins';
import { resetStorage, storageView } from './storage/storage';
import { changeTaught, taughtShops } from './storage/taught-shops';
import { pinTab } from './tabs/pin-tab';
import { askTab, correctTab, undoCorrection } from './tabs/tab-answers';
import { teachTab } from './tabs/teach-tab';

export async function answerPage(message: FromPage): Promise<Replies[FromPage['type']]> {
  switch (message.type) {
    case 'ask':
      return askTab(message.tabId, message.versus, message.again);
    case 'correct':
      return correctTab(message.tabId, message.correction, message.wholeBreadcrumb);
    case 'undo-correction':
      return undoCorrection(message.tabId);
    case 'pin':
      return pinTab(message.tabId);
    case 'unpin':
      await unpin(message.id);
      return null;
    case 'repin':
      return repin(message.pin);
    case 'pins':
      return pins();
    case 'history-ids':
      return findHistory(message.search, message.named);
    case 'history-entries':
      return historyViews(message.ids, message.asKept);
    case 'history-months':
      return monthTotals();
    case 'shops-country':
      return shopsCountry();
    case 'delete-history':
      return deleteHistory(message.ids, Date.now());
    case 'undo-delete':
      return undoDelete(message.id, Date.now());
    case 'corrections':
      return corrections();
    case 'export-part':
      return exportPart(message.after);
    case 'import-begin':
      return beginImport(Date.now());
    case 'import-rows': {
      const { import: id, list, from, rows } = message;
      return list === 'settings'
        ? stageSettings(id, rows, Date.now())
        : stageRows(id, list, from, rows, Date.now());
    }
    case 'import-add':
      return addImport(message.import, Date.now());
    case 'import-cancel':
      await undoImport(message.import, Date.now());
      return null;
    case 'damaged-rows':
      return damagedRows();
    case 'delete-damaged':
      return deleteDamaged();
    case 'kind-words':
      return kindWords(message.language);
    case 'storage':
      return storageView();
    case 'reset-storage':
      await resetStorage();
      return null;
    case 'forget-loss':
      await forgetLoss();
      return null;
    case 'change-settings':
      await changeSettings(message.change);
      return null;
    case 'teach':
      return teachTab(message.tabId);
    case 'taught-shops':
      return taughtShops();
    case 'change-taught':
      return changeTaught(message.host, message.to);
  }
}
