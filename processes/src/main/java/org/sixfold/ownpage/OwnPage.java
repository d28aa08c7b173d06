package org.sixfold.ownpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sixfold.access.Visitor;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.FileOpenings;
import org.sixfold.casefile.Persons;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casefile.Teams;
import org.sixfold.casework.GuardianRule;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.casework.Objections;
import org.sixfold.casework.RestrictionReasons;
import org.sixfold.casework.SelfReports;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together; every look at it is logged as an opening of the file. */
@Service
public class OwnPage {

  /** Not listed: whom the person fears may look over the shoulder. */
  private static final Set<NeedCategory> UNSPOKEN =
      Set.of(NeedCategory.SAFETY, NeedCategory.DISTRESS);

  private final PageLife life;
  private final Persons persons;
  private final GuardianRule guardians;
  private final Restrictions restrictions;
  private final RestrictionReasons reasons;
  private final Teams teams;
  private final Responsibility responsibility;
  private final TestDays tests;
  private final SelfReports reports;
  private final Needs needs;
  private final Objections objections;
  private final OwnPapers papers;
  private final FileOpenings openings;
  private final SixfoldClock clock;

  OwnPage(
      PageLife life,
      Persons persons,
      GuardianRule guardians,
      Restrictions restrictions,
      RestrictionReasons reasons,
      Teams teams,
      Responsibility responsibility,
      TestDays tests,
      SelfReports reports,
      Needs needs,
      Objections objections,
      OwnPapers papers,
      FileOpenings openings,
      SixfoldClock clock) {
    this.life = life;
    this.persons = persons;
    this.guardians = guardians;
    this.restrictions = restrictions;
    this.reasons = reasons;
    this.teams = teams;
    this.responsibility = responsibility;
    this.tests = tests;
    this.reports = reports;
    this.needs = needs;
    this.objections = objections;
    this.papers = papers;
    this.openings = openings;
    this.clock = clock;
  }

  /** The page of the visitor's case. */
  @Transactional
  public OwnPageView read(Visitor visitor) {
    String caseId = visitor.caseId();
    openings.recordVisit(visitor);
    Instant now = clock.now();
    List<Restriction> all = restrictions.of(caseId);
    boolean free = all.stream().allMatch(one -> isOver(one, now));
    return new OwnPageView(
        now,
        visitor.linkId(),
        persons.of(caseId).name(),
        guardians.needsGuardian(caseId),
        state(caseId, all, free, now),
        free ? null : all.stream().map(PageLife::endOf).max(Instant::compareTo).orElseThrow(),
        free ? life.freeSince(caseId) : null,
        measures(caseId, all, now),
        teams.of(caseId).stream().map(this::seat).toList(),
        tests.of(caseId),
        reports.today(caseId),
        needs.of(caseId).stream()
            .filter(one -> !UNSPOKEN.contains(one.category()))
            .map(one -> new OwnPageView.Need(one.id(), one.category(), one.state(), one.raisedAt()))
            .toList(),
        objections.of(caseId).stream().map(OwnPage::objection).toList(),
        papers.of(caseId));
  }

  /** At its lawful end it is over, noted yet or not. */
  private static boolean isOver(Restriction one, Instant now) {
    return one.endedAt() != null || !one.lawfulEnd().isAfter(now);
  }

  private OwnPageView.State state(String caseId, List<Restriction> all, boolean free, Instant now) {
    if (life.stateOf(caseId) == CaseState.IN_HOSPITAL) {
      return OwnPageView.State.IN_HOSPITAL;
    }
    if (free) {
      return OwnPageView.State.FREE;
    }
    return all.stream().anyMatch(one -> one.limitsAt(now) && !isOver(one, now))
        ? OwnPageView.State.RUNNING
        : OwnPageView.State.WAITING;
  }

  /** Those that last or were felt; what was replaced before it began is nobody's measure. */
  private List<OwnPageView.Measure> measures(String caseId, List<Restriction> all, Instant now) {
    List<RestrictionReasons.Why> why = reasons.of(caseId);
    return IntStream.range(0, all.size())
        .filter(i -> !isOver(all.get(i), now) || wasFelt(all.get(i)))
        .mapToObj(i -> measure(all.get(i), why.get(i), now))
        .toList();
  }

  private static boolean wasFelt(Restriction one) {
    return one.start() != null && one.start().isBefore(PageLife.endOf(one));
  }

  private static OwnPageView.Measure measure(
      Restriction one, RestrictionReasons.Why why, Instant now) {
    boolean over = isOver(one, now);
    return new OwnPageView.Measure(
        one.kind(),
        one.start(),
        one.lawfulEnd(),
        over ? PageLife.endOf(one) : null,
        one.limitsAt(now) && !over,
        Map.of("zh", why.zh(), "en", why.en()));
  }

  private OwnPageView.Seat seat(Teams.Seat seat) {
    Member member =
        seat.username() == null ? null : responsibility.find(seat.username()).orElse(null);
    return new OwnPageView.Seat(
        seat.role(), member == null ? null : member.name(), member == null ? null : member.phone());
  }

  private static OwnPageView.Objection objection(Objections.Objection one) {
    return new OwnPageView.Objection(
        one.id(), one.claim(), one.filedAt(), one.outcome(), one.answer(), one.reviewedAt());
  }
}
