package org.sixfold.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.ColourRules.Shade;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Colours are not kept: they follow from what limits the person now, and clear themselves. */
@Component
public class Colours {

  private final Restrictions restrictions;
  private final ObjectProvider<ColourRules> rules;
  private final SixfoldClock clock;

  Colours(Restrictions restrictions, ObjectProvider<ColourRules> rules, SixfoldClock clock) {
    this.restrictions = restrictions;
    this.rules = rules;
    this.clock = clock;
  }

  /** The colour now; at a lawful end it changes with the clock, whatever else is late. */
  public Colour of(String caseId) {
    return shade(caseId).colour();
  }

  /** As {@link #of}, with the reason. */
  public Shade shade(String caseId) {
    Instant now = clock.now();
    List<Kind> running =
        restrictions.of(caseId).stream()
            .filter(one -> one.limitsAt(now) && one.lawfulEnd().isAfter(now))
            .map(Restrictions.Restriction::kind)
            .toList();
    if (running.isEmpty()) {
      return Shade.FREE;
    }
    Map<Kind, Shade> shades = byMeasure();
    return running.stream().map(shades::get).max(Comparator.comparing(Shade::colour)).orElseThrow();
  }

  /** For lists, whose lines name the measure already. */
  Map<Kind, Shade> byMeasure() {
    return rules.getObject().byMeasure();
  }
}
