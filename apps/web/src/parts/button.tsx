import type { ReactElement } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './parts.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly onlyIcon?: boolean;
}

export function Button({ look = 'plain', onlyIcon = false, ...props }: ButtonProps): ReactElement {
  const className =
    look === 'link'
      ? styles['link']!
      : [styles['button'], look === 'plain' ? '' : styles[look], onlyIcon ? styles['icon'] : ''].join(' ');
  return <AriaButton {...props} className={className} />;
}
