package org.sixfold.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

@Component
class RestrictionRulesService implements RestrictionRules {

  private final RuleBooks books;

  RestrictionRulesService(RuleBooks books) {
    this.books = books;
  }

  @Override
  public Optional<RestrictionRule> inForce(String personClass, Kind place, LocalDate day) {
    return books.active().inForce(personClass, place, day);
  }

  @Override
  public RestrictionRule require(String personClass, Kind place, LocalDate day) {
    return inForce(personClass, place, day)
        .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
  }

  @Override
  public Optional<RestrictionRule> find(String ruleId) {
    return books.active().find(ruleId);
  }

  @Override
  public List<RestrictionRule> all() {
    return books.active().all();
  }
}
