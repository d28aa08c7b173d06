package org.sixfold.casefile;

import java.util.Map;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * Which colour a measure has. Whoever has the released decisions implements it; the engine knows no
 * table.
 */
public interface ColourRules {

  /** A colour and why, in both languages. */
  record Shade(Colour colour, String zh, String en) {

    /** Nobody without a running measure is shown otherwise, whatever a table says. */
    public static final Shade FREE = new Shade(Colour.GREEN, "没有正在执行的措施", "No measure is running");
  }

  /** For every kind of measure, as released now. */
  Map<Kind, Shade> byMeasure();
}
