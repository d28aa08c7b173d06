package org.sixfold.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.facility.Facilities;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Relief;
import org.sixfold.responsibility.Responsibility;
import org.springframework.stereotype.Component;

/**
 * Whose people somebody may hand on, take over and read of: those in the care of the same role at
 * that moment, by roster, substitution and rota ({@link Relief}); of a facility, those who lie in
 * it, and its desk. Nobody is handed on whose case has ended or of whom a death is reported.
 */
@Component
class Reach {

  private final CaseFiles cases;
  private final Facilities facilities;
  private final Relief relief;
  private final Responsibility responsibility;
  private final HandOverMapper mapper;

  Reach(
      CaseFiles cases,
      Facilities facilities,
      Relief relief,
      Responsibility responsibility,
      HandOverMapper mapper) {
    this.cases = cases;
    this.facilities = facilities;
    this.relief = relief;
    this.responsibility = responsibility;
    this.mapper = mapper;
  }

  /** People of whom something may be told, by case. */
  Map<String, Summary> living(Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    Map<String, Summary> people = cases.summaries(caseIds);
    people.values().removeIf(one -> one.state().isEnded());
    mapper.findReportedDead(caseIds).forEach(people::remove);
    return people;
  }

  /** Who of a role looks after each of these people at a moment, those on duty first; by case. */
  Map<String, List<Member>> of(Role role, Collection<Summary> people, Instant at) {
    Map<String, List<Member>> found = new HashMap<>();
    Map<String, List<Member>> known = new HashMap<>();
    if (role == Role.FACILITY_DESK) {
      Map<String, String> houses =
          facilities.ofCases(people.stream().map(Summary::caseId).toList());
      houses.forEach(
          (caseId, house) ->
              found.put(caseId, known.computeIfAbsent(house, code -> desk(code, at))));
    } else {
      people.forEach(
          one ->
              found.put(
                  one.caseId(),
                  known.computeIfAbsent(one.grid(), grid -> relief.of(role, grid, at))));
    }
    return found;
  }

  /** Of these people those of whom somebody may read at a moment. */
  Set<String> readBy(SignedInUser user, Collection<Summary> people, Instant at) {
    Set<String> read = new HashSet<>();
    Map<String, List<Member>> looking = of(user.role(), people, at);
    for (Summary one : people) {
      boolean own = !user.is(Role.FACILITY_DESK) && user.covers(one.gridPath());
      if (own || names(looking.getOrDefault(one.caseId(), List.of())).contains(user.username())) {
        read.add(one.caseId());
      }
    }
    return read;
  }

  /** Who relieves somebody, whoever there is to be handed on: of the same grids, or desk. */
  List<Member> relieving(SignedInUser giver, Instant at) {
    List<List<Member>> groups =
        giver.is(Role.FACILITY_DESK)
            ? facilities.ofDesk(giver.username()).stream().map(code -> desk(code, at)).toList()
            : giver.grids().stream().map(grid -> relief.of(giver.role(), grid, at)).toList();
    return groups.stream().flatMap(List::stream).distinct().toList();
  }

  static List<String> names(List<Member> members) {
    return members.stream().map(Member::username).toList();
  }

  private List<Member> desk(String facility, Instant at) {
    List<Member> absent = responsibility.absent(Role.FACILITY_DESK, at);
    return facilities.get(facility).desk().stream()
        .flatMap(username -> responsibility.find(username).stream())
        .filter(member -> !absent.contains(member))
        .toList();
  }
}
