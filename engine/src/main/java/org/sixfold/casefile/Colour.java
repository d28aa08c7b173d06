package org.sixfold.casefile;

/** How a person is shown at a glance: the display of a signed measure that runs, nothing more. */
public enum Colour {
  GREEN,
  YELLOW,
  RED
}
