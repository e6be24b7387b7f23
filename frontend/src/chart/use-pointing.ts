import { type FocusEvent, type PointerEvent, useState } from 'react';

/** What a visitor reads the chart with. */
export type Pointing = 'mouse' | 'touch' | 'keyboard';

/** What was last used on the chart; before that, what the device has. */
export function usePointing() {
  const [pointing, setPointing] = useState<Pointing>(() =>
    matchMedia('(hover: none)').matches ? 'touch' : 'mouse',
  );
  const onPointer = ({ pointerType }: PointerEvent) =>
    setPointing(pointerType === 'touch' ? 'touch' : 'mouse');
  return {
    pointing,
    watching: {
      onPointerEnter: onPointer,
      onPointerDown: onPointer,
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) setPointing('keyboard');
      },
    },
  };
}
