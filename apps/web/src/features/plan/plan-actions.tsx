import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ExportFormat } from '../../api/client.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import parts from '../../parts/parts.module.css';
import { words } from '../../words.ts';
import styles from './plan.module.css';

export interface PlanActionsProps {
  readonly canExport: boolean;
  readonly saving: boolean;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCaseFile: () => void;
  readonly onSave: (() => void) | undefined;
}

/** Print here, files from the server, save. */
export function PlanActions({ canExport, saving, onExport, onCaseFile, onSave }: PlanActionsProps): ReactElement {
  return (
    <div className={styles['actions']}>
      <Button look="quiet" onPress={() => window.print()} isDisabled={!canExport}>
        <Icon name="print" />
        {words.actions.print}
      </Button>
      <Button look="quiet" onPress={() => onExport('pdf')} isDisabled={!canExport}>
        <Icon name="file" />
        {words.actions.pdf}
      </Button>
      <Button look="quiet" onPress={() => onExport('ics')} isDisabled={!canExport}>
        <Icon name="calendar" />
        {words.actions.calendar}
      </Button>
      <MenuTrigger>
        <Button look="quiet" isDisabled={!canExport}>
          {words.actions.files}
          <Icon name="down" size={15} />
        </Button>
        <Popover className={parts['popover']!} placement="bottom end">
          <Menu
            className={parts['menu']!}
            aria-label={words.actions.files}
            onAction={(key) => (key === 'yaml' ? onCaseFile() : onExport(key as ExportFormat))}
          >
            {(
              [
                ['csv', words.actions.csv],
                ['md', words.actions.markdown],
                ['json', words.actions.json],
                ['yaml', words.actions.yaml],
              ] as const
            ).map(([format, text]) => (
              <MenuItem key={format} id={format} className={parts['menuItem']!}>
                {text}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {onSave ? (
        <Button look="primary" onPress={onSave} isDisabled={saving}>
          <Icon name="save" />
          {saving ? words.actions.saving : words.actions.save}
        </Button>
      ) : null}
    </div>
  );
}
