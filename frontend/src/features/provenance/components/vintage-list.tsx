import { Fragment } from 'react';
import styles from './provenance-section.module.css';

/** The networks that a forecast and its scores rest on, to download. */
export function VintageList({ versions }: { versions: readonly string[] }) {
  return (
    <>
      {versions.map((version) => (
        <Fragment key={version}>
          <code className={styles.hash}>{version}</code>{' '}
          <a href={`/api/models/${version}/network`} download={`${version}.onnx`}>
            network
          </a>
          {', '}
          <a href={`/api/models/${version}`}>model card</a>
          <br />
        </Fragment>
      ))}
    </>
  );
}
