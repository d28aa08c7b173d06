package org.sixfold.casefile;

import java.time.Instant;
import java.util.Comparator;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Colours are not kept: they follow from what limits the person now, and clear themselves. */
@Component
public class Colours {

  private final Restrictions restrictions;
  private final SixfoldClock clock;

  Colours(Restrictions restrictions, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.clock = clock;
  }

  /** The colour now; at a lawful end it changes with the clock, whatever else is late. */
  public Colour of(String caseId) {
    Instant now = clock.now();
    return restrictions.of(caseId).stream()
        .filter(one -> one.limitsAt(now) && one.lawfulEnd().isAfter(now))
        .map(one -> Colour.of(one.kind()))
        .max(Comparator.naturalOrder())
        .orElse(Colour.GREEN);
  }
}
