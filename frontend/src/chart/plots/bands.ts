import styles from './bands.module.css';

/** The classes of a fan's bands, from the widest to the narrowest. */
export const BAND_CLASSES = [styles.outer, styles.mid, styles.inner];
