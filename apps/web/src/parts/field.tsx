import { useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement {
  return (
    <span className={styles['error']} id={id}>
      <Icon name="alert" size={15} />
      <span>{children}</span>
    </span>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** What was read, in words. */
  readonly echo?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly placeholder?: string;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly hideLabel?: boolean;
  readonly list?: string;
  /** The echo is shown elsewhere; only those who do not see it hear it here. */
  readonly hideEcho?: boolean;
}

/** One line of text with its label, what was read of it, and one clear line where it could not be read. */
export function TextField({
  label,
  value,
  onChange,
  error,
  echo,
  type = 'text',
  inputMode,
  placeholder,
  name,
  onBlur,
  hideLabel = false,
  list,
  hideEcho = false,
}: TextFieldProps): ReactElement {
  const id = useId();
  const described = [error ? `${id}-error` : '', echo && !error ? `${id}-echo` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={hideLabel ? 'hidden-visually' : styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles['control']}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...(inputMode ? { inputMode } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(name ? { name } : {})}
        {...(list ? { list } : {})}
      />
      {error ? (
        <FieldError id={`${id}-error`}>{error}</FieldError>
      ) : echo ? (
        <span className={hideEcho ? 'hidden-visually' : styles['echo']} id={`${id}-echo`}>
          {echo}
        </span>
      ) : null}
    </div>
  );
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
  readonly name?: string;
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  error,
  name,
}: SelectFieldProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <span className={styles['selectWrap']}>
        <select
          id={id}
          className={`${styles['control']} ${styles['select']}`}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          {...(name ? { name } : {})}
        >
          {(Object.entries(options) as [Value, string][]).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="down" size={15} />
      </span>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

export function Pair({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles['pair']}>{children}</div>;
}
