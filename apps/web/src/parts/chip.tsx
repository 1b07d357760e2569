import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './parts.module.css';

export type ChipTone = 'plain' | 'care' | 'ok' | 'stop' | 'brand';

export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  readonly tone?: ChipTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className={`${styles['chip']} ${tone === 'plain' ? '' : styles[tone]}`}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </span>
  );
}
