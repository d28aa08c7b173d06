package org.sixfold.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.PlaceFacts.Age;
import org.sixfold.casework.PlaceFacts.Allowed;
import org.sixfold.casework.PlaceFacts.Guardian;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person of a class is isolated, and under which rule. Where the table keeps somebody at
 * home under a rule that knows only the facility, the home takes that same row.
 */
@Service
@Transactional(readOnly = true)
public class PersonPlaces {

  private final RestrictionRules rules;
  private final IsolationPlaceTable table;
  private final GuardianRule guardians;
  private final CompanionRule companions;
  private final CareFindings findings;
  private final SpecialCircumstances special;
  private final Proposals proposals;
  private final SixfoldClock clock;

  PersonPlaces(
      RestrictionRules rules,
      IsolationPlaceTable table,
      GuardianRule guardians,
      CompanionRule companions,
      CareFindings findings,
      SpecialCircumstances special,
      Proposals proposals,
      SixfoldClock clock) {
    this.rules = rules;
    this.table = table;
    this.guardians = guardians;
    this.companions = companions;
    this.findings = findings;
    this.special = special;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** For the class that was proposed last, by what is noted now; empty if none was. */
  public Optional<PlaceAdvice> ofProposed(String caseId) {
    return proposals
        .latest(caseId)
        .map(one -> advice(caseId, one.personClass(), special.of(caseId)));
  }

  /**
   * Where a person of a class goes by the rules of today.
   *
   * @param noted the special circumstances
   */
  public PlaceAdvice advice(String caseId, String personClass, List<String> noted) {
    Optional<RestrictionRule> facility = inForce(personClass, Kind.CENTRALISED_ISOLATION);
    Optional<RestrictionRule> home = inForce(personClass, Kind.HOME_ISOLATION);
    Age age = guardians.age(caseId, noted);
    boolean alone = age == Age.CHILD && !companions.goesAlong(caseId);
    PlaceFacts facts =
        new PlaceFacts(
            allowed(facility.isPresent(), home.isPresent()),
            age,
            age == Age.CHILD && !alone ? Guardian.TOGETHER : Guardian.NONE,
            PlaceFacts.circumstances(noted),
            findings.carer(caseId),
            findings.home(caseId));
    PlaceAdvice advice =
        table.advice(facts, clock.today()).orElseGet(() -> asTheRuleSays(facility, home));
    return alone ? notInFacility(advice) : advice;
  }

  /**
   * The rule for a person of a class at a place.
   *
   * @throws ProblemException 409 {@code rule.noneInForce} if no rule allows it; {@code
   *     place.childAlone} or {@code place.unfitForPerson} if one does, but not for this person
   */
  public RestrictionRule require(String caseId, String personClass, Kind kind, List<String> noted) {
    PlaceAdvice advice = advice(caseId, personClass, noted);
    RestrictionRule rule =
        rule(personClass, kind, advice)
            .orElseThrow(() -> ProblemException.conflict("rule.noneInForce"));
    if (!advice.allows(kind)) {
      boolean child = guardians.age(caseId, noted) == Age.CHILD;
      throw ProblemException.conflict(
          child && kind == Kind.CENTRALISED_ISOLATION
              ? "place.childAlone"
              : "place.unfitForPerson");
    }
    return rule;
  }

  /** The same; empty if it would be refused. */
  public Optional<RestrictionRule> find(
      String caseId, String personClass, Kind kind, List<String> noted) {
    PlaceAdvice advice = advice(caseId, personClass, noted);
    return advice.allows(kind) ? rule(personClass, kind, advice) : Optional.empty();
  }

  private Optional<RestrictionRule> rule(String personClass, Kind kind, PlaceAdvice advice) {
    Optional<RestrictionRule> own = inForce(personClass, kind);
    return own.isEmpty() && kind == Kind.HOME_ISOLATION && advice.allows(kind)
        ? inForce(personClass, Kind.CENTRALISED_ISOLATION).map(RestrictionRule::atHome)
        : own;
  }

  private Optional<RestrictionRule> inForce(String personClass, Kind kind) {
    return rules.inForce(personClass, kind, clock.today());
  }

  private static Allowed allowed(boolean facility, boolean home) {
    if (facility && home) {
      return Allowed.BOTH;
    }
    if (facility) {
      return Allowed.FACILITY;
    }
    return home ? Allowed.HOME : Allowed.MONITORING;
  }

  /** Of several places the mildest. */
  private static PlaceAdvice asTheRuleSays(
      Optional<RestrictionRule> facility, Optional<RestrictionRule> home) {
    Set<Kind> lawful =
        Stream.of(facility, home)
            .flatMap(Optional::stream)
            .map(rule -> rule.first().kind())
            .collect(Collectors.toSet());
    return home.or(() -> facility)
        .map(
            rule ->
                new PlaceAdvice(
                    rule.first().kind(),
                    lawful,
                    List.of(),
                    PlaceWords.of(rule.first().kind(), rule)))
        .orElse(PlaceAdvice.NOWHERE);
  }

  /** Whatever a table says: no child of 14 or under goes to a facility alone. */
  private static PlaceAdvice notInFacility(PlaceAdvice advice) {
    return new PlaceAdvice(
        advice.place() == Kind.CENTRALISED_ISOLATION ? null : advice.place(),
        advice.lawful().stream()
            .filter(kind -> kind != Kind.CENTRALISED_ISOLATION)
            .collect(Collectors.toSet()),
        advice.conditions(),
        advice.why());
  }
}
