package org.sixfold.casefile;

import org.sixfold.casefile.Restrictions.Kind;

/** How a person is shown at a glance: the display of a signed measure that runs, nothing more. */
public enum Colour {
  /** Nothing limits the person. */
  GREEN,
  /** Health monitoring. */
  YELLOW,
  /** Isolation. */
  RED;

  static Colour of(Kind kind) {
    return switch (kind) {
      case CENTRALISED_ISOLATION, HOME_ISOLATION -> RED;
      case HOME_MONITORING, DAILY_MONITORING -> YELLOW;
    };
  }
}
