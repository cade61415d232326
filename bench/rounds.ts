const ROUNDS = 7;

/**
 * Runs each measurement once per round, in turn, and returns the samples of each. A machine that slows down during the
 * benchmark then slows all measurements, and their ratio stays comparable.
 */
export async function measureInTurn<Name extends string, Sample>(
  measurements: Readonly<Record<Name, () => Sample | Promise<Sample>>>,
): Promise<Readonly<Record<Name, readonly Sample[]>>> {
  const names = Object.keys(measurements) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Sample[]>;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) samples[name].push(await measurements[name]());
  return samples;
}
