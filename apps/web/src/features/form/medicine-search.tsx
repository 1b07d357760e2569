import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Button as AriaButton, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Country } from '@decrescendo/formulary';
import { FieldError } from '../../parts/field.tsx';
import field from '../../parts/field.module.css';
import { Icon } from '../../parts/icon.tsx';
import parts from '../../parts/parts.module.css';
import { searchMedicines } from '../../worker/catalogue.ts';
import type { Catalogue } from '../../worker/protocol.ts';
import { words } from '../../words.ts';
import styles from './form.module.css';

export interface MedicineSearchProps {
  readonly catalogue: Catalogue | undefined;
  readonly country: Country;
  readonly drug: string;
  readonly onChange: (drug: string) => void;
  readonly error?: string | undefined;
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Finds a medicine by generic or brand name; the generic name is what is kept. */
export function MedicineSearch({ catalogue, country, drug, onChange, error }: MedicineSearchProps): ReactElement {
  const [typed, setTyped] = useState(titled(drug));
  const [searching, setSearching] = useState(false);
  useEffect(() => setTyped(titled(drug)), [drug]);
  const found = useMemo(() => {
    if (!catalogue) return [];
    const all = searchMedicines(catalogue, searching ? typed : '');
    return [...all].sort(
      (a, b) => Number(b.entry.countries.includes(country)) - Number(a.entry.countries.includes(country)),
    );
  }, [catalogue, typed, searching, country]);

  return (
    <ComboBox
      className={styles['combo']!}
      items={found.map(({ entry, brand }) => ({ id: entry.name, entry, brand }))}
      inputValue={typed}
      selectedKey={drug || null}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      onInputChange={(value) => {
        setTyped(value);
        setSearching(true);
      }}
      onOpenChange={(open) => {
        if (!open) setSearching(false);
      }}
      onSelectionChange={(key) => {
        setSearching(false);
        if (key === null) setTyped(titled(drug));
        else {
          setTyped(titled(String(key)));
          onChange(String(key));
        }
      }}
    >
      <Label className={field['label']!}>{words.form.medicine}</Label>
      <div className={styles['comboBox']}>
        <Input
          className={field['control']!}
          placeholder={words.form.medicineHint}
          onFocus={(event) => event.target.select()}
        />
        <AriaButton aria-label={words.form.showMedicines}>
          <Icon name="down" size={15} />
        </AriaButton>
      </div>
      {error ? <FieldError id="medicine-error">{error}</FieldError> : null}
      <Popover className={parts['popover']!}>
        <ListBox
          className={styles['list']!}
          renderEmptyState={() => (
            <div className={styles['none']}>{catalogue ? words.form.noSuchMedicine : words.form.loadingMedicines}</div>
          )}
        >
          {({
            id,
            entry,
            brand,
          }: {
            id: string;
            entry: Catalogue['medicines'][number];
            brand?: string | undefined;
          }) => (
            <ListBoxItem id={id} textValue={titled(entry.name)} className={styles['option']!}>
              {titled(entry.name)}
              <span>
                {brand ??
                  entry.brands
                    .filter((candidate) => candidate.countries.includes('*') || candidate.countries.includes(country))
                    .slice(0, 2)
                    .map((candidate) => candidate.name)
                    .join(', ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
