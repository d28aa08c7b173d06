package org.sixfold.desks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.GateHolds;
import org.sixfold.casefile.GateNeeds;
import org.sixfold.desks.persistence.GateDutyMapper;
import org.sixfold.desks.persistence.HeldRow;
import org.sixfold.desks.persistence.HeldTaskRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A gate at night: who waits there, until when at the latest, and who can decide now. */
@Service
@Transactional(readOnly = true)
public class GateDuty {

  private static final int MOST = 100;
  private static final List<String> KINDS = List.of("meet-at-gate", "clarify-contradiction");

  private final GateDutyMapper rows;
  private final GateHolds holds;
  private final GateNeeds needs;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  GateDuty(
      GateDutyMapper rows,
      GateHolds holds,
      GateNeeds needs,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.rows = rows;
    this.holds = holds;
    this.needs = needs;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * @param longestSeconds how long anybody may be held, for whom a phone without a connection has
   *     met
   * @param officer the deciding officer on duty for the user's grids; null if there is none now
   * @param commandRoom whom to call instead; null if nobody of the command room has the grids
   */
  public record Duty(
      Instant asOf, long longestSeconds, List<Held> held, Phone officer, Phone commandRoom) {}

  /**
   * Somebody who waits.
   *
   * @param limit at which the person goes, signed or not
   * @param tasks those that the user may do
   */
  public record Held(
      String caseId,
      String name,
      String grid,
      Instant since,
      Instant limit,
      List<GateNeeds.Need> needs,
      List<Task> tasks) {}

  public record Task(String id, String kind) {}

  /** Who is called. */
  public record Phone(String name, String phone) {}

  /** What the user's gates look like now. */
  public Duty of(SignedInUser user) {
    user.require(Role.POLICE_OFFICER, Role.VILLAGE_CADRE, Role.LINK_CADRE, Role.GRID_MEMBER);
    Instant now = clock.now();
    return new Duty(
        now,
        holds.longest().toSeconds(),
        held(user, now),
        first(members(Role.DECIDING_OFFICER, user, now).filter(one -> isOnDuty(one, now))),
        first(members(Role.SUPERVISOR, user, now)));
  }

  private List<Held> held(SignedInUser user, Instant now) {
    List<HeldRow> held =
        user.gridPaths().isEmpty() ? List.of() : rows.held(user.gridPaths(), now, MOST);
    if (held.isEmpty()) {
      return List.of();
    }
    Map<String, List<Task>> tasks =
        rows
            .tasks(
                held.stream().map(HeldRow::caseId).toList(), KINDS, user.role(), user.gridPaths())
            .stream()
            .collect(
                Collectors.groupingBy(
                    HeldTaskRow::caseId,
                    Collectors.mapping(
                        row -> new Task(row.id(), row.kind()), Collectors.toList())));
    Map<String, List<GateNeeds.Need>> asked = needs.of(held.stream().map(HeldRow::holdId).toList());
    return held.stream()
        .map(
            row ->
                new Held(
                    row.caseId(),
                    row.name(),
                    row.grid(),
                    row.sinceAt(),
                    row.limitAt(),
                    asked.getOrDefault(row.holdId(), List.of()),
                    tasks.getOrDefault(row.caseId(), List.of())))
        .toList();
  }

  /** Those of a role who answer for one of the user's grids; nobody of another grid's. */
  private Stream<Member> members(Role role, SignedInUser user, Instant now) {
    return user.grids().stream().flatMap(grid -> responsibility.present(role, grid, now).stream());
  }

  private boolean isOnDuty(Member member, Instant now) {
    return responsibility.isOnDuty(member.username(), now);
  }

  private static Phone first(Stream<Member> members) {
    Optional<Member> reached =
        members.filter(one -> one.phone() != null && !one.phone().isBlank()).findFirst();
    return reached.map(one -> new Phone(one.name(), one.phone())).orElse(null);
  }
}
