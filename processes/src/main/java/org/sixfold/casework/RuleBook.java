package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;

/** The tables by which measures are ordered, as one release or one draft has them. */
public interface RuleBook {

  /** As {@link RestrictionRules#inForce}. */
  Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day);

  /** As {@link RestrictionRules#find}. */
  Optional<RestrictionRule> find(String ruleId);

  /** As {@link RestrictionRules#all}. */
  List<RestrictionRule> all();

  /** As {@link SuccessorClasses#of}. */
  Optional<String> successor(String personClass, LocalDate day);
}
