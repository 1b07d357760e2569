import type { ReactElement, ReactNode } from 'react';
import { Checkbox, Radio, RadioGroup, Slider, SliderThumb, SliderTrack, ToggleButton } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import styles from './form.module.css';

export interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentsProps<Value>): ReactElement {
  return (
    <RadioGroup
      className={styles['segments']!}
      aria-label={label}
      value={value}
      onChange={(next) => onChange(next as Value)}
      orientation="horizontal"
    >
      {(Object.entries(options) as [Value, string][]).map(([key, text]) => (
        <Radio key={key} value={key} className={styles['segment']!}>
          {text}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export function CheckLine({
  isSelected,
  onChange,
  children,
}: {
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Checkbox className={styles['check']!} isSelected={isSelected} onChange={onChange}>
      <span className={styles['box']}>
        <Icon name="check" size={15} />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}

export function ChipToggle({
  isSelected,
  onChange,
  children,
}: {
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ToggleButton className={styles['chipOption']!} isSelected={isSelected} onChange={onChange}>
      {isSelected ? <Icon name="check" size={13} /> : null}
      {children}
    </ToggleButton>
  );
}

export interface StopsProps {
  readonly label: string;
  readonly value: number;
  readonly count: number;
  readonly valueText: string;
  readonly echo: string;
  readonly ends: readonly [string, string, string];
  readonly onChange: (value: number) => void;
}

/** A slider with a few stops and a word for each. */
export function Stops({ label, value, count, echo, ends, onChange }: StopsProps): ReactElement {
  return (
    <Slider aria-label={label} minValue={0} maxValue={count - 1} step={1} value={value} onChange={onChange}>
      <div className={styles['paceHead']}>
        <span>{label}</span>
        <output>{echo}</output>
      </div>
      <SliderTrack className={styles['track']!}>
        {({ state }) => (
          <>
            <div className={styles['fillBar']} style={{ width: `calc(${state.getThumbPercent(0) * 100}% + 11px)` }} />
            <SliderThumb className={styles['thumb']!} aria-label={label} />
          </>
        )}
      </SliderTrack>
      <div className={styles['ends']} aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </Slider>
  );
}

export interface SummaryProps {
  readonly summary: string;
  readonly edit: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly id: string;
  readonly children: ReactNode;
}

/** A line that says what is known and opens to change it. */
export function Summary({ summary, edit, isOpen, onToggle, id, children }: SummaryProps): ReactElement {
  return (
    <div className={styles['summary']}>
      <button
        type="button"
        className={styles['summaryButton']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span>{summary}</span>
        <span>{edit}</span>
      </button>
      <div className={styles['summaryBody']} id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
