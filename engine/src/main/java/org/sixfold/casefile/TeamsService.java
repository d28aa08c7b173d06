package org.sixfold.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.SeatRow;
import org.sixfold.casefile.persistence.SummaryRow;
import org.sixfold.casefile.persistence.TeamMapper;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TeamsService implements Teams {

  private final TeamMapper teams;
  private final CaseFileMapper cases;
  private final Responsibility responsibility;
  private final Audit audit;
  private final SixfoldClock clock;

  TeamsService(
      TeamMapper teams,
      CaseFileMapper cases,
      Responsibility responsibility,
      Audit audit,
      SixfoldClock clock) {
    this.teams = teams;
    this.cases = cases;
    this.responsibility = responsibility;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Role> assign(String caseId) {
    Instant now = clock.now();
    String grid = grid(caseId);
    Map<Role, SeatRow> before = seats(caseId);
    List<SeatRow> added = new ArrayList<>();
    Map<String, Object> named = new LinkedHashMap<>();
    List<Role> vacant = new ArrayList<>();
    for (Role role : SIX) {
      SeatRow seat = before.get(role);
      if (seat != null && seat.username() != null) {
        continue;
      }
      Optional<String> username =
          responsibility.present(role, grid, now).stream().findFirst().map(Member::username);
      SeatRow next = new SeatRow(caseId, role, username.orElse(null), null, null, now);
      if (seat == null) {
        added.add(next);
      } else if (username.isPresent()) {
        teams.updateSeat(next);
      }
      username.ifPresentOrElse(name -> named.put(role.name(), name), () -> vacant.add(role));
    }
    if (!added.isEmpty()) {
      teams.insertSeats(added);
    }
    if (!named.isEmpty() || !added.isEmpty()) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("named", named);
      details.put("vacant", vacant.stream().map(Role::name).toList());
      audit.record(new Audit.Change(caseId, "team.assigned", details));
    }
    return vacant;
  }

  @Override
  public void fill(String caseId, Role role, String username, String substitute) {
    Member member = member("member", role, username);
    if (substitute != null && member("substitute", role, substitute).equals(member)) {
      throw unfit("substitute");
    }
    set(new SeatRow(caseId, seat(role), member.username(), substitute, null, clock.now()));
    audit.record(
        new Audit.Change(
            caseId, "team.filled", Map.of("role", role.name(), "member", member.username())));
  }

  private Member member(String field, Role role, String username) {
    return responsibility
        .find(username)
        .filter(one -> one.role() == role)
        .orElseThrow(() -> unfit(field));
  }

  private static ProblemException unfit(String field) {
    return ProblemException.unfit(
        "team.memberUnfit", List.of(new FieldProblem(field, "team.memberUnfit")));
  }

  @Override
  public void leaveVacant(String caseId, Role role, String reason) {
    set(new SeatRow(caseId, seat(role), null, null, reason, clock.now()));
    audit.record(new Audit.Change(caseId, "team.leftVacant", Map.of("role", role.name())));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Seat> of(String caseId) {
    return teams.findOfCase(caseId).stream()
        .sorted(Comparator.comparing(SeatRow::memberRole))
        .map(
            row ->
                new Seat(
                    row.memberRole(),
                    row.username(),
                    row.substitute(),
                    row.noneReason(),
                    row.sinceAt()))
        .toList();
  }

  private void set(SeatRow seat) {
    grid(seat.caseId());
    if (teams.updateSeat(seat) == 0) {
      teams.insertSeats(List.of(seat));
    }
  }

  private static Role seat(Role role) {
    if (!SIX.contains(role)) {
      throw new IllegalArgumentException(role + " is none of the six");
    }
    return role;
  }

  private Map<Role, SeatRow> seats(String caseId) {
    return teams.findOfCase(caseId).stream()
        .collect(Collectors.toMap(SeatRow::memberRole, Function.identity()));
  }

  private String grid(String caseId) {
    return cases.findSummaries(List.of(caseId)).stream()
        .findFirst()
        .map(SummaryRow::grid)
        .orElseThrow(() -> ProblemException.notFound("case.unknown"));
  }
}
