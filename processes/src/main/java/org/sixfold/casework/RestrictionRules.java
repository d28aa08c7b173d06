package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;

/** Which measures the rules in force allow. */
public interface RestrictionRules {

  /**
   * The rule of the nearest jurisdiction that has the class on that day; a class missing in the
   * local set is looked for in the national one, and a local rule never makes longer than the
   * national.
   */
  Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day);

  /**
   * As {@link #inForce}.
   *
   * @throws org.sixfold.shared.ProblemException 409 {@code rule.noneInForce}
   */
  RestrictionRule require(String personClass, Kind place, LocalDate day);

  /** A rule by its id, in force here or not: running restrictions keep theirs. */
  Optional<RestrictionRule> find(String ruleId);

  /** All rules of the jurisdictions that hold here, in force or not. */
  List<RestrictionRule> all();
}
