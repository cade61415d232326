import { build } from '../../scripts/build';

/** The tests that run dist run the current sources. */
export default function setup(): void {
  build();
}
