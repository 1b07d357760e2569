import { Component, type ReactNode } from 'react';
import { words } from '../words.ts';
import styles from './parts.module.css';

interface FenceProps {
  /** What changes when the part may be tried again. */
  readonly retryOn: unknown;
  readonly children: ReactNode;
}

/** Keeps a fault inside the part it happened in: that part says so in one line, the rest of the page stays live. */
export class Fence extends Component<FenceProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: FenceProps): void {
    if (this.state.failed && before.retryOn !== this.props.retryOn) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <p className={styles['fault']} role="alert">
        {words.app.partFailed}
      </p>
    ) : (
      this.props.children
    );
  }
}
