import { useState, type ReactElement, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { applyTheme, readTheme } from '../../theme.ts';
import { Button } from '../../parts/button.tsx';
import { Hairpin, Icon } from '../../parts/icon.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { words } from '../../words.ts';
import { About } from './about.tsx';
import styles from './frame.module.css';

/** Where a place puts its own buttons in the top bar. */
export const toolsId = 'place-tools';

/** Top bar, the place, the footer, and on a phone the tab bar in which the crisis plan always stands. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const [about, setAbout] = useState(false);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const [theme, setTheme] = useState(() => readTheme(localStorage));
  const dark = theme ? theme === 'dark' : systemDark;
  const phone = useMedia('(width < 720px)');
  const flip = () => {
    const next = dark ? 'light' : 'dark';
    applyTheme(next, document.documentElement, localStorage);
    setTheme(next);
  };
  return (
    <div className={`${styles['shell']} screen-only`}>
      <a className="skip" href="#main">
        {words.app.skip}
      </a>
      <header className={styles['top']}>
        <Link to="/" className={styles['brand']!} activeProps={{}}>
          <Hairpin width={phone ? 26 : 30} />
          {words.app.name}
        </Link>
        <nav className={styles['places']} aria-label={words.app.places}>
          <Link to="/" className={styles['place']!} activeOptions={{ exact: true, includeSearch: false }}>
            {words.app.plan}
          </Link>
          <Link to="/crisis" className={`${styles['place']} ${styles['crisis']}`}>
            {words.app.crisis}
          </Link>
        </nav>
        <span className={styles['space']} />
        <span className={styles['tools']} id={toolsId} />
        <Button look="quiet" onlyIcon={phone} aria-label={words.app.about} onPress={() => setAbout(true)}>
          {phone ? <Icon name="info" /> : words.app.about}
        </Button>
        <Button look="quiet" onlyIcon aria-label={dark ? words.app.toLight : words.app.toDark} onPress={flip}>
          <Icon name={dark ? 'sun' : 'moon'} />
        </Button>
      </header>
      {children}
      <footer className={styles['foot']}>
        <span>{words.app.limit}</span>
      </footer>
      {phone ? (
        <nav className={styles['tabs']} aria-label={words.app.places}>
          <Link to="/" className={styles['tab']!} activeOptions={{ exact: true, includeSearch: false }}>
            <Icon name="list" size={22} />
            {words.app.plan}
          </Link>
          <Link to="/crisis" className={`${styles['tab']} ${styles['crisis']}`}>
            <Icon name="heart" size={22} />
            {words.app.crisis}
          </Link>
        </nav>
      ) : null}
      <About isOpen={about} onClose={() => setAbout(false)} />
    </div>
  );
}
