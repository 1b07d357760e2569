import type { ReactElement } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { words } from '../../words.ts';
import styles from './frame.module.css';

/** What this version has and has not, said plainly. */
export function About({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title={words.about.title} isOpen={isOpen} onClose={onClose}>
      <div className={styles['about']}>
        <ul>
          {words.about.has.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.about.hasNot}</p>
        <h3>{words.about.limitsTitle}</h3>
        <ul>
          {words.about.limits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.about.privacy}</p>
        <p>{words.app.limit}</p>
      </div>
    </Dialog>
  );
}
