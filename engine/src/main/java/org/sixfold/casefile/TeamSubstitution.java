package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.SeatRow;
import org.sixfold.casefile.persistence.SummaryRow;
import org.sixfold.casefile.persistence.TeamMapper;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.MemberAway;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seats pass to who stands in when one of the six is away: whom the case itself named first.
 * Without anybody they are vacant.
 */
@Component
class TeamSubstitution {

  private static final int CHUNK = 200;

  private final TeamMapper teams;
  private final CaseFileMapper cases;
  private final Responsibility responsibility;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  TeamSubstitution(
      TeamMapper teams,
      CaseFileMapper cases,
      Responsibility responsibility,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.teams = teams;
    this.cases = cases;
    this.responsibility = responsibility;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @EventListener
  void away(MemberAway away) {
    Instant now = clock.now();
    List<SeatRow> seats = teams.findOpenSeats(away.username());
    for (int from = 0; from < seats.size(); from += CHUNK) {
      List<SeatRow> some = seats.subList(from, Math.min(seats.size(), from + CHUNK));
      Map<String, SummaryRow> summaries = summaries(some);
      some.forEach(seat -> pass(seat, summaries.get(seat.caseId()).grid(), now));
    }
  }

  private Map<String, SummaryRow> summaries(List<SeatRow> seats) {
    Set<String> ids = seats.stream().map(SeatRow::caseId).collect(Collectors.toSet());
    return cases.findSummaries(ids).stream()
        .collect(Collectors.toMap(SummaryRow::id, Function.identity()));
  }

  private void pass(SeatRow seat, String grid, Instant now) {
    Optional<String> next =
        named(seat, now)
            .or(() -> responsibility.standIn(seat.username(), seat.memberRole(), grid, now));
    teams.updateSeat(
        new SeatRow(seat.caseId(), seat.memberRole(), next.orElse(null), null, null, now));
    Map<String, Object> details =
        next.<Map<String, Object>>map(
                to -> Map.of("role", seat.memberRole().name(), "from", seat.username(), "to", to))
            .orElseGet(() -> Map.of("role", seat.memberRole().name(), "from", seat.username()));
    audit.record(
        new Audit.Change(
            seat.caseId(), next.isPresent() ? "team.substituted" : "team.seatVacant", details));
    if (next.isEmpty()) {
      events.publishEvent(new SeatVacated(seat.caseId(), seat.memberRole()));
    }
  }

  private Optional<String> named(SeatRow seat, Instant now) {
    return Optional.ofNullable(seat.substitute())
        .flatMap(responsibility::find)
        .filter(one -> !responsibility.absent(one.role(), now).contains(one))
        .map(Member::username);
  }
}
